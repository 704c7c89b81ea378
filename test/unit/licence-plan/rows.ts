import fc from 'fast-check';
import type { User } from '../../../src/licence-plan/plan/user.ts';
import { PLAN_NAMES } from '../../../src/licences/plans.ts';

/** A user in a table; by default only name and plan are known. */
export function aUser(name: string, values: Partial<User> = {}): User {
  return {
    id: name.toLowerCase(),
    name,
    plan: 'Sales Premium',
    lastLogin: undefined,
    left: false,
    openRequests: undefined,
    ...values,
  };
}

/** A day between 2000 and 2099, as `YYYY-MM-DD`. */
export const anyDay = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** A realistic name: letters, æøå included, and characters that are special in tables. */
const anyName = fc
  .array(fc.constantFrom(...'abæøåÉz', '"', "'", ',', ';', '<', '&', '.', '-', '=', ' '), {
    minLength: 1,
    maxLength: 12,
  })
  .map((letters) => `N${letters.join('')}n`.replace(/ +/g, ' '));

const anyUser: fc.Arbitrary<User> = fc
  .record({
    name: anyName,
    plan: fc.constantFrom(...PLAN_NAMES, 'Vår egen plan'),
    lastLogin: fc.option(fc.oneof(anyDay, fc.constant('never')), { nil: undefined }),
    left: fc.boolean(),
    openRequests: fc.option(fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constant('some' as const)), {
      nil: undefined,
    }),
  })
  .map((user) => ({ ...user, id: `${user.name}|${user.plan}`.toLowerCase() }));

/** Users, no two of whom have the same name and plan. */
export const anyUsers = fc.uniqueArray(anyUser, { maxLength: 30, selector: ({ id }) => id });

/** A possible table, made of what makes tables hard to read. */
export const anyTable = fc
  .array(
    fc.constantFrom(
      ...['Navn', 'Brukerplan', 'Sist innlogget', 'Åpne saker', 'I bruk', 'Nytt antall'],
      ...[
        'Anne',
        'Nordmann, Kari',
        'Sales Premium',
        'Service Premium',
        'Vår plan',
        'Sales Premium, Service Premium',
      ],
      ...['Sum', 'Totalt (2)', 'Side 1 av 2', 'ja', '4', '4,0', '24.12.2025', '31.02.2025', '---', 'sep=;'],
      ...['"', '""', ';', ';', ';', ',', ',', '\t', '|', '\n', '\n', '\n', '\r\n', '\r', ' ', '<tr>', '<td>'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
