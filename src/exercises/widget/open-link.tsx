import type { Recorded } from '../core/record.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { takesExcess, withExcess } from '../core/with-excess.ts';
import type { GivenNumbers } from './given-numbers.ts';
import { LinkNote } from './LinkNote.tsx';

const FROM_LINK = 'Øvelsen bruker tallene fra lenken. De er ikke kontrollert. Alt annet er oppdiktet.';

/** The exercise with a link's numbers, if it can use them. Loaded only if the address has any. */
export function openLink(
  base: ScenarioData,
  { excess, partly }: Pick<Recorded, 'excess' | 'partly'>,
): GivenNumbers {
  const isUsed = excess.length > 0 && takesExcess(base);
  return {
    above: <LinkNote excess={excess} isUsed={isUsed} partly={partly} />,
    ...(isUsed ? { scenario: withExcess(base, excess), excess, line: FROM_LINK } : {}),
  };
}
