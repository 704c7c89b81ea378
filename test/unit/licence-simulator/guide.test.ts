import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guide } from '../../../src/licence-simulator/guide.ts';
import {
  type Action,
  canRemove,
  plansOf,
  play,
  playAll,
  type ScenarioData,
  type State,
  start,
  usersOf,
  withExcess,
} from '../../../src/licence-simulator/model.ts';
import { excessList } from '../troubleshooter/arbitraries.ts';
import { actions, exercise, solvableScenario } from './scenarios.ts';
import { someChoices, walk } from './walks.ts';

const reached = (written: string) => playAll(exercise, actions(written));

/** Does what the guide points at. Where it leaves a choice, a user who can be removed is chosen. */
function follow(state: State): Action {
  const { target } = guide(state);
  if (target === undefined) return { do: 'finish' };
  const { screen } = state;
  if (target === 'plan')
    return { do: 'plan', id: plansOf(state).find(({ excess }) => excess > 0)?.name ?? '' };
  if (target === 'user' && screen.name === 'remove-excess') {
    return { do: 'user', id: usersOf(state, screen.plan ?? '').find(canRemove)?.id ?? '' };
  }
  return { do: target } as Action;
}

/** The states from one to the end when the guide is followed, or to where it stops helping. */
function followed(from: State, atMost: number): State[] {
  const states = [from];
  for (let state = from; state.screen.name !== 'activated' && states.length <= atMost; ) {
    const next = play(state, follow(state));
    if (next === state) break;
    states.push(next);
    state = next;
  }
  return states;
}

/** Two clicks a licence, two more for one that was refused before, one a plan, and the way to the dialog and out of it. */
function enough({ scenario }: State): number {
  return (
    plansOf(start(scenario)).reduce((sum, { excess }) => sum + 2 * excess, 0) + scenario.plans.length + 10
  );
}

function leadsToTheEnd(scenario: ScenarioData, choices: Parameters<typeof walk>[1]) {
  const from = walk(scenario, choices).states.at(-1) as State;
  expect(followed(from, enough(from)).at(-1)?.screen.name).toBe('activated');
}

describe('following the guide', () => {
  test('activates the licence in the real exercise', () => {
    const states = followed(start(exercise), 40);
    expect(states.at(-1)?.screen.name).toBe('activated');
    expect(states.at(-1)?.removed).toHaveLength(3);
  });

  test('leads to the end from any detour in the real exercise', () => {
    fc.assert(fc.property(someChoices, (choices) => leadsToTheEnd(exercise, choices)));
  });

  test('leads to the end from any detour in any scenario that can be solved', () => {
    fc.assert(fc.property(solvableScenario, someChoices, leadsToTheEnd));
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
      fc.property(solvableScenario, someChoices, (scenario, choices) => {
        for (const state of walk(scenario, choices).states) {
          const { text, why } = guide(state);
          expect(text).not.toMatch(/^$|undefined|NaN/);
          expect(why).not.toMatch(/^$|undefined|NaN/);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('points at nothing while one waits, and at the end', () => {
    const done = followed(start(exercise), 40);
    expect(guide(done.at(-2) as State).target).toBeUndefined();
    expect(guide(done.at(-1) as State).target).toBeUndefined();
  });

  test.each<[moment: string, way: string, target: string]>([
    ['at the warning', '', 'licences'],
    ['at the licences', 'licences', 'activate'],
    ['after asking to buy', 'licences; buy', 'activate'],
    ['at the status', 'licences; status', 'licences'],
    ['at the activation with too many', 'licences; activate', 'excess'],
    ['at the activation that was refused', 'licences; activate; confirm', 'excess'],
    ['at the removal', 'licences; activate; excess', 'plan'],
    ['in a plan that has none too many', 'licences; activate; excess; plan Marketing Essentials', 'plan'],
    ['in a plan with too many', 'licences; activate; excess; plan Sales Premium', 'user'],
    ['with a user chosen', 'licences; activate; excess; plan Sales Premium; user eli', 'remove'],
    ['after a refusal', 'licences; activate; excess; plan Service Premium; user gro; remove', 'user'],
  ])('%s points at the next control', (_, way, target) => {
    expect(guide(way ? reached(way) : start(exercise)).target).toBe(target);
  });

  test('points at OK when all that is too many is removed', () => {
    const before = followed(start(exercise), 40).find(
      (state) => state.screen.name === 'remove-excess' && plansOf(state).every(({ excess }) => excess === 0),
    );
    expect(before && guide(before).target).toBe('ok');
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
