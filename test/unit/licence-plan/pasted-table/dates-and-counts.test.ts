import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isEmptyCell,
  readCount,
  readRequests,
  readYesNo,
} from '../../../../src/licence-plan/pasted-table/cells.ts';
import { readLastLogin } from '../../../../src/licence-plan/pasted-table/dates.ts';
import { anyDay } from '../rows.ts';

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

  const day = (written: string) => readLastLogin(written, TODAY);
  const isADay = (...written: string[]) => {
    for (const one of written) expect(day(one), one).toEqual({ value: '2025-12-24' });
  };
  const isNone = (...written: string[]) => {
    for (const one of written) {
      expect(day(one), one).toEqual({ expected: expect.stringMatching(/^en dato, f\.eks\. \S+ eller \S+$/) });
    }
  };

  test('with figures may have one or two of them, full stops and spaces, and nothing before or behind', () => {
    isADay('24.12.2025', '24. 12. 2025', '24.12.25', '2025-12-24.', '2025.12.24', '2025/12/24', '24/12/2025');
    isNone('124.12.2025', '24.12.20255', '24.12.025', '24.12', '24.123.2025', 'x24.12.2025', '24.12.2025x');
    isNone(
      '12025-12-24',
      '2025-12-244',
      '2025-12/24',
      '2025-124-1',
      '225-12-24',
      '24/12-2025',
      '124/12/2025',
    );
    isNone('24/12/20255', '24/12/025', '124/12/25', '24/12-25', '24/12/255', '24/123/2025', '24//12/2025');
    expect(day('4.2.2025')).toEqual({ value: '2025-02-04' });
    expect(day('2025-2-4')).toEqual({ value: '2025-02-04' });
    expect(day('12/13/2024')).toEqual({ value: '2024-12-13' });
    expect(day('13/12/2024')).toEqual({ value: '2024-12-13' });
    expect(day('12/12/2024')).toEqual({ value: '2024-12-12' });
    for (const two of ['11/12/2024', '12/11/2024']) {
      expect(day(two)).toEqual({ expected: expect.stringContaining('to måter') });
    }
  });

  test('with a word may be written in both languages, with the day or the month first', () => {
    isADay('24. desember 2025', '24 desember 2025', '24desember2025', '24-des-2025', '24.des.2025');
    isADay(
      '24. des. 25',
      '24 Dec, 2025',
      '24th December 2025',
      '24st dec 2025',
      '24nd dec 2025',
      '24rd dec 25',
    );
    isADay('Dec 24, 2025', 'Dec. 24 2025', 'December 24th, 2025', 'DECEMBER 24 2025');
    isNone(
      '124. des. 2025',
      '24. des. 20255',
      '24. des. 025',
      'x24. des. 2025',
      '24  des 2025',
      '24 des  2025',
    );
    isNone(
      'Foo Dec 24, 2025',
      'Dec 24, 20255',
      'Dec 24, 25',
      'Dec 124, 2025',
      'Dec24, 2025',
      'Dec 24,  2025',
    );
    isNone('24. desemberember 2025', 'Desemberember 24, 2025');
  });

  test.each([
    ['01', 'jan', 'januar', 'January'],
    ['02', 'feb', 'febr', 'februar', 'February'],
    ['03', 'mar', 'mars', 'March'],
    ['04', 'apr', 'april', 'April'],
    ['05', 'mai', 'May'],
    ['06', 'jun', 'juni', 'June'],
    ['07', 'jul', 'juli', 'July'],
    ['08', 'aug', 'august', 'August'],
    ['09', 'sep', 'sept', 'september', 'September'],
    ['10', 'okt', 'oct', 'oktober', 'October'],
    ['11', 'nov', 'november', 'November'],
    ['12', 'des', 'dec', 'desember', 'December'],
  ])('of month %s', (month, ...names) => {
    for (const name of names) {
      expect(day(`2. ${name} 2024`), name).toEqual({ value: `2024-${month}-02` });
      isNone(`2. x${name} 2024`, `2. ${name}x 2024`);
    }
  });

  const TIMES = [
    ...['T10:15', ' 10:15', ', 10:15', ' kl. 10.15', ' kl 10.15', ', kl. 10:15', ' kl.10:15', ' 9:05'],
    ...[' 10:15:30', ' 10:15:30.123', ' 10:15:30,5', ' 10:15 PM', ' 10:15 p.m.', ' 10:15AM', ' 10:15 a.m'],
    ...['T10:15Z', ' 10:15 UTC', ' 10:15 GMT', ' 10:15 +01:00', ' 10:15+0100', ' 10:15:30.5 -01:00'],
    ...[' 10:15 AM UTC +01:00'],
  ];

  test.each(TIMES)('may have a time behind it: %j', (time) => {
    isADay(`24.12.2025${time}`, `2025-12-24${time}`, `24. desember 2025${time}`, `onsdag 24.12.2025${time}`);
    isNone(`24.12.2025${time}x`);
  });

  test.each([
    ...[' 10', ' 10:5', ' 10:155', ' 100:15', ' 10:15:3', ' 10:15:30.', ' 10:15 XM', ' 10:15 CET', 'x10:15'],
    ...[' 10:15 +1', ' 10:15 +01:0', ' 10:15 kl', '  10:15', ' 10-15', ' x:15', ' 10:xx', ' 10:15:xx'],
    ...[' 10:15:30.x', ' 10:15 +xx:00', ' 10:15 +01:xx', ' klx 10:15'],
  ])('what is no time behind it is told of: %j', (time) => {
    isNone(`24.12.2025${time}`);
  });

  test.each([
    ...[
      'man',
      'mandag',
      'tir',
      'tirs',
      'tirsdag',
      'ons',
      'onsdag',
      'tor',
      'tors',
      'torsdag',
      'fre',
      'fredag',
    ],
    ...['lør', 'lørdag', 'søn', 'søndag', 'Mon', 'Monday', 'Tue', 'Tues', 'Tuesday', 'Wed', 'Wednesday'],
    ...['Thu', 'Thur', 'Thurs', 'Thursday', 'Fri', 'Friday', 'Sat', 'Saturday', 'Sun', 'Sunday'],
  ])('may have a weekday before it: %s', (weekday) => {
    isADay(`${weekday} 24.12.2025`, `${weekday}. 24.12.2025`, `${weekday}, 24.12.2025`);
    isNone(
      `x${weekday} 24.12.2025`,
      `${weekday}x 24.12.2025`,
      `${weekday}24.12.2025`,
      `${weekday}  24.12.2025`,
    );
  });

  test.each([
    ...['Aldri.', 'har aldri logget inn', 'aldri logget inn', 'aldri innlogget', 'har aldri pålogget'],
    ...['Never logged in', 'never logged on.', 'Ikke logget inn'],
  ])('that never was may be written %j', (written) => {
    expect(day(written)).toEqual({ value: 'never' });
    isNone(`nesten ${written}`, `${written} i år`);
  });

  test('is no number, and no day from before the product', () => {
    const asNumber = { expected: expect.stringContaining('Vis kolonnen som dato') };
    expect(day('46380.5')).toEqual(asNumber);
    for (const other of ['4638', '463801', 'x46380', '46380x', '46380,', '46380,x']) {
      expect(day(other), other).not.toEqual(asNumber);
    }
    expect(day('01.01.1990')).toEqual({ value: '1990-01-01' });
    expect(day('31.12.1989')).toEqual({ expected: expect.stringContaining('svært gammel dato') });
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

  test.each([
    ...['stk', 'stk.', 'pcs', 'lisens', 'lisenser', 'licence', 'licences', 'license', 'licenses'],
    ...['bruker', 'brukere', 'user', 'users', 'plass', 'plasser', 'seat', 'seats', 'sak', 'saker'],
  ])('may have its unit behind it: %s', (unit) => {
    expect(readCount(`4 ${unit}`)).toEqual({ value: 4 });
    expect(readCount(`4${unit}`)).toEqual({ value: 4 });
    for (const other of [`4 x${unit}`, `4 ${unit}x`, `${unit} 4`, `4 4 ${unit}`]) {
      expect(readCount(other), other).toHaveProperty('expected');
    }
  });

  test('is told of by what is wrong with it', () => {
    const told = (cell: string) => readCount(cell);
    expect(told('12345')).toEqual({ expected: expect.stringContaining('9999') });
    for (const cell of ['-2', '– 2', '−2']) {
      expect(told(cell)).toEqual({ expected: expect.stringContaining('under null') });
    }
    expect(told('1.012')).toEqual({ expected: expect.stringMatching(/uten punktum.* 1012$/) });
    expect(told('1,012')).toEqual({ expected: expect.stringMatching(/uten punktum.* 1012$/) });
    for (const cell of ['11.012', '1.0123', '1.01', 'x1.012', '4-5', '5 -2', '-x', '--2', '-  x2']) {
      expect(told(cell), cell).toEqual({ expected: 'et helt tall, f.eks. 4' });
    }
    for (const cell of ['x4', '4x', '4.000', '4,', '1 0122', '12 0123', '1  x', '4 .0']) {
      expect(told(cell), cell).toHaveProperty('expected');
    }
    expect(told(' 4  stk ')).toEqual({ value: 4 });
  });

  test('of requests may be «ingen» or «ja»', () => {
    for (const cell of ['ingen', 'None', 'nei', '0']) expect(readRequests(cell)).toEqual({ value: 0 });
    expect(readRequests('ja')).toEqual({ value: 'some' });
    expect(readRequests('3 saker')).toEqual({ value: 3 });
    expect(readRequests('-')).toEqual({ value: undefined });
    for (const cell of ['mange', 'ingen vet', 'nesten ingen', 'ja, 3']) {
      expect(readRequests(cell), cell).toEqual({ expected: expect.stringContaining('eller ja eller nei') });
    }
  });
});

describe('an answer', () => {
  test.each([
    ...['ja', 'J', 'yes', 'Y', 'TRUE', 'sann', 'sant', '1', 'x', 'X', '✓', '✔', '☑', 'på', 'on', 'Sluttet'],
  ])('%j is yes', (cell) => {
    expect(readYesNo(cell)).toEqual({ value: true });
    expect(readYesNo(`${cell}~`)).toEqual({ expected: 'ja eller nei' });
    expect(readYesNo(`~${cell}`)).toEqual({ expected: 'ja eller nei' });
  });

  test.each(['nei', 'N', 'no', 'False', 'usann', 'usant', '0', '☐', 'av', 'off'])('%j is no', (cell) => {
    expect(readYesNo(cell)).toEqual({ value: false });
    expect(readYesNo(`${cell}~`)).toEqual({ expected: 'ja eller nei' });
    expect(readYesNo(`~${cell}`)).toEqual({ expected: 'ja eller nei' });
  });

  test('that is empty tells nothing', () => {
    expect(readYesNo('')).toEqual({ value: undefined });
  });
});

test.each(['', '-', '–', '—', '?', '.', 'N/A', 'null', '(tom)', '(blank)', 'ukjent', 'Unknown'])(
  '%j is how people leave a cell empty',
  (cell) => {
    expect(isEmptyCell(cell)).toBe(true);
    expect(isEmptyCell(`${cell}~`)).toBe(false);
    expect(isEmptyCell(`~${cell}`)).toBe(false);
  },
);
