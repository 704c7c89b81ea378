import fc from 'fast-check';
import { formatExcess } from '../../../src/licences/excess.ts';
import { knownPlan } from '../../../src/licences/plans.ts';
import { RESERVED_KEYS } from '../../../src/troubleshooter/core/contract.ts';
import type { Session } from '../../../src/troubleshooter/core/session.ts';
import type { Answers, Context, Facts, TreeData } from '../../../src/troubleshooter/core/tree.ts';
import { anyText } from '../any-text.ts';

export const PLANS = [
  'Sales Premium',
  'Service Premium',
  'Marketing Essentials',
  'Complete',
  'Sales Premium + Service Premium',
];

export const excessList = fc.uniqueArray(
  fc.record({ plan: fc.constantFrom(...PLANS), count: fc.integer({ min: 1, max: 9999 }) }),
  { selector: ({ plan }) => plan, maxLength: PLANS.length },
);

/** What somebody may write into an address, in good faith or bad. */
export function addressParts(tree: TreeData): fc.Arbitrary<string> {
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...RESERVED_KEYS, ...Object.keys(tree.questions)) },
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '%', '<b>', '', 'utm_source'),
    fc.string({ maxLength: 60 }),
  );
  const options = Object.values(tree.questions).flatMap((question) => Object.keys(question.options));
  const value = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...options,
        '1',
        '2026-12-24',
        '2026-02-30',
        '10.2',
        '100',
        '1000000006',
        'Eksempel AS',
      ),
    },
    excessList.map(formatExcess),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '<script>alert(1)</script>',
      '%E0%A4%A',
      '%',
      '\u202eSA',
      'javascript:1',
      'Sales:1:2,:,a:0',
    ),
    anyText(90),
    fc.string({ maxLength: 20 }).map((text) => text.repeat(300)),
  );
  const raw = fc.tuple(key, value).map(([name, text]) => `${name}=${text}`);
  const encoded = fc.tuple(key, value).map((pair) => new URLSearchParams([pair]).toString());
  const pairs = fc.array(fc.oneof(raw, encoded), { maxLength: 12 }).map((list) => list.join('&'));
  return fc.oneof(
    { weight: 6, arbitrary: pairs.map((text) => `v=1&${text}`) },
    { weight: 2, arbitrary: pairs },
    anyText(),
  );
}

/** Facts that a link can carry. */
export function someFacts(tree: TreeData): fc.Arbitrary<Facts> {
  return fc.record({ answers: someAnswers(tree), context: someContext });
}

/** Any session that a visit can reach. */
export function someSession(tree: TreeData): fc.Arbitrary<Session> {
  const node = fc.constantFrom(...Object.keys(tree.questions), ...Object.keys(tree.outcomes));
  const tried = fc.subarray(Object.keys(tree.outcomes), { minLength: 1 });
  return fc.record(
    {
      facts: someFacts(tree),
      answers: someAnswers(tree),
      asking: node,
      at: node,
      tried,
      solved: fc.constant(true as const),
      opened: fc.constant(true as const),
      case: fc.constantFrom('customer' as const, 'colleague' as const),
    },
    { requiredKeys: ['facts', 'answers'] },
  );
}

function someAnswers(tree: TreeData): fc.Arbitrary<Answers> {
  const answers = Object.entries(tree.questions).map(([id, { options }]) =>
    fc.tuple(fc.constant(id), fc.constantFrom(...Object.keys(options))),
  );
  return fc
    .tuple(fc.subarray(answers.map((_, i) => i)), fc.tuple(...answers))
    .map(([kept, all]) => Object.fromEntries(all.filter((_, i) => kept.includes(i))));
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const someContext: fc.Arbitrary<Context> = fc.record(
  {
    excess: excessList.filter((list) => list.length > 0),
    expires: day,
    maintenanceTo: day,
    versionReleased: day,
    version: fc
      .array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('.')),
    status: fc.constantFrom('Ok', 'NewLicenseActivated', 'UnknownError'),
    customer: fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
    serial: fc.stringMatching(/^\d{10}$/),
    company: fc.stringMatching(/^[A-Za-zæøåÆØÅ0-9&+=%#;,?][A-Za-zæøåÆØÅ0-9&+=%#;,? ]{0,78}[a-zæøå]$/),
  },
  { requiredKeys: [] },
);

/** What each key of the context may hold after reading. Derived from the contract, not from the code that reads it. */
export const CONTEXT_FORMS: {
  [Key in keyof Required<Context>]: (value: NonNullable<Context[Key]>) => boolean;
} = {
  excess: (list) =>
    list.length > 0 &&
    new Set(list.map(({ plan }) => plan)).size === list.length &&
    list.every(
      ({ plan, count }) => knownPlan(plan) === plan && Number.isInteger(count) && count >= 1 && count <= 9999,
    ),
  expires: isDay,
  maintenanceTo: isDay,
  versionReleased: isDay,
  version: (value) => /^[0-9.]+$/.test(value),
  status: (value) => /^[A-Za-z]+$/.test(value),
  customer: (value) => /^[A-Za-z0-9-]{1,20}$/.test(value),
  serial: (value) => /^[0-9]{10}$/.test(value),
  company: (value) => value.length <= 80 && !/[\p{Cc}\p{Bidi_Control}]/u.test(value),
};

function isDay(value: string): boolean {
  return new Date(`${value}T12:00:00Z`).toISOString().startsWith(`${value}T`);
}
