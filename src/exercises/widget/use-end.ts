import { useEffect, useState } from 'preact/hooks';

type EndModule = typeof import('./end/End.tsx');

/**
 * What stands in place of the window at the end. It has a script of its own, which comes with the first action, so that
 * it is there when it is needed; without it the window stays, and the guide says that the exercise is done.
 */
export function useEnd(hasBegun: boolean, isDone: boolean): EndModule['End'] | undefined {
  const [module, setModule] = useState<EndModule>();
  useEffect(() => {
    if (!hasBegun || module) return;
    import('./end/End.tsx').then(
      async (end) => {
        await end.dress();
        setModule(end);
      },
      () => {},
    );
  }, [hasBegun, isDone]);
  return isDone ? module?.End : undefined;
}
