import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Coach } from './use-coach.ts';

/**
 * Brings what the guide points at into sight after each change, and in a window that gets another width, where the
 * exercise is what is looked at. The page is left where it is until somebody does something here.
 */
export function useShowPointedAt(
  exercise: RefObject<HTMLElement>,
  coach: Coach | null | undefined,
  isMoved: { current: boolean },
  changes: unknown[],
): void {
  const show = () => {
    if (isMoved.current && exercise.current) coach?.showPointedAt(exercise.current);
  };
  useEffect(show, changes);
  useEffect(() => {
    let width = innerWidth;
    const onResize = () => {
      const box = exercise.current?.getBoundingClientRect();
      if (width !== innerWidth && box && box.top < innerHeight && box.bottom > 0) show();
      width = innerWidth;
    };
    addEventListener('resize', onResize);
    return () => removeEventListener('resize', onResize);
  }, [coach]);
}
