import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canActivate, openRequestsOf, plansOf } from '../../../../src/exercises/core/rules.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { start } from '../../../../src/exercises/core/state.ts';
import { MAX_EXCESS, takesExcess, withExcess } from '../../../../src/exercises/core/with-excess.ts';
import { excessList } from '../../troubleshooter/arbitraries.ts';
import { anyScenario, aRequest, aScenario, aSuite, aUser, changingPlan, exercise } from '../scenarios.ts';

const numbers = (scenario: ScenarioData) =>
  Object.fromEntries(plansOf(start(scenario)).map(({ name, excess }) => [name, excess]));

describe('the numbers of a link', () => {
  test('are used exactly', () => {
    const told = withExcess(exercise, [
      { plan: 'Sales Premium', count: 5 },
      { plan: 'Service Premium', count: 1 },
    ]);
    expect(numbers(told)).toEqual({ 'Sales Premium': 5, 'Service Premium': 1, 'Marketing Essentials': 0 });
  });

  test('leave none too many in plans that the link does not name', () => {
    expect(numbers(withExcess(exercise, [{ plan: 'Marketing Essentials', count: 1 }]))).toEqual({
      'Sales Premium': 0,
      'Service Premium': 0,
      'Marketing Essentials': 1,
    });
  });

  test('leave somebody who leaves and owns open requests as an obstacle, whichever plan the link names', () => {
    const about = aScenario({
      'Service Premium': { users: 2, busy: 1, leaving: 1, newTotal: 1 },
      'Sales Premium': { users: 2, newTotal: 2 },
    });
    expect(numbers(withExcess(about, [{ plan: 'Sales Premium', count: 2 }]))).toEqual({
      'Service Premium': 1,
      'Sales Premium': 2,
    });
  });

  test('add a plan that the scenario does not have', () => {
    expect(numbers(withExcess(exercise, [{ plan: 'Complete', count: 2 }]))).toMatchObject({ Complete: 2 });
  });

  test('are cut to what an exercise can hold', () => {
    expect(numbers(withExcess(exercise, [{ plan: 'Sales Premium', count: 9999 }]))).toMatchObject({
      'Sales Premium': MAX_EXCESS,
    });
  });

  test('keep the users that the scenario has, before any is invented', () => {
    const scenario = aScenario({ Sales: { users: 3, newTotal: 1 } });
    const { users } = withExcess(scenario, [{ plan: 'Sales', count: 4 }]);
    expect(users).toHaveLength(5);
    expect(users.slice(0, 3)).toEqual(scenario.users);
  });

  test('invent users who can log in, so that nobody seems gone already', () => {
    const scenario = aScenario({ Sales: { users: 1, newTotal: 1 } });
    const { users } = withExcess(scenario, [{ plan: 'Sales', count: 2 }]);
    expect(users).toHaveLength(3);
    for (const user of users) expect(user).toMatchObject({ canLogIn: true, plan: 'Sales' });
  });

  test('give a plan that the scenario does not have a new licence for two', () => {
    const { plans } = withExcess(aScenario(), [{ plan: 'Complete', count: 3 }]);
    expect(plans.find(({ name }) => name === 'Complete')).toEqual({
      name: 'Complete',
      total: 5,
      newTotal: 2,
    });
  });

  test('leave the licence of today with room for all who hold a plan, named in the link or not', () => {
    const scenario = aScenario({
      Sales: { users: 2, spare: 4, newTotal: 2 },
      Service: { users: 3, spare: 2, newTotal: 1 },
    });
    const { plans } = withExcess(scenario, [{ plan: 'Sales', count: 1 }]);
    expect(plans).toEqual([
      { name: 'Sales', total: 6, newTotal: 2 },
      { name: 'Service', total: 5, newTotal: 3 },
    ]);
    const more = withExcess(scenario, [{ plan: 'Sales', count: 9 }]).plans[0];
    expect(more).toEqual({ name: 'Sales', total: 11, newTotal: 2 });
  });

  test('leave those who hold no plan, and those who are deleted, with their requests', () => {
    const scenario = aScenario({ Sales: { users: 3, newTotal: 1 } });
    const gone = [aUser('uten'), aUser('slettet', { plan: 'Sales', deleted: true })];
    const requests = [aRequest('1', 'uten'), aRequest('2', 'slettet'), aRequest('3', 'sales3')];
    const told = withExcess({ ...scenario, users: [...scenario.users, ...gone], requests }, [
      { plan: 'Sales', count: 1 },
    ]);
    expect(told.users.map(({ id }) => id)).toEqual(['sales1', 'sales2', 'uten', 'slettet']);
    expect(told.requests.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('take users away where the link tells fewer', () => {
    const scenario = aScenario({ Sales: { users: 6, newTotal: 2 } });
    expect(withExcess(scenario, [{ plan: 'Sales', count: 1 }]).users).toEqual(scenario.users.slice(0, 3));
  });

  test('keep a refusal to learn from, where the plan has room for it', () => {
    const scenario = aScenario({ Service: { users: 4, busy: 2, newTotal: 3 } });
    const state = start(withExcess(scenario, [{ plan: 'Service', count: 1 }]));
    expect(state.users.filter(({ id }) => openRequestsOf(state, id).length)).toHaveLength(2);
  });

  test('without any, leave the scenario as it is', () => {
    expect(withExcess(exercise, [])).toBe(exercise);
  });

  test('do not change the scenario that they are put into', () => {
    const before = structuredClone(exercise);
    withExcess(exercise, [{ plan: 'Service Premium', count: 9 }]);
    expect(exercise).toEqual(before);
  });

  test('invent no user by the id of another', () => {
    const scenario = aScenario({ Sales: { users: 1, newTotal: 1 } });
    const taken = { ...scenario, users: scenario.users.map((user) => ({ ...user, id: 'ekstra2' })) };
    const ids = withExcess(taken, [{ plan: 'Sales', count: 3 }]).users.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a scenario that is not about removing licences', () => {
  test.each<[string, ScenarioData]>([
    ['of seats', aSuite(3, 2)],
    ['of another installation', { ...aScenario(), production: aScenario() }],
    ['of a missing payment', { ...aScenario(), activation: 'payment' }],
    ['of numbers that do not match', { ...aScenario(), ordered: [{ plan: 'Sales', count: 9 }] }],
    ['of another plan', changingPlan(2)],
  ])('%s keeps its own numbers', (_, scenario) => {
    expect(takesExcess(scenario)).toBe(false);
    expect(withExcess(scenario, [{ plan: 'Sales', count: 1 }])).toBe(scenario);
  });
});

describe('whatever a link tells', () => {
  test('each plan has that many too many, and the others none but for an obstacle', () => {
    fc.assert(
      fc.property(
        anyScenario,
        excessList.filter((list) => list.length > 0),
        (scenario, excess) => {
          const told = numbers(withExcess(scenario, excess));
          const wanted = Object.fromEntries(
            excess.map(({ plan, count }) => [plan, Math.min(count, MAX_EXCESS)]),
          );
          const before = start(scenario);
          const obstacles = before.users.filter(
            ({ id, leaving }) => leaving && openRequestsOf(before, id).length > 0,
          );
          const others = Object.fromEntries(
            plansOf(before).map(({ name, excess: own }) => [name, obstacles[0]?.plan === name ? own : 0]),
          );
          expect(told).toEqual({ ...others, ...wanted });
        },
      ),
    );
  });

  test('no id stands twice, and every request has an owner', () => {
    fc.assert(
      fc.property(anyScenario, excessList, (scenario, excess) => {
        const { users, requests } = withExcess(scenario, excess);
        const ids = users.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { owner } of requests) expect(ids).toContain(owner);
      }),
    );
  });

  test('there is something to do', () => {
    fc.assert(
      fc.property(
        anyScenario,
        excessList.filter((list) => list.length > 0),
        (scenario, excess) => {
          expect(canActivate(start(withExcess(scenario, excess)))).toBe(false);
        },
      ),
    );
  });
});
