import { describe, expect, test } from 'vitest';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { type State, start } from '../../../../src/exercises/core/state.ts';
import { groupsOf, leaves, stayersToGo } from '../../../../src/exercises/guide/groups.ts';
import { aScenario, aSuite, aUser } from '../scenarios.ts';

const told = (scenario: ScenarioData, more: Partial<State> = {}) =>
  groupsOf({ ...start(scenario), ...more }).map(({ plan, before, lost, mustGo }) => ({
    plan,
    before: before.map(({ id }) => id),
    lost: lost.map(({ id }) => id),
    mustGo,
  }));

test('a plan’s group is its holders at the start, and those who no longer have it', () => {
  const scenario = aScenario({ Sales: { users: 2, newTotal: 1 }, Service: { users: 1, newTotal: 1 } });
  const users = scenario.users.map((user) => (user.id === 'sales2' ? { ...user, plan: 'Service' } : user));
  expect(told(scenario, { users })).toEqual([
    { plan: 'Sales', before: ['sales1', 'sales2'], lost: ['sales2'], mustGo: 1 },
    { plan: 'Service', before: ['service1'], lost: [], mustGo: 0 },
  ]);
});

test('of seats the group is those who could log in and are not deleted', () => {
  const scenario = {
    ...aSuite(0, 1),
    users: [
      aUser('a1'),
      aUser('a2'),
      aUser('a3', { canLogIn: false }),
      aUser('a4', { deleted: true }),
      aUser('a5', { canLogIn: false, deleted: true }),
    ],
  };
  expect(told(scenario)).toEqual([{ plan: undefined, before: ['a1', 'a2'], lost: [], mustGo: 1 }]);
  const users = scenario.users.map((user) => ({ ...user, canLogIn: user.id === 'a2' }));
  expect(told(scenario, { users })).toMatchObject([{ lost: ['a1'], mustGo: 1 }]);
});

describe('somebody must go', () => {
  const mustGo = (more: Partial<ScenarioData>, state: Partial<State> = {}) =>
    told(aScenario({ Sales: { users: 3, newTotal: 1 } }, more), state)[0]?.mustGo;

  test('where a licence that matches the order has come from the web, or in a file', () => {
    expect(mustGo({})).toBe(2);
    expect(mustGo({ activation: 'network' }, { fetched: true })).toBe(2);
  });

  test('not before it has come, nor where it waits for SuperOffice', () => {
    expect(mustGo({ activation: 'network' })).toBe(0);
    for (const activation of ['payment', 'maintenance'] as const)
      for (const fetched of [false, true]) expect(mustGo({ activation }, { fetched })).toBe(0);
  });

  test('not where the licence differs from the order, nor in an installation that is not in use', () => {
    expect(mustGo({ ordered: [{ plan: 'Sales', count: 3 }] })).toBe(0);
    expect(mustGo({ production: aScenario() })).toBe(0);
  });
});

test.each([
  ['is leaving', { leaving: true }, true],
  ['changes to another plan', { newPlan: 'Service' }, true],
  ['keeps the plan under the new licence', { newPlan: 'Sales' }, false],
  ['has agreed to nothing', {}, false],
])('who %s has agreed to lose it: %s', (_, more, agreed) => {
  expect(leaves(aUser('a1', { plan: 'Sales', ...more }))).toBe(agreed);
});

test.each([
  [3, 1, 2],
  [2, 2, 0],
  [1, 2, 0],
])('where %i must go and %i have agreed, %i go without', (mustGo, agreed, without) => {
  const before = [1, 2, 3].map((n) => aUser(`a${n}`, { leaving: n <= agreed }));
  expect(stayersToGo({ plan: 'Sales', before, lost: [], mustGo })).toBe(without);
});
