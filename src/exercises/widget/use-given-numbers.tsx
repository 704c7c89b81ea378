import { useState } from 'preact/hooks';
import type { Recorded } from '../core/record.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { GivenNumbers } from './given-numbers.ts';

/**
 * The numbers that the address gives, if any, and a function that takes them from an address's record and resolves when
 * they are loaded. It never rejects: if loading fails, a message is shown instead.
 */
export function useGivenNumbers(
  base: ScenarioData,
): [GivenNumbers | undefined, (recorded: Omit<Recorded, 'actions'>) => Promise<void>] {
  const [given, setGiven] = useState<GivenNumbers>();
  const open = async (recorded: Omit<Recorded, 'actions'>) => {
    const { own, excess, partly } = recorded;
    try {
      if (own) setGiven((await import('./open-own.tsx')).openOwn(base, own));
      else if (excess.length || partly) setGiven((await import('./open-link.tsx')).openLink(base, recorded));
      else setGiven(undefined);
    } catch {
      setGiven({ above: NOT_LOADED });
    }
  };
  return [given, open];
}

const NOT_LOADED = (
  <p class="sim-told" role="status">
    Tallene deres kunne ikke hentes. Se etter at du er på nett, og last siden på nytt.
  </p>
);
