import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { otherNotes, reportLines } from '../../../../src/licence-plan/pasted-table/reported-lines.ts';
import { anyTable } from '../rows.ts';

const HEADER = 'Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker';
const users = (...lines: string[]) => readUsers(lines.join('\n'), { today: '2026-11-26' });

describe('a line with problems', () => {
  test('stands once, with what is there, what is wrong and what was understood', () => {
    const list = users(HEADER, 'Anne;Sales Premium;31.02.2024;kanskje;3', 'Bjørn;Sales Premium;;;0');
    expect(reportLines(list)).toEqual([
      {
        line: 2,
        lastLine: 2,
        cells: ['Anne', 'Sales Premium', '31.02.2024', 'kanskje', '3'].map((text, i) => ({
          text,
          isWrong: i === 2 || i === 3,
        })),
        texts: [
          expect.stringMatching(/^Kolonne 3: Fant «31.02.2024». Forventet en dato/),
          'Kolonne 4: Fant «kanskje». Forventet ja eller nei.',
        ],
        understood:
          'Lest slik: Anne, Sales Premium. Siste innlogging er ukjent. Eier 3 åpne saker i Service.',
      },
    ]);
  });

  // A whole pasted page has lines as long as its menus.
  test('shows its first twelve cells, where it has more', () => {
    const row = (cells: number) => Array.from({ length: cells }, (_, i) => `${i + 1}`).join(';');
    const shown = (cells: number) =>
      reportLines(users(HEADER, `;Sales Premium;;;;${row(cells - 5)}`))[0]?.cells.length;
    expect([shown(11), shown(12), shown(13), shown(40)]).toEqual([11, 12, 12, 12]);
  });

  test('is told not to be used where that is so', () => {
    const [line] = reportLines(users(HEADER, ';Sales Premium'));
    expect(line).toMatchObject({ line: 2, understood: 'Ikke brukt.' });
  });

  test('is not used where a single problem says so, and nor is what follows', () => {
    const problem = (used: boolean) => ({ line: 4, found: '«x»', expected: 'en dato', used });
    const understood = (...problems: { line: number; found: string; expected: string; used: boolean }[]) =>
      reportLines({ problems, notes: [], written: new Map(), understood: new Map([[4, 'Anne.']]) }).map(
        (line) => line.understood,
      );
    expect(understood(problem(true), problem(true))).toEqual(['Lest slik: Anne.']);
    expect(understood(problem(true), problem(false))).toEqual(['Ikke brukt.']);
    const rest = { ...problem(false), lastLine: Number.POSITIVE_INFINITY };
    expect(understood(problem(true), rest)).toEqual(['Ingenting herfra er brukt.']);
  });

  test('stands with the notes about it, which stand nowhere else', () => {
    const list = readPlans('Plan;I bruk\nSales Premium;3\nSum;4\n\nSide 1 av 2');
    expect(reportLines(list)).toMatchObject([
      { line: 3, texts: [expect.stringContaining('summen «4»'), 'Linje 3 er en sum og er ikke tatt med.'] },
    ]);
    expect(otherNotes(list).map(({ line }) => line)).toEqual([5]);
  });

  test('says of a plan what was read as its numbers', () => {
    const [line] = reportLines(readPlans('Plan;I bruk;Nytt antall\nSales Premium;to;4'));
    expect(line?.understood).toBe('Lest slik: Sales Premium. I bruk: ukjent. Nytt antall: 4.');
  });

  test('says of several plans in it which they are', () => {
    const list = readUsers(`${HEADER}\nKari;Sales Premium, Service Premium;i går`, {
      listed: ['Sales Premium', 'Service Premium'],
      today: '2026-11-26',
    });
    expect(reportLines(list)[0]?.understood).toContain('Kari, Sales Premium og Service Premium.');
  });

  test('that holds several rows has no cells to show', () => {
    const [line] = reportLines(
      users('<tr><th>Navn<th>Plan<tr><td><td>Sales Premium<tr><td>A<td>Sales Premium'),
    );
    expect(line).toMatchObject({ line: 1, cells: [] });
  });

  test('of a table that cannot be read at all says so', () => {
    const [line] = reportLines(users('Navn;Sist innlogget', 'Anne;2026-01-01'));
    expect(line).toMatchObject({ line: 1, lastLine: Number.POSITIVE_INFINITY });
    expect(line?.understood).toBe('Ingenting herfra er brukt.');
  });
});

describe('what a spreadsheet could not find', () => {
  test('is no header, and the reader is told what it is', () => {
    for (const error of ['#NAVN?', '#NAME?']) {
      const list = users(`${error};Brukerplan;Sluttet`, 'Anne;Sales Premium;nei');
      expect(list.users).toEqual([]);
      expect(reportLines(list)[0]?.texts[0]).toContain(`«${error}» er en feilmelding fra regnearket.`);
    }
  });

  test('over the first of two columns leaves them to be read by their order', () => {
    const list = users('#NAVN?;Brukerplan', 'Anne;Sales Premium');
    expect(list.users).toMatchObject([{ name: 'Anne', plan: 'Sales Premium' }]);
    expect(list.problems).toMatchObject([{ line: 1, column: 1, used: false }]);
  });

  test('over a column that can be done without leaves the rest', () => {
    const list = users('Navn;Brukerplan;#REF!', 'Anne;Sales Premium;x');
    expect(list.users).toMatchObject([{ name: 'Anne', plan: 'Sales Premium' }]);
    expect(list.problems).toMatchObject([{ line: 1, column: 3, used: true }]);
    expect(list.ignored).toEqual([]);
  });

  test.each(['#NAVN?', '#I/T', '#N/A', '#VERDI!', '#DIV/0!', '####'])('is no name: %s', (error) => {
    const list = users(HEADER, `${error};Sales Premium`, 'Anne;Sales Premium');
    expect(list.users.map(({ name }) => name)).toEqual(['Anne']);
    expect(list.problems).toMatchObject([{ line: 2, column: 1, used: false }]);
    expect(readPlans(`Plan;I bruk\n${error};3\nSales Premium;3`).rows).toHaveLength(1);
  });

  test.each(['#1 Salg', 'Hva?', 'Nr. #4', '#'])('may look like a name: %s', (name) => {
    expect(users(HEADER, `${name};Sales Premium`).users).toMatchObject([{ name }]);
  });
});

test('a hidden part of HTML without an end hides nobody, and is told of at its line', () => {
  const html = [
    '<table><tr><th>Navn<th>Brukerplan',
    '<tr><td><!-- x ><td>A',
    '<tr><td>Bjørn<td>Sales Premium',
  ];
  const list = users(...html);
  expect(list.users.map(({ name }) => name)).toContain('Bjørn');
  const [line] = reportLines(list);
  expect(line?.line).toBe(2);
  expect(line?.texts[0]).toMatch(/Fant «<!--» uten slutt\. Forventet «-->»/);
});

test('whatever is pasted, every problem stands at its line, and no line twice', () => {
  fc.assert(
    fc.property(anyTable, (text) => {
      for (const list of [readUsers(text), readPlans(text)]) {
        const lines = reportLines(list);
        expect(lines.map(({ line }) => line)).toEqual([
          ...new Set(list.problems.map(({ line }) => line).toSorted((a, b) => a - b)),
        ]);
        const texts = lines.reduce((sum, line) => sum + line.texts.length, 0);
        expect(texts + otherNotes(list).length).toBe(list.problems.length + list.notes.length);
      }
    }),
  );
});
