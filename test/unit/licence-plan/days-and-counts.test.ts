import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readRequests } from '../../../src/licence-plan/cells.ts';
import { readLastLogin } from '../../../src/licence-plan/days.ts';
import { anyDay } from './rows.ts';

const TODAY = '2026-11-25';

describe('a day of log-in', () => {
  test.each([
    ['24. des. 2025', '2025-12-24'],
    ['24. desember 2025', '2025-12-24'],
    ['torsdag 24. desember 2025 kl. 10.15', '2025-12-24'],
    ['24-12-2025', '2025-12-24'],
    ['24.12.25', '2025-12-24'],
    ['24. 12. 25', '2025-12-24'],
    ['2025-12-24 10:15:00 +01:00', '2025-12-24'],
    ['2025-12-24T10:15:00.000+01:00', '2025-12-24'],
    ['2025/12/24', '2025-12-24'],
    ['1. jan 2026', '2026-01-01'],
    ['1 JAN 2026', '2026-01-01'],
    ['3. mai 2026', '2026-05-03'],
    ['24-Dec-2025', '2025-12-24'],
    ['Dec 24, 2025', '2025-12-24'],
    ['Wednesday, December 24, 2025 10:15 AM', '2025-12-24'],
    ['24th October 2025', '2025-10-24'],
    ['12/24/2025', '2025-12-24'],
    [TODAY, TODAY],
    ['aldri', 'never'],
    ['Never', 'never'],
    ['ikke logget inn', 'never'],
    ['-', undefined],
    ['', undefined],
  ])('%j is %s', (written, value) => {
    expect(readLastLogin(written, TODAY)).toEqual({ value });
  });

  test.each([
    ['46380', 'Vis kolonnen som dato'],
    ['46380,427', 'Vis kolonnen som dato'],
    ['03/04/2026', 'to måter'],
    ['03-04-2026', 'to måter'],
    ['24/12/25', 'to måter'],
    ['31.02.2026', 'finnes i kalenderen'],
    ['29. februar 2026', 'finnes i kalenderen'],
    ['00.01.2026', 'finnes i kalenderen'],
    ['2026-11-26', 'ikke er senere enn i dag'],
    ['24. des. 2026', 'ikke er senere enn i dag'],
    ['01.01.1900', 'svært gammel dato'],
    ['1760-01-01', 'svært gammel dato'],
    ['24. des.', 'en dato'],
    ['i går', 'en dato'],
    ['24. tull 2025', 'en dato'],
    ['10:15', 'en dato'],
  ])('%j is told of: %s', (written, expected) => {
    expect(readLastLogin(written, TODAY)).toEqual({ expected: expect.stringContaining(expected) });
  });

  test('is never another than the one that was written', () => {
    const forms: ((day: Date) => string)[] = [
      (day) => day.toISOString(),
      (day) => new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }).format(day),
      (day) => new Intl.DateTimeFormat('nb', { dateStyle: 'medium', timeZone: 'UTC' }).format(day),
      (day) => new Intl.DateTimeFormat('nb', { dateStyle: 'full', timeZone: 'UTC' }).format(day),
      (day) => new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(day),
      (day) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(day),
      (day) => new Intl.DateTimeFormat('nb', { dateStyle: 'short', timeZone: 'UTC' }).format(day),
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...forms), (day, form) => {
        expect(readLastLogin(form(new Date(`${day}T08:30:00Z`)), '2099-12-31')).toEqual({ value: day });
      }),
    );
  });

  test('with slashes or dashes is the day alone that it can mean', () => {
    const number = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(number, number, fc.constantFrom('/', '-'), (one, other, sign) => {
        const read = readLastLogin(`${one}${sign}${other}${sign}2024`, TODAY);
        const days = new Set(
          [
            [one, other],
            [other, one],
          ].flatMap(([day = 0, month = 0]) => {
            const date = new Date(Date.UTC(2024, month - 1, day));
            return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : [];
          }),
        );
        if (days.size === 1) expect(read).toEqual({ value: [...days][0] });
        else expect(read).toHaveProperty('expected');
      }),
    );
  });
});

describe('a count', () => {
  test.each([
    ['4', 4],
    ['4,0', 4],
    ['4.00', 4],
    ['4 stk', 4],
    ['4 stk.', 4],
    ['4 lisenser', 4],
    ['1 012', 1012],
    ['1\u00a0012', 1012],
    ['1\u2009012', 1012],
    ['1 012,0', 1012],
    ['9999', 9999],
    ['', undefined],
    ['–', undefined],
  ])('%j is %s', (written, value) => {
    expect(readCount(written)).toEqual({ value });
  });

  test.each([
    '-2',
    '−2',
    '4,5',
    '4.25',
    '1.012',
    '1,012',
    '10000',
    '12 012',
    '1 01',
    '1e3',
    '4 av 5',
    '4/5',
    'fire',
    '4-5',
  ])('%j is told of', (written) => {
    expect(readCount(written)).toEqual({ expected: expect.stringContaining('et helt tall') });
  });

  test('of requests may be «ingen» or «ja»', () => {
    expect(readRequests('ingen')).toEqual({ value: 0 });
    expect(readRequests('ja')).toEqual({ value: 'some' });
    expect(readRequests('3 saker')).toEqual({ value: 3 });
  });
});
