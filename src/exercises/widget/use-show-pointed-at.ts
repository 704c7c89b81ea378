import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Coach } from './use-coach.ts';

/**
 * Brings what the guide points at into sight after each change, when an address has brought back what was done, and in a
 * window that gets another width. Until somebody does something here, only where the exercise is what is looked at.
 */
export function useShowPointedAt(
  exercise: RefObject<HTMLElement>,
  coach: Coach | null | undefined,
  isMoved: { current: boolean },
  actions: readonly unknown[],
  next: unknown,
): void {
  const show = () => {
    if (exercise.current) coach?.showPointedAt(exercise.current);
  };
  const isSeen = () => {
    const box = exercise.current?.getBoundingClientRect();
    return box && box.top < innerHeight && box.bottom > 0;
  };
  useEffect(() => {
    if (isMoved.current || (actions.length > 0 && isSeen())) show();
  }, [actions, next]);
  useEffect(() => {
    let width = innerWidth;
    const onResize = () => {
      if (width !== innerWidth && isMoved.current && isSeen()) show();
      width = innerWidth;
    };
    addEventListener('resize', onResize);
    return () => removeEventListener('resize', onResize);
  }, [coach]);
}
