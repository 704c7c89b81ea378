import { useState } from 'preact/hooks';
import type { Recorded } from '../core/record.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { Brought } from './brought.ts';

/** What the address brings, if anything, and a function that opens it and resolves when that is done. */
export function useBrought(
  base: ScenarioData,
): [Brought | undefined, (recorded: Omit<Recorded, 'actions'>) => Promise<void>] {
  const [brought, setBrought] = useState<Brought>();
  const open = async (recorded: Omit<Recorded, 'actions'>) => {
    const { own, excess, partly } = recorded;
    try {
      if (own) setBrought((await import('./open-own.tsx')).openOwn(base, own));
      else if (excess.length || partly)
        setBrought((await import('./open-link.tsx')).openLink(base, recorded));
      else setBrought(undefined);
    } catch {
      setBrought({ above: NOT_LOADED });
    }
  };
  return [brought, open];
}

const NOT_LOADED = (
  <p class="sim-told" role="status">
    Tallene deres kunne ikke hentes. Se etter at du er på nett, og last siden på nytt.
  </p>
);
