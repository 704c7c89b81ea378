import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRemovals } from '../../../../src/licence-plan/plan/plan.ts';
import { ownNumbersOf } from '../../../../src/licence-plan/tool/own-numbers.ts';
import { anyUsers, aUser } from '../rows.ts';

const salesPremium = { name: 'Sales Premium', inUse: 2, newTotal: 1 };
const handedOver = (...[plans, users, kept]: Parameters<typeof planRemovals>) =>
  ownNumbersOf(planRemovals(plans, users, kept), users);

describe('what the exercise gets', () => {
  test('is the numbers of each plan, also what only a link told', () => {
    const told = { name: 'Complete', inUse: undefined, newTotal: 3, told: 4 };
    expect(handedOver([salesPremium, told], []).plans).toEqual([salesPremium, told]);
  });

  test('is also the plans that users hold but no row names, with no numbers', () => {
    const users = [aUser('Anne'), aUser('Bjørn', { plan: 'Vår plan' })];
    expect(handedOver([salesPremium], users).plans).toEqual([salesPremium, { name: 'Vår plan' }]);
  });

  test('is each user as the list has them', () => {
    const anne = aUser('Anne', { lastLogin: '2026-03-02', left: true, openRequests: 3 });
    const { id: _, ...told } = anne;
    expect(handedOver([salesPremium], [anne]).users).toEqual([{ ...told, kept: false }]);
  });

  test('says who is to keep the plan, of those with the same name too', () => {
    const twins = [aUser('Anne', { id: 'one' }), aUser('Anne', { id: 'other' }), aUser('Bjørn')];
    const { users } = handedOver([salesPremium], twins, new Set(['other']));
    expect(users.map(({ name, kept }) => [name, kept])).toEqual([
      ['Anne', false],
      ['Anne', true],
      ['Bjørn', false],
    ]);
  });

  test('calls a plan by one name, however the list writes it: that of its row, or of its first user', () => {
    const users = ['salespremium', 'Vår plan', 'VÅR PLAN', 'SALES PREMIUM'].map((plan, i) =>
      aUser(`U${i}`, { plan }),
    );
    expect(handedOver([salesPremium], users).users.map(({ plan }) => plan)).toEqual([
      'Sales Premium',
      'Vår plan',
      'Vår plan',
      'Sales Premium',
    ]);
  });
});

test('no user has a plan that is not among the plans, and nobody is lost', () => {
  fc.assert(
    fc.property(anyUsers, fc.boolean(), (users, isListed) => {
      const { plans, users: told } = handedOver(isListed ? [salesPremium] : [], users);
      const names = plans.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(told.map(({ name }) => name)).toEqual(users.map(({ name }) => name));
      for (const { plan } of told) expect(names).toContain(plan);
    }),
  );
});
