import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUser, writeDelimited } from '../../../../src/licence-plan/pasted-table/add-user.ts';
import { readUsers as readUsersOn } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { MAX_CHARACTERS, MAX_ROWS } from '../../../../src/licence-plan/pasted-table/table.ts';
import { anyText } from '../../any-text.ts';
import { anyUsers } from '../rows.ts';

/** Reads as if on a day after every day in the tests. */
const readUsers = (text: string) => readUsersOn(text, { today: '2099-12-31' });
const names = (text: string) => readUsers(text).users.map(({ name }) => name);
const problemsOf = (text: string) =>
  readUsers(text).problems.map(({ line, found, expected }) => `${line}: ${found} / ${expected}`);

describe('a table written from users gives the users back', () => {
  const HEADERS = {
    norwegian: ['Navn', 'Brukerplan', 'Sist innlogget', 'Sluttet', 'Åpne saker'],
    english: ['NAME', 'User plan', 'Last log-in:', 'Former employee', 'Open requests'],
  };
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  const form = fc.record({
    headers: fc.constantFrom(...Object.values(HEADERS)),
    order,
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    start: fc.constantFrom('', '\ufeff', '\n\n'),
    dates: fc.constantFrom('iso', 'norwegian', 'with time'),
    yes: fc.constantFrom('ja', 'Yes', 'TRUE', 'x', '1'),
    no: fc.constantFrom('nei', 'No', 'false', ''),
  });

  test.each([
    ['tab', '\t'],
    ['semicolon', ';'],
    ['comma', ','],
  ])('%s', (_, separator) => {
    fc.assert(
      fc.property(anyUsers, form, (users, { headers, order, lineBreak, start, dates, yes, no }) => {
        const dateOf = (day: string) =>
          dates === 'norwegian'
            ? day.split('-').reverse().join('.')
            : dates === 'with time'
              ? `${day} 08:30:00`
              : day;
        const rows = users.map(({ name, plan, lastLogin, left, openRequests }) => [
          name,
          plan,
          lastLogin === 'never' ? 'aldri' : lastLogin ? dateOf(lastLogin) : '',
          left ? yes : no,
          openRequests === 'some' ? 'ja' : String(openRequests ?? ''),
        ]);
        const text =
          start +
          [headers, ...rows]
            .map(
              (row) =>
                writeDelimited(
                  order.map((i) => row[i] ?? ''),
                  separator,
                ) + lineBreak,
            )
            .join('');
        const list = readUsers(text);
        expect(list.problems).toEqual([]);
        expect(list.users).toEqual(users);
      }),
    );
  });
});

test('no text at all throws, and every problem names a line of it', () => {
  const cell = fc.oneof(
    anyText(12),
    fc.constantFrom('Navn', 'Plan', '"', '""', 'ja', '31.02.2026', ';', '\t', ',', '\n', '\r\n'),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line } of readUsers(text).problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a user added to a list that was read stands last in it, whatever the list looks like', () => {
  const separator = fc.constantFrom(';', '\t', ',');
  fc.assert(
    fc.property(anyUsers, separator, fc.boolean(), (users, separator, hasDates) => {
      const headers = ['Brukerplan', 'Navn', ...(hasDates ? ['Last login'] : [])];
      const text = users.length
        ? [headers, ...users.map(({ name, plan }) => [plan, name])]
            .map((row) => writeDelimited(row, separator))
            .join('\n')
        : '';
      const added = {
        name: 'Ny "Bruker"; Ås',
        plan: 'Min, plan',
        lastLogin: '24.12.2026',
        left: 'ja',
        openRequests: '3',
      };
      const list = readUsers(addUser(text, added));
      expect(list.users).toHaveLength(users.length + 1);
      expect(list.users.at(-1)).toMatchObject({
        ...added,
        lastLogin: '2026-12-24',
        left: true,
        openRequests: 3,
      });
    }),
  );
});

describe('headers', () => {
  test('that nobody needs are named and left out', () => {
    const list = readUsers('Avdeling;Navn;Plan;Telefon\nSalg;Anne;Sales Premium;1');
    expect(list.ignored).toEqual(['Avdeling', 'Telefon']);
    expect(list.users).toMatchObject([{ name: 'Anne', plan: 'Sales Premium' }]);
  });

  test('without a column that is needed say which', () => {
    expect(problemsOf('Navn;Sist innlogget\nAnne;2026-01-01')).toEqual([
      '1: overskriftene «Navn», «Sist innlogget» / også «Brukerplan». Ingen linjer er lest',
    ]);
  });

  test('may be missing: then the columns are taken in our order', () => {
    const list = readUsers('Anne Eksempel;Sales Premium;24.12.2026;nei;2');
    expect(list.hasHeader).toBe(false);
    expect(list.columns).toEqual(['Navn', 'Brukerplan', 'Sist innlogget', 'Sluttet', 'Åpne saker']);
    expect(list.users).toMatchObject([{ name: 'Anne Eksempel', lastLogin: '2026-12-24', openRequests: 2 }]);
  });

  test('first and last name make a name', () => {
    expect(names('First name\tLast name\tPlan\nAnne\tEksempel\tSales Premium')).toEqual(['Anne Eksempel']);
  });
});

test('Excel’s line about the separator is passed over, and counted', () => {
  expect(names('sep=,\nNavn,Plan\nAnne,Sales Premium')).toEqual(['Anne']);
  expect(problemsOf('sep=,\nNavn,Plan\n,Sales Premium')[0]).toMatch(/^3:/);
});

test('plan names are known however the product writes them, and others are kept as typed', () => {
  const list = readUsers('Navn;Plan\nA;SalesPremiumServicePremium\nB;sales essential\nC;  Vår   egen  ');
  expect(list.users.map(({ plan }) => plan)).toEqual([
    'Sales Premium + Service Premium',
    'Sales Essentials',
    'Vår egen',
  ]);
});

test('users without a plan are counted, and hold nothing', () => {
  const list = readUsers('Navn;Plan\nA;Sales Premium\nB;\nC;-\nD;(No Selection)');
  expect(list.users).toHaveLength(1);
  expect(list.withoutPlan).toBe(3);
  expect(list.problems).toEqual([]);
});

describe('mistakes are named by line, and the rest is used', () => {
  test('a day that does not exist, an answer that is neither, a number that is none', () => {
    const text = 'Navn;Plan;Sist innlogget;Sluttet;Åpne saker\nAnne;Sales Premium;31.02.2026;kanskje;mange';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^2: «31.02.2026» .*24\.11\.2026/),
      '2: «kanskje» / ja eller nei',
      expect.stringMatching(/^2: «mange» /),
    ]);
    expect(readUsers(text).users).toMatchObject([
      { name: 'Anne', lastLogin: undefined, left: false, openRequests: undefined },
    ]);
  });

  test.each([
    ['12/24/2026', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['6/6/2026', '2026-06-06'],
    ['4.2.26', '2026-02-04'],
    ['2026-12-24T08:30:00Z', '2026-12-24'],
    ['24.12.2026 kl. 08.30', '2026-12-24'],
    ['6/30/2026 8:30 AM', '2026-06-30'],
    ['Never', 'never'],
  ])('%s is %s', (written, day) => {
    expect(readUsers(`Navn;Plan;Last login\nA;P;${written}`).users[0]?.lastLogin).toBe(day);
  });

  test.each(['3/4/2026', '2026-13-01', '29.02.2027', 'i går', '24122026'])('%s is refused', (written) => {
    const list = readUsers(`Navn;Plan;Last login\nA;P;${written}`);
    expect(list.users[0]?.lastLogin).toBeUndefined();
    expect(list.problems).toMatchObject([{ line: 2, found: `«${written}»`, used: true }]);
  });

  test('a plan without a name is not used', () => {
    const list = readUsers('Navn;Plan\n;Sales Premium\nAnne;Sales Premium');
    expect(list.users).toHaveLength(1);
    expect(list.problems).toMatchObject([{ line: 2, used: false }]);
  });

  test('someone who stands twice is counted twice, and told of', () => {
    const list = readUsers('Navn;Plan\nAnne;Sales Premium\nBjørn;Sales Premium\nAnne;SalesPremium');
    expect(list.users).toHaveLength(3);
    expect(list.problems).toMatchObject([{ line: 4, used: true }]);
    expect(new Set(list.users.map(({ id }) => id)).size).toBe(3);
  });

  test('a quote that nobody closes costs its own line at most', () => {
    const list = readUsers('Navn;Plan\n"Anne;Sales Premium\n"Bjørn";Sales Premium\nCamilla;"Sales Premium"');
    expect(list.users.map(({ name }) => name).slice(-2)).toEqual(['Bjørn', 'Camilla']);
  });

  test('the line after a cell of several lines is counted right', () => {
    expect(problemsOf('Navn;Merknad;Plan\r\nAnne;"én\r\nto";Sales Premium\r\n;;Sales Premium')[0]).toMatch(
      /^4:/,
    );
  });
});

describe('a large table', () => {
  const line = 'Anne Eksempel;Sales Premium\n';

  test(`is read up to ${MAX_ROWS} rows, and the reader is told`, () => {
    const list = readUsers(
      `Navn;Plan\n${Array.from({ length: MAX_ROWS + 5 }, (_, i) => `N${i};P\n`).join('')}`,
    );
    expect(list.users).toHaveLength(MAX_ROWS);
    expect(list.problems).toMatchObject([{ line: MAX_ROWS + 2, found: 'en tabell som er for stor' }]);
  });

  test.each([
    ['lines', line.repeat(40_000)],
    ['quotes', `Navn;Plan\n${'"'.repeat(3_000_000)}`],
    ['quotes that open', `Navn;Plan\n${'"a\n'.repeat(900_000)}`],
    ['separators', ';'.repeat(3_000_000)],
    ['one cell', 'x'.repeat(3_000_000)],
    ['spaces and quotes', '   "   '.repeat(400_000)],
  ])('of %s beyond the limit of characters is cut', (_, text) => {
    expect(text.length).toBeGreaterThan(MAX_CHARACTERS);
    const list = readUsers(text);
    expect(list.users.length).toBeLessThanOrEqual(MAX_ROWS);
  });
});

test('markup and formulas are text like any other', () => {
  expect(names('Navn;Plan\n<img src=x onerror=alert(1)>;P\n=HYPERLINK(1);P\n__proto__;constructor')).toEqual([
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK(1)',
    '__proto__',
  ]);
});

test('letters of a Mac and invisible marks come out as anyone would type them', () => {
  expect(names('Navn;Plan\nA\u030Ase\u00a0\u200bBjo\u202ern;P')).toEqual(['Åse Bjorn']);
});
