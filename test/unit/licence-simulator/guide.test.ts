import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmOf, isDone } from '../../../src/licence-simulator/goal.ts';
import { guide } from '../../../src/licence-simulator/guide.ts';
import { wayOf } from '../../../src/licence-simulator/moments.ts';
import { play, playAll } from '../../../src/licence-simulator/play.ts';
import type { ScenarioData } from '../../../src/licence-simulator/scenario.ts';
import { type State, start } from '../../../src/licence-simulator/state.ts';
import { withExcess } from '../../../src/licence-simulator/with-excess.ts';
import { excessList } from '../troubleshooter/arbitraries.ts';
import { actions, anyKind, exercise, scenarios } from './scenarios.ts';
import { someChoices, walk } from './walks.ts';

const reached = (written: string, scenario: ScenarioData = exercise) => playAll(scenario, actions(written));

/** The states from one to the end when the guide is followed, or to where it stops helping. */
function followed(from: State): State[] {
  const states = [from];
  for (let state = from; !isDone(state) && states.length <= 400; ) {
    const advice = guide(state);
    const action = advice.next ?? (state.dialog?.name === 'activating' ? 'finish' : undefined);
    const next = action ? play(state, action) : state;
    if (next === state) break;
    states.push(next);
    state = next;
  }
  return states;
}

/** From wherever the choices lead, the guide leads to the end, or says that a step must be undone. */
function leadsToTheEnd(scenario: ScenarioData, choices: Parameters<typeof walk>[1]) {
  const { states } = walk(scenario, choices);
  const from = states.at(-1) as State;
  const end = followed(from).at(-1) as State;
  if (harmOf(end)) expect(guide(end)).toMatchObject({ wrong: true });
  else expect(isDone(end)).toBe(true);
  // What the guide itself leads to does no harm. An activation that has begun goes on without it.
  if (!harmOf(from) && from.dialog?.name !== 'activating') expect(harmOf(end)).toBeUndefined();
}

describe.each(scenarios)('following the guide in «%s»', (_, scenario) => {
  test('leads to the end, and does no harm', () => {
    const end = followed(start(scenario)).at(-1) as State;
    expect(isDone(end)).toBe(true);
    expect(harmOf(end)).toBeUndefined();
  });

  test('leads to the end from any detour, or to undo', () => {
    fc.assert(
      fc.property(someChoices, (choices) => leadsToTheEnd(scenario, choices)),
      { numRuns: 60 },
    );
  });

  test('leads on from every step of the way that the editor wrote', () => {
    const way = wayOf(scenario);
    way.forEach((_, i) => {
      expect(isDone(followed(playAll(scenario, way.slice(0, i))).at(-1) as State)).toBe(true);
    });
  });
});

describe('following the guide', () => {
  test('leads to the end from any detour in any scenario, or to undo', () => {
    fc.assert(fc.property(anyKind, someChoices, leadsToTheEnd), { numRuns: 300 });
  });

  test('leads to the end with the numbers of any link', () => {
    fc.assert(
      fc.property(excessList, someChoices, (excess, choices) =>
        leadsToTheEnd(withExcess(exercise, excess), choices),
      ),
      { numRuns: 50 },
    );
  });
});

describe('the guide', () => {
  test('always says what to do and why', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
        for (const state of walk(scenario, choices).states) {
          const { text, why } = guide(state);
          expect(text).not.toMatch(/^$|undefined|NaN/);
          expect(why).not.toMatch(/^$|undefined|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('always points at something that the screen offers', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
        for (const state of walk(scenario, choices).states) {
          const { next, wrong } = guide(state);
          if (next) expect(play(state, next)).not.toBe(state);
          else expect(wrong || isDone(state) || state.dialog?.name === 'activating').toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each<[moment: string, way: string, next: string]>([
    ['at the warning', '', 'licences'],
    ['after closing the warning', 'close', 'menu'],
    ['at the licences', 'licences', 'activate'],
    ['after asking to buy', 'licences; buy', 'activate'],
    ['at the status', 'licences; status', 'superoffice'],
    ['at the users', 'licences; users', 'licences'],
    ['at the activation with too many', 'licences; activate', 'excess'],
    ['at the activation that was refused', 'licences; activate; confirm', 'excess'],
    ['at the removal', 'licences; activate; excess', 'plan Sales Premium'],
    [
      'in a plan that has none too many',
      'licences; activate; excess; plan Marketing Essentials',
      'plan Sales Premium',
    ],
    ['in a plan with too many', 'licences; activate; excess; plan Sales Premium', 'user bjorn'],
    ['with a user chosen', 'licences; activate; excess; plan Sales Premium; user eli', 'remove'],
    ['after a refusal', 'licences; activate; excess; plan Service Premium; user gro; remove', 'user hans'],
  ])('%s points at the next control', (_, way, next) => {
    expect(guide(reached(way)).next).toBe(next);
  });

  test('says to compare with the order, and to stop if it is wrong, before it leads to the removal', () => {
    const { text, why } = guide(reached('licences; activate'));
    expect(text).toContain('bestilt');
    expect(why).toContain('kontakte SuperOffice');
  });

  test('names who has not logged in for the longest time among those who still hold the plan', () => {
    expect(guide(reached('licences; activate; excess; plan Sales Premium')).why).toContain('Bjørn Prøve');
    const next = reached('licences; activate; excess; plan Sales Premium; user bjorn; remove');
    expect(guide(next).why).toContain('Eli Test');
  });
});

test('at the end, it is said that postponed requests may count in the product', () => {
  const handOver = scenarios.find(([id]) => id === 'gi-apne-saker-ny-eier')?.[1] as ScenarioData;
  const end = followed(start(handOver)).at(-1) as State;
  expect(isDone(end)).toBe(true);
  expect(guide(end).why).toMatch(/Gro Sakseier.*utsatte saker.*vet ikke/);
  const other = followed(start(exercise)).at(-1) as State;
  expect(guide(other).why).not.toContain('utsatte');
});
