import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownPlan, PLAN_NAMES } from '../../../../src/licences/plans.ts';
import {
  CONTEXT_KEYS,
  IDENTIFYING_KEYS,
  RESERVED_KEYS,
  THEME_KEY,
} from '../../../../src/troubleshooter/core/contract.ts';
import {
  CONTRACT_ENTRIES,
  type ContractEntry,
  contractSchema,
  type ValueSchema,
} from '../../../../src/troubleshooter/core/contract-docs.ts';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { licenceWarning } from '../licence-warning.ts';

/** Validates one value as a JSON Schema validator does, with Unicode patterns. */
function accepts(schema: ValueSchema, value: string): boolean {
  return (
    (schema.const === undefined || value === schema.const) &&
    (schema.enum?.includes(value) ?? true) &&
    (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)) &&
    !(schema.not && new RegExp(schema.not.pattern, 'u').test(value)) &&
    (schema.format !== 'date' || isDay(value))
  );
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether the troubleshooter takes a value from the fragment and uses all of it. */
function isRead(key: string, value: string): boolean {
  const { facts, notices } = readLink(
    licenceWarning,
    '',
    `${new URLSearchParams([
      ['v', '1'],
      [key, value],
    ])}`,
  );
  return notices.length === 0 && (key in (facts?.context ?? {}) || key in (facts?.answers ?? {}));
}

const entry = (key: string) => CONTRACT_ENTRIES.find((each) => each.key === key) as ContractEntry;
const excessList = fc
  .array(fc.tuple(fc.constantFrom(...PLAN_NAMES), fc.nat(10_010)), { minLength: 1, maxLength: 4 })
  .map((items) => items.map(([plan, count]) => `${plan}:${count}`).join());
const read = CONTRACT_ENTRIES.filter(({ group }) => ['answers', 'facts', 'identifying'].includes(group));

test('every key of the contract is documented, once', () => {
  const keys = CONTRACT_ENTRIES.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)]);
  expect(keys).toEqual(expect.arrayContaining([...RESERVED_KEYS, THEME_KEY]));
});

test('the keys that identify a customer are documented as such', () => {
  const identifying = CONTRACT_ENTRIES.filter(({ group }) => group === 'identifying').map(({ key }) => key);
  expect(identifying).toEqual([...IDENTIFYING_KEYS]);
});

test.each(CONTRACT_ENTRIES.map((each) => [each.key, each] as const))(
  'the example of %s is valid',
  (_, each) => {
    expect(accepts(each.schema, each.example)).toBe(true);
  },
);

describe.each(read.map((each) => [each.key, each] as const))('%s', (key, { schema, example }) => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }).filter((text) => text.isWellFormed()),
    fc.string({ maxLength: 24 }),
    fc.stringMatching(/^[0-9.:, -]{0,14}$/),
    fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(15), fc.nat(35))
      .map(
        ([year, month, day]) =>
          `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ),
    // Near misses of what fits: one character changed.
    fc
      .tuple(fc.nat(example.length), fc.string({ maxLength: 2 }), fc.nat(2))
      .map(([at, put, cut]) => example.slice(0, at) + put + example.slice(at + cut)),
    fc.constantFrom(...(schema.enum ?? [example])),
    fc.mixedCase(fc.constantFrom(...(schema.enum ?? [example]))),
    excessList,
  );

  test('what the schema accepts, the troubleshooter reads', () => {
    fc.assert(
      fc.property(value, (text) => !accepts(schema, text) || isRead(key, text)),
      { numRuns: 1000 },
    );
  });

  test('what the schema refuses is left out, but for what the troubleshooter forgives', () => {
    fc.assert(
      fc.property(value, (text) => accepts(schema, text) || forgiven(key, text) || !isRead(key, text)),
      { numRuns: 1000 },
    );
  });
});

/** Values that are accepted although an app should not write them. */
function forgiven(key: string, value: string): boolean {
  const { schema } = entry(key);
  const trimmed = value.trim();
  if (trimmed !== value && accepts(schema, trimmed)) return true;
  // Plans in other spellings, with spaces around them and empty items between them.
  if (key === 'excess') {
    const items = value.split(',').filter((item) => item.trim());
    return accepts(schema, items.map((item) => item.replace(/^(.*):\s*(.*?)\s*$/s, asWeWriteIt)).join());
  }
  // Names in any case, codes with leading zeros.
  if (key === 'status') {
    const plain = trimmed.replace(/^0+(?=\d)/, '').toLowerCase();
    return schema.enum?.some((name) => name.toLowerCase() === plain) ?? false;
  }
  // Questions may have options that an app cannot know to be true.
  if (key === 'deployment' || key === 'role')
    return Object.hasOwn(licenceWarning.questions[key]?.options ?? {}, value);
  // Characters outside the basic plane count twice, and the schema refuses more invisible characters and addresses.
  return key === 'company' && /[\u{10000}-\u{10ffff}\ufffe\uffff\p{Cf}]|:\/\/|\.[a-z]{2,4}/iu.test(value);
}

function asWeWriteIt(_: string, plan: string, count: string): string {
  return `${knownPlan(plan)}:${count}`;
}

describe.each<[key: string, refused: string[]]>([
  [
    'excess',
    ['', 'Sales Premium', 'Sales Premium:0', 'Sales Premium:10000', 'Ukjent plan:1', 'Sales Premium:1,'],
  ],
  ['expires', ['2026-02-30', '24.12.2026', '2026-1-1', '']],
  ['status', ['6', 'constructor', '']],
  ['serial', ['123456789', '12345678901', '１００００００００６']],
  ['customer', ['cust_1', '123456789012345678901']],
  [
    'company',
    [
      'www.example',
      'Ring FIRMA.NO',
      'ola@firma',
      'x'.repeat(81),
      ' Eksempel',
      'Eksem\u202epel',
      'to\nlinjer',
    ],
  ],
])('the schema of %s refuses', (key, refused) => {
  test.each(refused)('%j', (value) => expect(accepts(entry(key).schema, value)).toBe(false));
});

test('the schema is an object with every key, and answers to other questions', () => {
  const schema = contractSchema('https://hjelp.example.no/skjema.json');
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hjelp.example.no/skjema.json',
    type: 'object',
    required: ['v'],
  });
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['v', ...CONTEXT_KEYS]));
  const answer = new RegExp(schema.additionalProperties.pattern, 'u');
  for (const [question, { options }] of Object.entries(licenceWarning.questions)) {
    expect([question, ...Object.keys(options)].filter((id) => !answer.test(id))).toEqual([]);
  }
});

test('the schema says what it is of, how long a fragment may be, and what other pairs mean', () => {
  const schema = contractSchema('https://example.no/kontrakt.json');
  expect(schema.title).toMatch(/^Lenkekontrakt .*versjon 1$/);
  expect(schema.description).toMatch(/fragmentet .*høyst 4000 tegn\.$/);
  expect(schema.propertyNames).toEqual({ maxLength: 40 });
  expect(schema.additionalProperties).toMatchObject({
    type: 'string',
    description: expect.stringMatching(/^Et svar: .*id-en til svaret\.$/),
  });
  for (const text of ['', 'Nei', '1', 'nei takk', 'ja.'])
    expect(text).not.toMatch(new RegExp(schema.additionalProperties.pattern, 'u'));
});

test('every key says in words what it takes and what becomes of it, and the schema says the same', () => {
  const { properties } = contractSchema('https://example.no/kontrakt.json');
  for (const { key, form, use, example } of CONTRACT_ENTRIES) {
    expect(form, key).toMatch(/\S/);
    expect(use, key).toMatch(/\S\.$/);
    const { description, type, examples } = properties[key] as Record<string, unknown>;
    expect(description).toContain(form);
    expect(description).toContain(use);
    expect(description).not.toMatch(/\.\.|\S\.\p{Lu}/u);
    expect(type).toBe('string');
    expect(examples).toEqual([example]);
    const isWarned = String(description).includes('Bare i fragmentet');
    expect(isWarned, key).toBe((IDENTIFYING_KEYS as readonly string[]).includes(key));
  }
});
