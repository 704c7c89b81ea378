import { describe, expect, test } from 'vitest';
import {
  describeHolder,
  describeNumbers,
  describeRequests,
} from '../../../../src/licence-plan/plan/describe-plan.ts';
import { type PlanNumbers, planRemovals } from '../../../../src/licence-plan/plan/plan.ts';
import { aUser } from '../rows.ts';

const holder = (values: Parameters<typeof aUser>[1]) => ({
  ...aUser('A', values),
  advice: 'spare' as const,
});

describe('why someone stands where they stand in the order', () => {
  test.each([
    [{ lastLogin: '2026-03-02' }, 'Sist innlogget 2. mars 2026.'],
    [{ lastLogin: 'never' }, 'Har aldri logget inn.'],
    [{}, 'Siste innlogging er ukjent.'],
    [{ left: true, lastLogin: '2026-03-02' }, 'Har sluttet. Sist innlogget 2. mars 2026.'],
    [{ left: true }, 'Har sluttet. Siste innlogging er ukjent.'],
  ])('%j', (values, told) => {
    expect(describeHolder(holder(values))).toBe(told);
  });
});

test.each([
  [1, 'Eier 1 åpen sak i Service.'],
  [2, 'Eier 2 åpne saker i Service.'],
  ['some' as const, 'Eier åpne saker i Service.'],
  [0, undefined],
  [undefined, undefined],
])('of %s open requests, what stands in the way is: %s', (openRequests, told) => {
  expect(describeRequests(holder({ openRequests }))).toBe(told);
});

describe('the numbers of a plan', () => {
  const numbers = (plan: Partial<PlanNumbers>, users = 0) => {
    const held = Array.from({ length: users }, (_, i) => aUser(`U${i}`));
    const all = { name: 'Sales Premium', inUse: undefined, newTotal: undefined, ...plan };
    const [result] = planRemovals([all], held).plans;
    return result && describeNumbers(result);
  };

  test('are told where both are known, and whether they were counted in the list', () => {
    expect(numbers({ inUse: 6, newTotal: 4 })).toBe('6 i bruk, 4 i den nye lisensen.');
    expect(numbers({ newTotal: 4 }, 3)).toBe('3 i bruk (talt i listen), 4 i den nye lisensen.');
    expect(numbers({ inUse: 6, newTotal: 4, told: 3 })).toBe('6 i bruk, 4 i den nye lisensen.');
  });

  test.each([{}, { inUse: 6 }, { newTotal: 4 }])('are asked for where one is missing: %j', (plan) => {
    expect(numbers(plan)).toContain('Fyll inn tallene');
  });

  test('that only a link told are not taken for checked', () => {
    expect(numbers({ told: 3 })).toMatch(/sier 3 for mange\. Det er ikke kontrollert/);
    expect(numbers({ inUse: 6, told: 3 })).toMatch(/sier 3 for mange/);
  });
});
