import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRemovals } from '../../../src/licence-plan/plan.ts';
import { anyUsers, aUser } from './rows.ts';

const salesPremium = (inUse: number | undefined, newTotal: number | undefined) => ({
  name: 'Sales Premium',
  inUse,
  newTotal,
});
const suggested = (plan: ReturnType<typeof planRemovals>) =>
  plan.plans.flatMap(({ holders }) =>
    holders.filter(({ advice }) => advice === 'remove').map(({ name }) => name),
  );

describe('how many must go', () => {
  test.each([
    [6, 4, 2],
    [4, 4, 0],
    [3, 4, 0],
    [10, 0, 10],
  ])('%i in use and %i in the new licence: %i', (inUse, newTotal, mustGo) => {
    expect(planRemovals([salesPremium(inUse, newTotal)], []).mustGo).toBe(mustGo);
  });

  test('is not known without both numbers', () => {
    expect(planRemovals([salesPremium(6, undefined)], []).plans[0]?.mustGo).toBeUndefined();
    expect(planRemovals([salesPremium(undefined, 4)], []).plans[0]?.mustGo).toBeUndefined();
  });

  test('is what a link told until the numbers are typed', () => {
    expect(planRemovals([{ ...salesPremium(undefined, undefined), told: 3 }], []).mustGo).toBe(3);
    expect(planRemovals([{ ...salesPremium(6, 4), told: 3 }], []).mustGo).toBe(2);
  });

  test('is counted in the list where the number in use is not typed', () => {
    const { plans } = planRemovals([salesPremium(undefined, 1)], [aUser('A'), aUser('B'), aUser('C')]);
    expect(plans).toMatchObject([{ inUse: 3, inUseIsCounted: true, mustGo: 2 }]);
  });
});

describe('who is suggested', () => {
  test('those who have left, then those away longest, then those not known; equals as in the list', () => {
    const users = [
      aUser('Here today', { lastLogin: '2026-11-23' }),
      aUser('Unknown'),
      aUser('Away since March', { lastLogin: '2026-03-02' }),
      aUser('Left, unknown', { left: true }),
      aUser('Never', { lastLogin: 'never' }),
      aUser('Left in May', { left: true, lastLogin: '2026-05-01' }),
      aUser('Away since March too', { lastLogin: '2026-03-02' }),
    ];
    expect(suggested(planRemovals([salesPremium(7, 0)], users))).toEqual([
      'Left in May',
      'Left, unknown',
      'Never',
      'Away since March',
      'Away since March too',
      'Here today',
      'Unknown',
    ]);
  });

  test('someone who shall keep the plan makes room for the next', () => {
    const users = ['A', 'B', 'C'].map((name, i) => aUser(name, { lastLogin: `2026-01-0${i + 1}` }));
    expect(suggested(planRemovals([salesPremium(3, 2)], users, new Set(['a'])))).toEqual(['B']);
  });

  test('is nobody else’s business: plans are matched however they are written', () => {
    const users = [aUser('A', { plan: 'salespremium' }), aUser('B', { plan: 'Service Premium' })];
    const plan = planRemovals([salesPremium(1, 0)], users);
    expect(suggested(plan)).toEqual(['A']);
    expect(plan.unlisted).toEqual([{ name: 'Service Premium', count: 1 }]);
  });

  test('a list that does not fit the number is told of', () => {
    const { plans } = planRemovals([salesPremium(5, 2)], [aUser('A'), aUser('B')]);
    expect(plans).toMatchObject([{ mustGo: 3, listed: 2, shortOf: 1 }]);
  });
});

test('never more than must go, and never fewer while those who hold the plan suffice', () => {
  const number = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
  fc.assert(
    fc.property(anyUsers, number, number, fc.func(fc.boolean()), (users, inUse, newTotal, keeps) => {
      const names = [...new Set(users.map(({ plan }) => plan)), 'Ingen har denne'];
      const kept = new Set(users.filter(({ id }) => keeps(id)).map(({ id }) => id));
      const plan = planRemovals(
        names.map((name) => ({ name, inUse, newTotal })),
        users,
        kept,
      );
      for (const { name, holders, mustGo = 0, shortOf } of plan.plans) {
        const own = users.filter((user) => user.plan === name);
        expect(holders.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
        const free = own.filter(({ id }) => !kept.has(id)).length;
        const removed = holders.filter(({ advice }) => advice === 'remove');
        expect(removed).toHaveLength(Math.min(mustGo, free));
        expect(removed.every(({ id }) => !kept.has(id))).toBe(true);
        if (own.length) expect(removed.length + shortOf).toBe(mustGo);
      }
      expect(plan.unlisted).toEqual([]);
    }),
  );
});
