import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/exercises/core/actions.ts';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { beforeRemark } from '../../../../src/exercises/guide/before-remark.ts';
import { verdictOf } from '../../../../src/exercises/guide/verdict.ts';
import { actions, anyKind, aScenario } from '../scenarios.ts';
import { boldChoices, walk } from '../walks.ts';

const backTo = (scenario: ScenarioData, way: readonly Action[], key: string) =>
  beforeRemark((played) => playAll(scenario, played), way, key);

describe('to choose anew what a remark is about', () => {
  const scenario = aScenario({ Sales: { users: 4, newTotal: 2 } });
  const removal = 'licences; activate; excess; plan Sales';

  test('leads back to just before the choice, whatever came after it', () => {
    const way = actions(`${removal}; user sales1; remove; user sales4; remove; ok; confirm; finish`);
    expect(backTo(scenario, way, 'recent sales4')).toEqual(
      actions(`${removal}; user sales1; remove; user sales4`),
    );
  });

  test('leads back to the last time, where it was made good and made again', () => {
    const twice = `${removal}; user sales4; remove; cancel; excess; plan Sales; user sales4; remove`;
    expect(backTo(scenario, actions(twice), 'recent sales4')).toEqual(actions(twice).slice(0, -1));
  });

  test('does not lead back into an activation, which would only lead on again', () => {
    const wrong = aScenario({ Sales: { users: 1, newTotal: 2 } }, { ordered: [{ plan: 'Sales', count: 3 }] });
    const way = actions('licences; activate; confirm; finish');
    expect(backTo(wrong, way, 'activated')).toEqual(actions('licences; activate'));
  });

  test('undoes nothing where nothing is said of it', () => {
    const way = actions(`${removal}; user sales1; remove`);
    expect(backTo(scenario, way, 'recent sales4')).toEqual(way);
    expect(backTo(scenario, [], 'recent sales4')).toEqual([]);
  });

  test('leads, for every remark of any way, to a state without it, on the way itself', () => {
    fc.assert(
      fc.property(anyKind, boldChoices, (scenario, choices) => {
        const { actions: way, states } = walk(scenario, choices);
        const last = states.at(-1);
        for (const { key } of last ? verdictOf(last) : []) {
          const left = backTo(scenario, way, key);
          expect(left).toEqual(way.slice(0, left.length));
          expect(verdictOf(playAll(scenario, left)).map((remark) => remark.key)).not.toContain(key);
        }
      }),
      { numRuns: 50 },
    );
  });
});
