import { describe, expect, test } from 'vitest';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { isPagePart, readSumLabel } from '../../../../src/licence-plan/pasted-table/sums.ts';

const users = (text: string, listed: string[] = []) => readUsers(text, { listed, today: '2026-11-25' });
const withPlan = (cell: string, listed?: string[]) => users(`Navn\tPlan\nKari\t${cell}`, listed);

describe('that a user has no plan is written', () => {
  test.each([
    ...['-', '–', '—', 'ingen', 'none', 'NULL', 'nil', 'blank', '(blank)', 'tom', '(tom)', '[tom]'],
    ...[
      'no selection',
      '(No Selection)',
      'ikke valgt',
      'ingen valgt',
      'ikke tildelt',
      'not assigned',
      'uten',
    ],
    ...['nei', 'ingen plan', 'ingen brukerplan', 'uten lisens', 'uten brukerlisens', 'no plan', 'no licence'],
    ...['no license', 'licence not in use', 'License not in use'],
  ])('%s, and nothing else', (cell) => {
    expect(withPlan(cell)).toMatchObject({ users: [], withoutPlan: 1, problems: [] });
    for (const other of [`x${cell}`, `${cell}x`]) {
      expect(withPlan(other).users, other).toMatchObject([{ name: 'Kari', plan: other }]);
    }
  });

  test('by an empty cell, and who has no name either is told of', () => {
    const list = users('Navn\tPlan\tSluttet\nKari\t\tnei\n\t\tja');
    expect(list).toMatchObject({ withoutPlan: 1, withoutPlanLines: [2] });
    expect(list.problems).toEqual([
      { line: 3, found: 'verken navn eller brukerplan', expected: 'begge deler', used: false },
    ]);
  });
});

describe('no plan is called', () => {
  test.each(['#N/A', '#REF!', '#VERDI!', '5', '1 000', '4,0', '24.11.2026', '2026-11-24', '10:15', '1/2'])(
    '%s, unless the reader’s own is',
    (cell) => {
      expect(withPlan(cell)).toMatchObject({ users: [], withoutPlan: 0 });
      expect(withPlan(cell).problems).toEqual([
        {
          line: 2,
          column: 2,
          found: `«${cell}»`,
          expected: 'navnet på en brukerplan, eller en tom celle',
          used: false,
        },
      ]);
      expect(withPlan(cell, [cell]).users).toMatchObject([{ plan: cell }]);
    },
  );

  test.each(['Plan 5', '5 x', 'x#', '24.11.2026 x'])('but %s may be', (cell) => {
    expect(withPlan(cell).users).toMatchObject([{ plan: cell }]);
  });
});

describe('a person', () => {
  const named = (text: string) => users(text).users.map(({ name }) => name);

  test('is called by the full name, else by its parts, else by how they log in', () => {
    const headers = 'Navn\tFornavn\tEtternavn\tBruker-ID\tPlan\n';
    expect(
      named(
        `${headers}Kari N.\tKari\tNes\tKN\tP\n\tOla\tBø\tOB\tP\n\tPer\t\tPX\tP\n\t\tLi\tLI\tP\n\t\t\tGS\tP`,
      ),
    ).toEqual(['Kari N.', 'Ola Bø', 'Per', 'Li', 'GS']);
    expect(named('Navn\tPlan\n"Kari\nNes"\tP')).toEqual(['Kari Nes']);
  });

  test('is told from a namesake by how they log in, whatever the case of the name, and where both do', () => {
    const headers = 'Navn\tBruker-ID\tPlan\n';
    expect(named(`${headers}Kari\tA\tP\nKARI\tB\tP\nOla\tC\tP`)).toEqual(['Kari (A)', 'KARI (B)', 'Ola']);
    expect(named(`${headers}Kari\tA\tP\nKari\ta\tQ`)).toEqual(['Kari', 'Kari']);
    expect(named(`${headers}Kari\tA\tP\nKari\t\tQ`)).toEqual(['Kari', 'Kari']);
  });

  test('who stands twice with one plan is told of with the first line, and thrice keeps an id of their own', () => {
    const list = users('Navn\tPlan\nKari\tP\nKari\tQ\nkari\tp\nKari\tP');
    expect(list.users.map(({ id }) => id)).toEqual(['kari|p', 'kari|q', 'kari|p|2', 'kari|p|3']);
    expect(list.problems).toMatchObject([
      { line: 4, column: 1, found: '«kari» med samme plan som i linje 2', used: true },
      { line: 5, column: 1, found: '«Kari» med samme plan som i linje 2', used: true },
    ]);
  });

  test('in a table without headers has a plan that we know, or is told of once for each strange one', () => {
    const list = users('Kari\tTull\nOla\tTull\nPer\tTøys\nAnne\tSales Premium\nLi\tVår plan', ['Vår plan']);
    expect(list.users).toHaveLength(5);
    expect(list.problems.map(({ line, found }) => [line, found])).toEqual([
      [1, '«Tull»'],
      [3, '«Tøys»'],
    ]);
  });

  test('who has several plans is told of as read, with their number', () => {
    const list = withPlan('Sales Premium; Service Premium', ['Sales Premium', 'Service Premium']);
    expect(list.notes).toEqual([
      { line: 2, text: 'er lest som 2 planer: «Sales Premium», «Service Premium»' },
    ]);
    const unclear = withPlan('Sales Premium, Sales Essentials');
    expect(unclear.problems).toMatchObject([
      { expected: 'én plan. Hvis det er flere planer, skriver du én linje for hver' },
    ]);
  });

  test('of several lines is told of with all of them', () => {
    const list = users('Navn\tMerknad\tPlan\n\t"a\nb"\tSales Premium\nKari\t"a\nb"\t#N/A');
    expect(list.problems).toMatchObject([
      { line: 2, lastLine: 3, found: '«Sales Premium» uten navn', expected: 'navnet på brukeren' },
      { line: 4, lastLine: 5 },
    ]);
  });
});

describe('in a table of plans', () => {
  test('more than sixty are left out, from the first that is too many on', () => {
    const lines = Array.from(
      { length: 63 },
      (_, i) => `Plan ${String.fromCharCode(65 + (i % 26))}${i}x\t1\t1`,
    );
    const list = readPlans(`Plan\tI bruk\tNytt antall\n${lines.join('\n')}`);
    expect(list.rows).toHaveLength(60);
    expect(list.problems).toEqual([
      {
        line: 62,
        lastLine: Number.POSITIVE_INFINITY,
        found: 'flere planer',
        expected: 'høyst 60 planer. Alt fra og med denne linjen er utelatt',
        used: false,
      },
    ]);
    expect(readPlans(`Plan\tI bruk\tNytt antall\n${lines.slice(0, 60).join('\n')}`).problems).toEqual([]);
  });

  test('one that stands twice, or has no name, is told of and not read', () => {
    const list = readPlans('Plan\tI bruk\nSales Premium\t1\nsalespremium\t2\n\t3');
    expect(list.rows).toEqual([{ name: 'Sales Premium', inUse: '1', newTotal: '' }]);
    expect(list.problems).toEqual([
      { line: 3, column: 1, found: '«salespremium» en gang til', expected: 'hver plan én gang', used: false },
      {
        line: 4,
        found: 'ingen brukerplan',
        expected: 'navnet på en brukerplan, f.eks. «Sales Premium»',
        used: false,
      },
    ]);
  });

  test('several in a cell are told of with how to write them as one', () => {
    const expected = (cell: string) => readPlans(`Plan\tI bruk\n${cell}\t1`).problems[0]?.expected;
    expect(expected('Service Premium, Sales Premium')).toMatch(
      /med pluss: «Sales Premium \+ Service Premium»$/,
    );
    expect(expected('Sales Premium, Tull')).toMatch(/med pluss: «Sales Premium \+ Service Premium»$/);
    expect(expected('Sales Premium, Marketing Premium')).toMatch(/med pluss: «Sales Premium \+ .*Premium»$/);
  });

  test('one that we do not know may lack one of its numbers, not both', () => {
    const told = (line: string) => readPlans(`Plan\tI bruk\tNytt antall\n${line}`).problems;
    expect(told('Tull\t1\t')).toEqual([]);
    expect(told('Tull\t\t1')).toEqual([]);
    expect(told('Sales Premium\t\t')).toEqual([]);
    expect(told('Tull\t\t')).toMatchObject([{ line: 2, column: 1, found: '«Tull» uten tall', used: true }]);
  });

  test('sums are of the rows above, of those since the last, or of all', () => {
    const told = (...lines: string[]) =>
      readPlans(['Plan\tI bruk\tNytt antall', ...lines].join('\n')).problems.map(
        ({ line, column, found, expected }) => `${line}.${column} ${found} ${Number.parseInt(expected, 10)}`,
      );
    const [a, b, c] = ['Plan A\t1\t10', 'Plan B\t2\t20', 'Plan C\t4\t40'];
    expect(told(a, b, 'Sum\t3\t30', c, 'Sum\t4\t40', 'Sum\t7\t70')).toEqual([]);
    expect(told('Sum\t7\t70', a, b, c)).toEqual([]);
    expect(told('Sum\t8\t70', a, b, c)).toEqual(['2.2 summen «8» 7']);
    expect(told(a, b, 'Sum\t3\t31', c, 'Sum\t5\t70')).toEqual([
      ...['4.3 summen «31» 30', '6.2 summen «5» 7'],
    ]);
    expect(told(a, 'Plan X\tti\t1', 'Sum\t9\t11')).toEqual(['3.2 «ti» NaN']);
    expect(told(a, 'Sum\t\t')).toEqual([]);
  });
});

describe('what a label sums up', () => {
  test.each([
    ['Totalt (5)', { number: 5, plan: undefined }],
    ['Sum: 1 012 brukere', { number: 1012, plan: undefined }],
    ['**Sum**', { number: undefined, plan: undefined }],
    ['Antall Sales Premium', { number: undefined, plan: 'Sales Premium' }],
    ['Sum for Sales Premium:', { number: undefined, plan: 'Sales Premium' }],
    ['Total of salespremium', { number: undefined, plan: 'Sales Premium' }],
    ['Sales Premium Totalt', { number: undefined, plan: 'Sales Premium' }],
  ])('%s', (cell, read) => {
    expect(readSumLabel(cell)).toEqual(read);
  });

  test.each(['Sales Premium', 'Sum Ting', 'Antall Hansen', 'Ting Totalt', '5', `Sum${' '.repeat(80)}`])(
    'is none in %j',
    (cell) => {
      expect(readSumLabel(cell)).toBeUndefined();
    },
  );

  test('is looked for in a label of up to 80 characters', () => {
    const spaces = (length: number) => ' '.repeat(length - 'Sum'.length);
    expect(readSumLabel(`Sum${spaces(80)}`)).toEqual({ number: undefined, plan: undefined });
    expect(readSumLabel(`Sum${spaces(81)}`)).toBeUndefined();
  });
});

test('a lone cell above or below a table is what a report prints up to 80 characters, beyond that a text', () => {
  const words = (length: number) => `Eksportert ${'x'.repeat(length - 'Eksportert '.length)}`;
  expect(isPagePart(words(80))).toBe(true);
  expect(isPagePart(words(81))).toBe(false);
});
