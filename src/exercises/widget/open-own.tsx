import type { OwnSource } from '../core/own-numbers.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { LongList } from '../screens/long-list.tsx';
import type { GivenNumbers } from './given-numbers.ts';
import { OwnLost, OwnNote, standingLine } from './OwnNote.tsx';
import { takeOwn } from './take-own.ts';

/** The exercise with the numbers handed over, unless they are lost. Loaded only if the address says there are any. */
export function openOwn(base: ScenarioData, source: OwnSource): GivenNumbers {
  const own = takeOwn(base, source);
  return 'lost' in own
    ? { above: <OwnLost why={own.lost} source={source} /> }
    : {
        isOwn: true,
        List: LongList,
        scenario: own.scenario,
        line: standingLine(source),
        below: <OwnNote source={source} scenario={own.scenario} />,
      };
}
