import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Action } from '../core/actions.ts';
import type { Coach } from './use-coach.ts';

/**
 * Scrolls the control that the guide highlights into view after each change, after an address restored the actions, and
 * when the window changes its width. Before the first action, only if the exercise is in view.
 */
export function useShowPointedAt(
  exercise: RefObject<HTMLElement>,
  coach: Coach | null | undefined,
  isMoved: { current: boolean },
  actions: readonly Action[],
  next: unknown,
): void {
  const show = () => {
    if (exercise.current) coach?.showPointedAt(exercise.current, actions.at(-1)?.startsWith('plan '));
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
