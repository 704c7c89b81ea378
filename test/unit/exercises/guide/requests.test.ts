import { describe, expect, test } from 'vitest';
import { type State, start } from '../../../../src/exercises/core/state.ts';
import { changedRequests, heirsOf } from '../../../../src/exercises/guide/requests.ts';
import { aRequest, aScenario, aUser } from '../scenarios.ts';

const REQUESTS = ['1', '2', '3'].map((id) => aRequest(id, 'sales1'));
const scenario = aScenario(
  { Sales: { users: 3, leaving: 1, newTotal: 2 }, Service: { users: 1, newTotal: 1 } },
  { requests: REQUESTS },
);

test('requests have changed that have another owner or another status, told as they were', () => {
  const requests = REQUESTS.map((request) =>
    request.id === '1'
      ? { ...request, owner: 'sales2' }
      : request.id === '2'
        ? { ...request, status: 'closed' as const }
        : { ...request },
  );
  expect(changedRequests({ ...start(scenario), requests })).toEqual(REQUESTS.slice(0, 2));
  expect(changedRequests(start(scenario))).toEqual([]);
});

describe('requests can be taken over by', () => {
  const heirs = (change: Partial<State> = {}) =>
    heirsOf({ ...start(scenario), ...change }).map(({ id }) => id);
  const withPlan = (id: string, plan: string) => ({
    users: scenario.users.map((user) => (user.id === id ? { ...user, plan } : user)),
  });

  test('all who stay', () => {
    expect(heirs()).toEqual(['sales2', 'sales3', 'service1']);
  });

  test('nobody who has lost the licence, unless another was given instead', () => {
    expect(heirs(withPlan('sales2', ''))).toEqual(['sales3', 'service1']);
    expect(heirs(withPlan('sales2', 'Service'))).toEqual(['sales2', 'sales3', 'service1']);
  });

  test('who never had a licence to lose', () => {
    expect(heirs({ users: [aUser('a1')] })).toEqual(['a1']);
  });
});
