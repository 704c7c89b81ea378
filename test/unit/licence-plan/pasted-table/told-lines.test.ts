import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited, SEPARATORS, TAGS } from '../../../../src/licence-plan/pasted-table/delimited-text.ts';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { reportLines } from '../../../../src/licence-plan/pasted-table/reported-lines.ts';
import { MAX_CHARACTERS, MAX_ROWS } from '../../../../src/licence-plan/pasted-table/table.ts';
import { anyTable } from '../rows.ts';

const users = (lines: readonly string[], listed: readonly string[] = []) =>
  readUsers(lines.join('\n'), { listed, today: '2026-11-25' });
const HEADER = 'Navn;Brukerplan;Sist innlogget;Åpne saker';

/** What a reader needs to mend a line: what was found in it, what is wanted, and whether it counts as it is. */
describe('a line is told of with what to do about it', () => {
  test.each([
    [
      'a quote that both readings fit',
      ['Navn;Merknad;Plan', 'Anne;"ring;Sales Premium', 'Bjørn;ok";Sales Premium'],
      {
        line: 2,
        lastLine: 3,
        column: 2,
        found: 'et anførselstegn som først lukkes i linje 3',
        expected: 'et anførselstegn på hver side av teksten. Se etter om ett mangler eller er for mye',
        used: false,
      },
    ],
    [
      'a quote around two people, since a name has no separator and break in it',
      ['Navn;Plan;Merknad', '"Anne;ukjent', 'Bjørn";Sales Premium;ok'],
      {
        line: 2,
        lastLine: 3,
        column: 1,
        found: 'et anførselstegn som først lukkes i linje 3',
        expected: 'et anførselstegn på hver side av teksten. Se etter om ett mangler eller er for mye',
        used: false,
      },
    ],
    [
      'a cell beyond the headers',
      ['Navn\tPlan', 'Anne\tSales Premium\tnotat'],
      {
        line: 2,
        column: 3,
        found: '«notat»',
        expected: 'en overskrift over kolonnen. Det som står der, er ikke lest',
        used: true,
      },
    ],
    [
      'a value that a spreadsheet could not find',
      [HEADER, '#NAVN?;Sales Premium'],
      {
        line: 2,
        column: 1,
        found: '«#NAVN?»',
        expected: 'navnet på brukeren. Dette er en feilmelding fra regnearket',
        used: false,
      },
    ],
    [
      'a plan that nobody knows, in a list without headers',
      ['Kari;Sales Premium', 'Ola;Tull', 'Per;Tull'],
      {
        line: 2,
        column: 2,
        found: '«Tull»',
        expected:
          'en brukerplan vi kjenner, eller som står i steg 1. Hvis linjen ikke er en bruker, tar du den bort',
        used: true,
      },
    ],
    [
      'plans that may be one or two',
      ['Navn\tPlan', 'Kari\tSales Premium, Service Premium'],
      {
        line: 2,
        column: 2,
        found: '«Sales Premium, Service Premium», som kan leses på to måter',
        expected:
          'én plan. Hvis det er én kombinert plan, skriver du «Sales Premium + Service Premium». Hvis det er flere planer, skriver du én linje for hver',
        used: false,
      },
    ],
    [
      'a day over two lines of a cell',
      [HEADER, 'Anne;Sales Premium;"i', 'går";0'],
      {
        line: 2,
        lastLine: 3,
        column: 3,
        found: '«i går»',
        expected: 'en dato, f.eks. 24.11.2026 eller 2026-11-24',
        used: true,
      },
    ],
  ])('%s', (_, lines, problem) => {
    expect(users(lines).problems).toEqual([problem]);
  });

  test('merged cells', () => {
    const [told] = users([
      '<tr><td>Navn<td>Plan',
      '<tr><td>Anne<td rowspan=2>Sales Premium',
      '<tr><td>Bjørn',
    ]).problems;
    expect(told).toEqual({
      line: 2,
      lastLine: 3,
      column: 1,
      found: 'sammenslåtte celler: «Anne», «Sales Premium»',
      expected: 'en verdi i hver celle. Del cellene, og lim inn igjen',
      used: false,
    });
  });

  test('but not the reader’s own plans, however many they are', () => {
    expect(users(['Kari;vår plan', 'Ola;Sales Premium'], ['Sales Premium', 'Vår plan']).problems).toEqual([]);
  });
});

describe('what was understood of a line', () => {
  const understood = (...lines: string[]) =>
    reportLines(users([HEADER, ...lines])).map((line) => line.understood);

  test('says of open requests whether there are none, or nobody knows', () => {
    expect(understood('Anne;Sales Premium;x;', 'Bo;Sales Premium;x;0', 'Per;Sales Premium;x;2')).toEqual([
      'Lest slik: Anne, Sales Premium. Siste innlogging er ukjent. Åpne saker er ukjent.',
      'Lest slik: Bo, Sales Premium. Siste innlogging er ukjent. Ingen åpne saker.',
      'Lest slik: Per, Sales Premium. Siste innlogging er ukjent. Eier 2 åpne saker i Service.',
    ]);
  });

  test('is nothing where one of its problems is that it cannot be used, whatever other lines are', () => {
    expect(understood('Anne;Sales Premium;x;', ';Sales Premium;24.11.2026;')).toEqual([
      expect.stringMatching(/^Lest slik/),
      'Ikke brukt.',
    ]);
    // Of the first line both the error over a column and the name are told.
    const list = users(['Navn;Brukerplan;#REF!', '#NAVN?;Sales Premium;x', 'Sum;3;']);
    expect(reportLines(list).map(({ line, understood }) => [line, understood])).toEqual([
      [1, 'Resten av linjen er brukt.'],
      [2, 'Ikke brukt.'],
      [3, 'Ikke brukt.'],
    ]);
  });
});

test('problems and notes stand in the order of their lines, whoever found them', () => {
  const list = readUsers(
    [
      'Navn\tBrukerplan\tSist innlogget',
      'Anne\tSales Premium\tx',
      'Bo\tSales Premium, Service Premium\t24.11.2026',
      'Per\tSales Premium\t24.11.2026\tnotat',
      'Side 1 av 2',
      'Åse\tSales Premium, Service Premium\tx',
      'Ola\tSales Premium\t24.11.2026\tnotat',
    ].join('\n'),
    { listed: ['Sales Premium', 'Service Premium'], today: '2026-11-25' },
  );
  expect(list.problems.map(({ line }) => line)).toEqual([2, 4, 6, 7]);
  expect(list.notes.map(({ line }) => line)).toEqual([3, 5, 6]);
});

describe('a hidden part of HTML that never ends', () => {
  const read = () => users(['<table><tr><th>Navn<th>Brukerplan', '<tr><td>Kari<!-- x<td>Sales Premium']);

  test('hides nobody, and is no line of the table itself', () => {
    const list = read();
    expect(list.users).toMatchObject([{ plan: 'Sales Premium' }]);
    expect(list).toMatchObject({ withoutPlan: 0, notes: [], problems: [{ line: 2, used: true }] });
  });

  test('is told of with the cells of its line', () => {
    const [line] = reportLines(read());
    expect(line?.cells).toHaveLength(2);
    expect(line?.understood).toMatch(/^Lest slik: /);
  });
});

describe('beyond the limits', () => {
  const TOO_LARGE = {
    lastLine: Number.POSITIVE_INFINITY,
    found: 'en tabell som er for stor',
    expected: `høyst ${MAX_ROWS} rader og ${MAX_CHARACTERS} tegn. Alt fra og med denne linjen er utelatt`,
    used: false,
  };

  test('the reader is told from which line on nothing was read', () => {
    const cut = (lines: readonly string[]) => users(lines).problems;
    const ends = `Navn;Plan\n${'-'.repeat(MAX_CHARACTERS - 'Navn;Plan\n\n'.length)}`;
    // The limit within the last line, at its end, and before it.
    for (const more of ['', '\n', 'x', '\nx']) {
      expect(cut([ends + more, 'Kari;P']), JSON.stringify(more)).toContainEqual({
        line: expect.any(Number),
        ...TOO_LARGE,
      });
    }
    const empty = ' '.repeat(MAX_CHARACTERS);
    expect(cut([empty, 'Navn;Plan', 'Kari;P'])).toEqual([{ line: 1, ...TOO_LARGE }]);
    expect(cut([`<table>${empty}<tr><td>Navn<td>Plan`])).toEqual([{ line: 1, ...TOO_LARGE }]);
    expect(cut(['Navn;Plan', 'Kari;P'])).toEqual([]);
  });

  test('of a text, however it is parted and wherever the limit falls, that is told', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(TAGS, ...SEPARATORS), fc.nat(), (text, separator, at) => {
        const maxCharacters = at % (text.length + 1);
        const { cutAt } = readDelimited(text, { separator, maxCharacters });
        expect(cutAt !== undefined).toBe(maxCharacters < text.length);
      }),
    );
  });
});

describe('a sum above the rows', () => {
  const told = (...lines: string[]) => users(['Navn;Plan;Åpne saker', ...lines]).problems;

  test('may count all that follow, with their open requests', () => {
    expect(told('Sum;3;5', 'Kari;P;1', 'Ola;P;4', 'Per;;')).toEqual([]);
    expect(told('Sum;4;5', 'Kari;P;1', 'Ola;P;4', 'Per;;')).toMatchObject([{ line: 2, column: 2 }]);
    expect(told('Sum;3;6', 'Kari;P;1', 'Ola;P;4', 'Per;;')).toMatchObject([{ line: 2, column: 3 }]);
  });

  test('may count only those with a plan, each once however many plans they have', () => {
    const list = (sum: number) =>
      users(
        ['Navn\tPlan', `Sum\t${sum}`, 'Kari\tSales Premium, Service Premium', 'Ola\tSales Premium', 'Per\t'],
        ['Sales Premium', 'Service Premium'],
      ).problems;
    for (const sum of [2, 3]) expect(list(sum), `${sum}`).toEqual([]);
    expect(list(4)).toMatchObject([{ line: 2, column: 2 }]);
  });
});

test('of plans that may be several, the combined one is named as it is written', () => {
  const told = (cell: string) => readPlans(`Plan\tI bruk\tNytt antall\n${cell}\t1\t1`).problems[0]?.expected;
  expect(told('Sales Premium, Service Premium')).toContain('«Sales Premium + Service Premium»');
  expect(told('Sales Premium, Marketing Premium')).toMatch(/«[^»]+ \+ [^»]+»$/);
});
