import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playAll } from '../../../../src/exercises/core/play.ts';
import { replayer } from '../../../../src/exercises/core/replayer.ts';
import { actions, anyKind, exercise } from '../scenarios.ts';
import { someChoices, walk } from '../walks.ts';

test('whatever is played, undone and played otherwise, the state is that of the actions alone', () => {
  const ways = fc.array(
    fc.record({ upTo: fc.nat(30), more: fc.constantFrom('licences', 'close', 'activate', 'help') }),
  );
  fc.assert(
    fc.property(anyKind, someChoices, ways, (scenario, choices, ways) => {
      const { actions } = walk(scenario, choices);
      const at = replayer(scenario);
      for (const { upTo, more } of ways) {
        const way = [...actions.slice(0, upTo), more];
        expect(at(way)).toEqual(playAll(scenario, way));
        expect(at(actions.slice(0, upTo))).toEqual(playAll(scenario, actions.slice(0, upTo)));
      }
    }),
    { numRuns: 30 },
  );
});

test('a state once played is not played again: going back and on along the same way leads to the same ones', () => {
  const at = replayer(exercise);
  const way = actions('licences; activate; excess; plan Sales Premium');
  const states = way.map((_, count) => at(way.slice(0, count)));
  at(way);
  way.forEach((_, count) => {
    expect(at(way.slice(0, count))).toBe(states[count]);
  });
});
