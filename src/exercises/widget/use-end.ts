import { useEffect, useState } from 'preact/hooks';
import { dressed } from '../../components/load-styles.ts';

type EndModule = typeof import('./end/End.tsx');

/**
 * The component that replaces the window at the end. Its script is loaded at the first action, to be there when needed;
 * without it the window stays, and the guide says that the exercise is done.
 */
export function useEnd(hasBegun: boolean, isDone: boolean): EndModule['End'] | undefined {
  const [module, setModule] = useState<EndModule>();
  useEffect(() => {
    if (hasBegun && !module) dressed(import('./end/End.tsx')).then(setModule, () => {});
  }, [hasBegun, isDone]);
  return isDone ? module?.End : undefined;
}
