import { describe, expect, test } from 'vitest';
import type { Plan, ScenarioData, User } from '../../../../src/exercises/core/scenario.ts';
import { mustGoIn, ownNeed, suggestionsIn } from '../../../../src/exercises/guide/own-suggestions.ts';
import { aScenario, aUser } from '../scenarios.ts';

const holder = (id: string, more: Partial<User> = {}) => aUser(id, { plan: 'Sales', ...more });
const own = (users: User[], plan: Partial<Plan> = {}): ScenarioData => ({
  ...aScenario(),
  own: true,
  users,
  plans: [{ name: 'Sales', total: users.length, newTotal: 1, ...plan }],
});
const told = (scenario: ScenarioData, plan = 'Sales') =>
  suggestionsIn(scenario, plan).map(({ person, advice }) => `${person.id}: ${advice}`);

describe('who is suggested in a plan', () => {
  test('are as many of its holders as must go, those away longest first', () => {
    expect(told(own([holder('a3'), holder('a1'), holder('a2')]))).toEqual([
      'a1: remove',
      'a2: remove',
      'a3: spare',
    ]);
  });

  test('are none of another plan, and nobody who is deleted', () => {
    const users = [holder('a2'), holder('a1', { plan: 'Service' }), holder('a3', { deleted: true })];
    expect(told(own(users, { newTotal: 0 }))).toEqual(['a2: remove']);
  });

  test('is nobody who is to keep the plan', () => {
    expect(told(own([holder('a1', { kept: true }), holder('a2'), holder('a3')], { newTotal: 2 }))).toEqual([
      'a1: kept',
      'a2: remove',
      'a3: spare',
    ]);
  });

  test('is nobody where nobody knows how many must go, nor in a plan that is not there', () => {
    const scenario = own([holder('a1'), holder('a2')], { isUnknown: true });
    expect(told(scenario)).toEqual(['a1: spare', 'a2: spare']);
    expect(told(scenario, 'Service')).toEqual([]);
  });
});

test.each<[string, Partial<Plan>, number]>([
  ['those that the list names', {}, 2],
  ['and those in use that it does not name', { unlisted: 2 }, 4],
  ['without those whom it names beyond the number in use', { unlisted: -1 }, 1],
  ['but none where nobody knows', { isUnknown: true }, 0],
])('how many must go counts %s', (_, plan, mustGo) => {
  expect(mustGoIn({ name: 'Sales', total: 3, newTotal: 1, ...plan }, 3)).toBe(mustGo);
});

describe('what is known of somebody', () => {
  test('is what the list tells', () => {
    const user = aUser('a1', { lastLogin: '2026-03-02', openRequests: 2 });
    expect(ownNeed(user)).toEqual({ left: false, lastLogin: '2026-03-02', openRequests: 2 });
    expect(ownNeed({ ...user, lastLogin: '', leaving: true })).toMatchObject({
      left: true,
      lastLogin: 'never',
    });
  });

  test('is nothing that the exercise has invented', () => {
    const user = aUser('a1', { openRequests: 2 });
    expect(ownNeed({ ...user, invented: ['lastLogin'] })).toMatchObject({
      lastLogin: undefined,
      openRequests: 2,
    });
    expect(ownNeed({ ...user, invented: ['requests'] })).toMatchObject({
      lastLogin: '2026-11-01',
      openRequests: undefined,
    });
  });
});
