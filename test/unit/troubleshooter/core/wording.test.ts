import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHARED_ANSWERS } from '../../../../src/troubleshooter/core/contract.ts';
import {
  daysUntil,
  describeAnswer,
  describeContext,
  describeExpiry,
  describeNotice,
  listExcess,
} from '../../../../src/troubleshooter/core/wording.ts';
import { licenceWarning } from '../licence-warning.ts';
import { aTree } from '../trees.ts';

describe('describeAnswer', () => {
  test('uses the words of a tree that asks', () => {
    const { text, options } = licenceWarning.questions.role ?? {};
    expect(describeAnswer(licenceWarning, 'role', 'admin')).toEqual({
      name: text,
      text: options?.admin?.label,
    });
  });

  test('has words for what every tree understands, where the tree does not ask', () => {
    const tree = aTree({ problem: { one: 'a', other: 'b' } });
    for (const [question, options] of Object.entries(SHARED_ANSWERS)) {
      for (const option of options) {
        const { name, text } = describeAnswer(tree, question, option);
        expect(name).not.toBe(question);
        expect(text).not.toBe(option);
      }
    }
  });
});

describe('daysUntil', () => {
  const noon = new Date(2026, 11, 24, 12);

  test.each([
    ['2026-12-24', 'i dag'],
    ['2026-12-25', 'i morgen'],
    ['2026-12-26', 'om 2 dager'],
    ['2027-01-01', 'om 8 dager'],
    ['2027-12-24', 'om 365 dager'],
    ['2026-12-23', 'i går'],
    ['2026-12-18', 'for 6 dager siden'],
    ['2025-12-25', 'for 364 dager siden'],
  ])('from 24 December 2026, %s is «%s»', (iso, text) => {
    expect(daysUntil(iso, noon)).toBe(text);
  });

  test.each([
    ['a minute past midnight', new Date(2026, 11, 24, 0, 1)],
    ['a minute to midnight', new Date(2026, 11, 24, 23, 59)],
  ])('the day is the reader’s own at %s', (_, now) => {
    expect(daysUntil('2026-12-24', now)).toBe('i dag');
    expect(daysUntil('2026-12-25', now)).toBe('i morgen');
  });

  test.each([
    ['the clock goes forward', new Date(2026, 2, 28, 23, 30), '2026-03-29', 'i morgen'],
    ['the clock goes back', new Date(2026, 9, 24, 0, 30), '2026-10-25', 'i morgen'],
    ['a summer lies between', new Date(2026, 2, 1, 23, 30), '2026-11-01', 'om 245 dager'],
    ['it is the short day itself', new Date(2026, 2, 29, 3, 30), '2026-03-30', 'i morgen'],
  ])('counts whole days where %s', (_, now, iso, text) => {
    expect(daysUntil(iso, now)).toBe(text);
  });

  test('counts as many days as the calendar, at any hour of any day', () => {
    const hour = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(hour, fc.integer({ min: 2, max: 400 }), (now, days) => {
        const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
        const iso = `${then.getFullYear()}-${String(then.getMonth() + 1).padStart(2, '0')}-${String(then.getDate()).padStart(2, '0')}`;
        expect(daysUntil(iso, now)).toBe(`om ${days} dager`);
      }),
    );
  });
});

describe('describeExpiry', () => {
  const now = new Date(2026, 10, 25, 12);

  test.each([
    ['2026-12-24', 'Lisensen utløper 24.\u00a0desember'],
    ['2026-11-25', 'Lisensen utløper 25.\u00a0november'],
    ['2026-11-24', 'Lisensen utløp 24.\u00a0november'],
    ['2027-01-15', 'Lisensen utløper 15.\u00a0januar 2027'],
    ['2025-12-31', 'Lisensen utløp 31.\u00a0desember 2025'],
  ])('%s is «%s» on 25 November 2026', (iso, text) => {
    expect(describeExpiry(iso, now)).toBe(text);
  });
});

test.each([
  [[{ plan: 'Sales Premium', count: 2 }], '2 fra Sales Premium'],
  [
    [
      { plan: 'Sales Premium', count: 2 },
      { plan: 'Service Premium', count: 1 },
    ],
    '2 fra Sales Premium og 1 fra Service Premium',
  ],
  [
    [
      { plan: 'A', count: 1 },
      { plan: 'B', count: 2 },
      { plan: 'C', count: 3 },
    ],
    '1 fra A, 2 fra B og 3 fra C',
  ],
])('%j is listed as «%s»', (excess, text) => {
  expect(listExcess(excess)).toBe(text);
});

describe('describeContext', () => {
  test('tells first when the licence expires, whatever the order of the link', () => {
    const told = describeContext({ company: 'Eksempel AS', version: '10.2', expires: '2026-12-24' });
    expect(told[0]).toEqual({ key: 'expires', name: 'Utløpsdato', text: '24. desember 2026' });
    expect(told).toHaveLength(3);
  });

  test('tells each plan with its number', () => {
    const excess = [
      { plan: 'Sales Premium', count: 2 },
      { plan: 'Service Premium', count: 1 },
    ];
    expect(describeContext({ excess })[0]?.text).toBe('Sales Premium: 2, Service Premium: 1');
  });

  test.each(['expires', 'maintenanceTo', 'versionReleased'] as const)('tells the day in words: %s', (key) => {
    expect(describeContext({ [key]: '2026-12-24' })[0]?.text).toBe('24. desember 2026');
  });

  test('tells text as it came, also when it looks like a date', () => {
    expect(describeContext({ customer: '2026-12-24' })[0]?.text).toBe('2026-12-24');
  });

  test('is empty where nothing was told', () => {
    expect(describeContext({})).toEqual([]);
  });
});

describe('describeNotice', () => {
  test.each(['bad-value', 'unknown', 'identifying-in-query'] as const)(
    'names what was left out (%s)',
    (reason) => {
      expect(describeNotice({ key: 'serial', reason })).toContain('«serial»');
    },
  );

  test('names the part of a list that was left out', () => {
    expect(describeNotice({ key: 'excess', reason: 'bad-value', part: 'Gold:1' })).toContain('«Gold:1»');
  });

  test('tells whose case it is: of one who asks support, or of one who asks an administrator', () => {
    const told = (part: string) => describeNotice({ key: 'case', reason: 'case', part });
    expect(told('customer')).toMatch(/^Dette er en kundes sak\. .*kunden har svart/);
    expect(told('colleague')).toMatch(/^Dette er en sak fra en kollega\. Svar selv/);
  });

  test('tells each reason in its own words', () => {
    const reasons = [
      'bad-value',
      'unknown',
      'identifying-in-query',
      'version',
      'too-long',
      'own',
      'case',
    ] as const;
    const told = reasons.map((reason) => describeNotice({ key: 'v', reason }));
    expect(new Set(told).size).toBe(reasons.length);
    for (const sentence of told) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});
