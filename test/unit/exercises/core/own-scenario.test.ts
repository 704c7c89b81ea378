import { describe, expect, test } from 'vitest';
import type { OwnNumbers } from '../../../../src/exercises/core/own-numbers.ts';
import { plansOf } from '../../../../src/exercises/core/rules.ts';
import { start } from '../../../../src/exercises/core/state.ts';
import { withOwn } from '../own.ts';

const of = (plans: OwnNumbers['plans'], users: OwnNumbers['users'] = []) => withOwn({ plans, users });
const sales = (numbers: Omit<OwnNumbers['plans'][number], 'name'>) => ({ name: 'Sales Premium', ...numbers });
const shown = (scenario: ReturnType<typeof of>) =>
  plansOf(start(scenario)).map(({ inUse, newTotal, excess, invented }) => [
    inUse,
    newTotal,
    excess,
    invented,
  ]);

describe('the screen shows the numbers that are known, and fills in the others', () => {
  test.each([
    ['both known', { inUse: 6, newTotal: 4 }, [6, 4, 2, ['total']]],
    ['told by a link alone', { told: 3 }, [5, 2, 3, ['total', 'inUse', 'newTotal']]],
    ['a link and the number in use', { inUse: 6, told: 3 }, [6, 3, 3, ['total', 'newTotal']]],
    [
      'a link that tells more than are in use',
      { inUse: 1, told: 3 },
      [5, 2, 3, ['total', 'inUse', 'newTotal']],
    ],
    ['a link and the new total', { newTotal: 4, told: 3 }, [7, 4, 3, ['total', 'inUse']]],
    ['as many in use as a link tells are too many', { inUse: 3, told: 3 }, [3, 0, 3, ['total', 'newTotal']]],
    ['the number in use alone', { inUse: 6 }, [6, 6, 0, ['total', 'newTotal']]],
    ['the new total alone', { newTotal: 4 }, [4, 4, 0, ['total', 'inUse']]],
    ['nothing', {}, [2, 2, 0, ['total', 'inUse', 'newTotal']]],
  ])('%s', (_, numbers, expected) => {
    expect(shown(of([sales(numbers)]))).toEqual([expected]);
  });

  test('licences of which the list names nobody are held by people marked as invented', () => {
    const { users } = of([sales({ inUse: 3, newTotal: 1 })], [{ name: 'Anne', plan: 'Sales Premium' }]);
    expect(users.map(({ name, invented }) => [name, invented?.includes('name')])).toEqual([
      ['Anne', false],
      ['Oppdiktet bruker 1 (Sales Premium)', true],
      ['Oppdiktet bruker 2 (Sales Premium)', true],
    ]);
  });

  test('the number in use stands, even if the list names more', () => {
    const users = ['Anne', 'Bjørn', 'Camilla'].map((name) => ({ name, plan: 'Sales Premium' }));
    expect(shown(of([sales({ inUse: 2, newTotal: 1 })], users))).toEqual([[2, 1, 1, ['total']]]);
  });

  test('the list counts where nobody told how many are in use', () => {
    const users = ['Anne', 'Bjørn', 'Camilla'].map((name) => ({ name, plan: 'Sales Premium' }));
    expect(shown(of([sales({ newTotal: 1 })], users))).toEqual([[3, 1, 2, ['total']]]);
  });

  test.each([
    [{ inUse: 6, newTotal: 4 }, 6],
    [{ inUse: 2, newTotal: 5 }, 5],
  ])('of %o the licence of today has room for all, and for all that comes', (numbers, total) => {
    expect(of([sales(numbers)]).plans[0]).toMatchObject({ total });
  });

  test('how many must go is unknown only where neither a link nor both numbers tell it', () => {
    const isUnknown = (numbers: Parameters<typeof sales>[0]) => of([sales(numbers)]).plans[0]?.isUnknown;
    for (const numbers of [{}, { inUse: 6 }, { newTotal: 4 }]) expect(isUnknown(numbers)).toBe(true);
    for (const numbers of [{ told: 3 }, { inUse: 6, newTotal: 4 }])
      expect(isUnknown(numbers)).toBeUndefined();
  });

  test('at most 2,000 people are invented, unless more must go', () => {
    expect(of([sales({ inUse: 9000, newTotal: 8990 })]).users).toHaveLength(2000);
    expect(of([sales({ inUse: 9000, newTotal: 10 })]).users).toHaveLength(8990);
    const anne = [{ name: 'Anne', plan: 'Sales Premium' }];
    expect(of([sales({ inUse: 9000, newTotal: 10 })], anne).users).toHaveLength(8990);
  });

  test('the 2,000 are shared by the plans and by those of the list, and the numbers stand', () => {
    const plans = [sales({ inUse: 1500, newTotal: 1499 }), { name: 'Complete', inUse: 1500, newTotal: 1499 }];
    const scenario = of(plans, [{ name: 'Anne', plan: 'Complete' }]);
    const holding = (name: string) => scenario.users.filter(({ plan }) => plan === name).length;
    expect([holding('Sales Premium'), holding('Complete')]).toEqual([1500, 500]);
    expect(shown(scenario)).toEqual([
      [1500, 1499, 1, ['total']],
      [1500, 1499, 1, ['total']],
    ]);
  });

  test('nobody is invented beside a list of more than 2,000, and the numbers stand', () => {
    const users = Array.from({ length: 2001 }, (_, i) => ({ name: `Bruker ${i}`, plan: 'Sales Premium' }));
    const scenario = of([sales({ inUse: 2001, newTotal: 2001 }), { name: 'Complete', inUse: 3 }], users);
    expect(scenario.users).toHaveLength(2001);
    expect(shown(scenario)[1]).toEqual([3, 3, 0, ['total', 'newTotal']]);
  });
});

describe('of a user', () => {
  const user = (more: Partial<OwnNumbers['users'][number]>) =>
    of([sales({ inUse: 2, newTotal: 1 })], [{ name: 'Anne', plan: 'Sales Premium', ...more }]);

  test('what is known stands', () => {
    const { users, requests } = user({ lastLogin: '2026-03-02', left: true, openRequests: 2, kept: true });
    expect(users[0]).toMatchObject({ lastLogin: '2026-03-02', leaving: true, kept: true, invented: [] });
    expect(requests.map(({ owner, status }) => [owner, status])).toEqual([
      ['u1', 'open'],
      ['u1', 'open'],
    ]);
  });

  test('an unknown log-in and unknown requests are marked as invented', () => {
    const { users, requests } = user({});
    expect(users[0]?.invented).toEqual(['lastLogin', 'requests']);
    expect(requests).toEqual([]);
  });

  test('never is a log-in that is known', () => {
    expect(user({ lastLogin: 'never' }).users[0]).toMatchObject({ lastLogin: '', invented: ['requests'] });
  });

  test.each([
    ['some', 1],
    [9999, 5],
    [0, 0],
  ] as const)('%s open requests are drawn as %i', (openRequests, drawn) => {
    expect(user({ openRequests }).requests).toHaveLength(drawn);
  });
});

test('no two requests have one number, and each is the one of its owner', () => {
  const users = [
    { name: 'Anne', plan: 'Sales Premium', openRequests: 2 },
    { name: 'Bjørn', plan: 'Sales Premium', openRequests: 1 },
  ];
  const { requests } = of([sales({ inUse: 2, newTotal: 1 })], users);
  expect(requests.map(({ id, owner, title }) => [id, owner, title])).toEqual([
    ['1', 'u1', 'Oppdiktet sak'],
    ['2', 'u1', 'Oppdiktet sak'],
    ['3', 'u2', 'Oppdiktet sak'],
  ]);
});

test('everybody can log in, and invented days of log-in say nothing of who has been away longest', () => {
  const { users } = of([sales({ inUse: 3, newTotal: 1 })], [{ name: 'Anne', plan: 'Sales Premium' }]);
  for (const user of users) expect(user).toMatchObject({ canLogIn: true, plan: 'Sales Premium' });
  expect(new Set(users.map(({ lastLogin }) => lastLogin)).size).toBe(1);
});

test('orders, agreements and notes of the scenario do not come along', () => {
  expect(of([sales({ told: 1 })])).toMatchObject({ own: true, ordered: [], notes: [] });
});
