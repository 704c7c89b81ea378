import { useState } from 'preact/hooks';
import type { OwnSource } from '../core/own-numbers.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { OwnExercise } from './open-own.tsx';

/** The exercise with own numbers, if any, and a function that opens it and tells when that is done. */
export function useOwn(
  base: ScenarioData,
): [OwnExercise | undefined, (source: OwnSource | undefined) => Promise<void>] {
  const [own, setOwn] = useState<OwnExercise>();
  const open = async (source: OwnSource | undefined) => {
    if (!source) return setOwn(undefined);
    try {
      const { openOwn } = await import('./open-own.tsx');
      setOwn(openOwn(base, source));
    } catch {
      setOwn({ above: NOT_LOADED });
    }
  };
  return [own, open];
}

const NOT_LOADED = (
  <p class="sim-told" role="status">
    Tallene deres kunne ikke hentes. Se etter at du er på nett, og last siden på nytt.
  </p>
);
