import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole, planRemovals } from '../../../../src/licence-plan/plan/plan.ts';
import { anyUsers, aUser } from '../rows.ts';

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

  test('is not counted in the list where the number is typed, or where the list has nobody', () => {
    const [typed] = planRemovals([salesPremium(2, 1)], [aUser('A'), aUser('B'), aUser('C')]).plans;
    expect(typed).toMatchObject({ inUse: 2, inUseIsCounted: false, mustGo: 1 });
    const [empty] = planRemovals([salesPremium(undefined, 1)], []).plans;
    expect(empty).toMatchObject({ inUseIsCounted: false, mustGo: undefined });
    expect(empty?.inUse).toBeUndefined();
  });

  test('in all is what must go of every plan, those not known left out', () => {
    const numbers = [
      { name: 'A', inUse: 6, newTotal: 4 },
      { name: 'B', inUse: 3, newTotal: 2 },
      { name: 'C', inUse: 1, newTotal: 5 },
      { name: 'D', inUse: undefined, newTotal: 5 },
    ];
    const left = ['A', 'A', 'B', 'B'].map((plan, i) => aUser(`${plan}${i}`, { plan, left: true }));
    expect(planRemovals(numbers, left)).toMatchObject({ mustGo: 3, suggested: 3 });
  });
});

describe('what nobody holds once the new licence is active', () => {
  test.each([
    [3, 5, 2],
    [5, 5, 0],
    [6, 5, 0],
    [undefined, 5, 0],
    [3, undefined, 0],
  ])('%s in use and %s in the new licence: %i', (inUse, newTotal, free) => {
    expect(planRemovals([salesPremium(inUse, newTotal)], []).plans[0]?.free).toBe(free);
  });
});

describe('plans that users hold, but that stand in no row', () => {
  test('are named once each, however they are written, with how many hold them', () => {
    const users = ['Vår plan', 'Egen', 'VÅR PLAN', 'Vår plan'].map((plan, i) => aUser(`U${i}`, { plan }));
    expect(planRemovals([salesPremium(1, 1)], users).unlisted).toEqual([
      { name: 'Vår plan', count: 3 },
      { name: 'Egen', count: 1 },
    ]);
  });

  test('make the plan less than whole, as a number does that is missing', () => {
    const users = [aUser('A')];
    expect(isWhole(planRemovals([salesPremium(1, 1)], users))).toBe(true);
    expect(isWhole(planRemovals([salesPremium(1, undefined)], users))).toBe(false);
    expect(isWhole(planRemovals([salesPremium(1, 1)], [...users, aUser('B', { plan: 'Egen' })]))).toBe(false);
  });
});

describe('who is suggested', () => {
  test('those who have left, then those without open requests, then those away longest; equals as in the list', () => {
    const users = [
      aUser('Here today', { lastLogin: '2026-11-23', openRequests: 0 }),
      aUser('Away since March, 14 requests', { lastLogin: '2026-03-02', openRequests: 14 }),
      aUser('Left, unknown', { left: true }),
      aUser('Never', { lastLogin: 'never', openRequests: 0 }),
      aUser('Left in May', { left: true, lastLogin: '2026-05-01' }),
      aUser('Away since April', { lastLogin: '2026-04-02', openRequests: 0 }),
      aUser('Away since April too', { lastLogin: '2026-04-02', openRequests: 0 }),
    ];
    expect(suggested(planRemovals([salesPremium(7, 0)], users))).toEqual([
      'Left in May',
      'Left, unknown',
      'Never',
      'Away since April',
      'Away since April too',
      'Here today',
      'Away since March, 14 requests',
    ]);
  });

  test('nobody of whom nothing is known, however many must go', () => {
    const users = [aUser('Unknown'), aUser('Unknown, busy', { openRequests: 3 })];
    const [plan] = planRemovals([salesPremium(2, 1)], users).plans;
    expect(plan).toMatchObject({ mustGo: 1, shortOf: 1 });
    expect(plan?.holders.map(({ advice }) => advice)).toEqual(['unknown', 'unknown']);
  });

  test('fewer than must go where the rest is not known, which is told', () => {
    const users = [aUser('Unknown'), aUser('Away', { lastLogin: '2026-03-02' })];
    const plan = planRemovals([salesPremium(2, 0)], users);
    expect(suggested(plan)).toEqual(['Away']);
    expect(plan).toMatchObject({ mustGo: 2, suggested: 1, plans: [{ shortOf: 1 }] });
  });

  test('someone who shall keep the plan makes room for the next', () => {
    const users = ['A', 'B', 'C'].map((name, i) => aUser(name, { lastLogin: `2026-01-0${i + 1}` }));
    expect(suggested(planRemovals([salesPremium(3, 2)], users, new Set(['a'])))).toEqual(['B']);
  });

  test('is nobody else’s business: plans are matched however they are written', () => {
    const users = [
      aUser('A', { plan: 'salespremium', left: true }),
      aUser('B', { plan: 'Service Premium', left: true }),
    ];
    const plan = planRemovals([salesPremium(1, 0)], users);
    expect(suggested(plan)).toEqual(['A']);
    expect(plan.unlisted).toEqual([{ name: 'Service Premium', count: 1 }]);
  });

  test('a list that does not fit the number is told of', () => {
    const users = [aUser('A', { left: true }), aUser('B', { left: true })];
    const { plans } = planRemovals([salesPremium(5, 2)], users);
    expect(plans).toMatchObject([{ mustGo: 3, listed: 2, shortOf: 1 }]);
  });

  test('a list that fits, that nobody typed a number for, or that is empty, is nothing to tell of', () => {
    const users = [aUser('A', { left: true }), aUser('B', { left: true })];
    expect(planRemovals([salesPremium(2, 1)], users).plans[0]?.listed).toBeUndefined();
    expect(planRemovals([salesPremium(undefined, 1)], users).plans[0]?.listed).toBeUndefined();
    const [empty] = planRemovals([salesPremium(2, 1)], []).plans;
    expect(empty).toMatchObject({ mustGo: 1, shortOf: 0 });
    expect(empty?.listed).toBeUndefined();
  });

  test('what each one of a plan is told follows what is known, what must go and who shall keep it', () => {
    const users = [
      aUser('Here', { lastLogin: '2026-11-23', openRequests: 0 }),
      aUser('Unknown'),
      aUser('Left', { left: true }),
      aUser('Kept', { lastLogin: 'never', openRequests: 0 }),
      aUser('Unknown, kept'),
    ];
    const [plan] = planRemovals([salesPremium(5, 4)], users, new Set(['kept', 'unknown, kept'])).plans;
    expect(plan?.holders.map(({ name, advice }) => [name, advice])).toEqual([
      ['Left', 'remove'],
      ['Kept', 'kept'],
      ['Here', 'spare'],
      ['Unknown', 'unknown'],
      ['Unknown, kept', 'kept'],
    ]);
  });
});

test('never more than must go, and never fewer while those of whom something is known suffice', () => {
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
        const known = own.filter(({ id, left, lastLogin }) => !kept.has(id) && (left || lastLogin));
        const removed = holders.filter(({ advice }) => advice === 'remove');
        expect(removed).toHaveLength(Math.min(mustGo, known.length));
        for (const { id } of removed) expect(known.map((user) => user.id)).toContain(id);
        if (own.length) expect(removed.length + shortOf).toBe(mustGo);
      }
      expect(plan.unlisted).toEqual([]);
    }),
  );
});
