import { describe, expect, test } from 'vitest';
import { findHead, HEAD_ROWS } from '../../../../src/licence-plan/pasted-table/find-head.ts';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { userTable } from '../../../../src/licence-plan/pasted-table/user-table.ts';

const users = (text: string) => readUsers(text, { today: '2026-11-25' });
const held = (text: string) => users(text).users.map(({ name, plan }) => `${name}: ${plan}`);
const problems = (text: string) =>
  users(text).problems.map(({ line, column, found, expected }) => ({ line, column, found, expected }));

describe('nothing is read', () => {
  test('where each line has one cell, and the reader is told what a table has', () => {
    expect(users('Kari\nOla').problems).toEqual([
      {
        line: 1,
        lastLine: Number.POSITIVE_INFINITY,
        found: '«Kari»',
        expected: 'kolonnene «Navn» og «Brukerplan» med tabulator, semikolon eller komma mellom',
        used: false,
      },
    ]);
    expect(readPlans('Sales Premium').problems).toMatchObject([
      { expected: expect.stringContaining('«Brukerplan» og «Nytt antall»') },
    ]);
  });

  test('below headers of which one is missing, and it is told which', () => {
    const [told] = users('Rapport\nSist innlogget;Sluttet\n24.11.2026;nei').problems;
    expect(told).toEqual({
      line: 2,
      lastLine: Number.POSITIVE_INFINITY,
      found: 'overskriftene «Sist innlogget», «Sluttet»',
      expected: 'også «Navn» og «Brukerplan». Ingen linjer er lest',
      used: false,
    });
  });
});

describe('headers', () => {
  test(`are looked for in the first ${HEAD_ROWS} rows`, () => {
    const below = (rows: number) => findHead(`${'x\n'.repeat(rows)}Navn;Plan\nKari;Vår plan`, userTable());
    expect(below(HEAD_ROWS - 1).header?.row.line).toBe(HEAD_ROWS);
    expect(below(HEAD_ROWS).header).toBeUndefined();
  });

  test('decide what parts the cells, before anything else does', () => {
    expect(held('Navn;Plan\nNes, Kari;P\nBø, Ola;P')).toEqual(['Nes, Kari: P', 'Bø, Ola: P']);
    expect(held('Navn,Plan\nKari;K,P\nOla;O,P')).toEqual(['Kari;K: P', 'Ola;O: P']);
    expect(findHead('a,b;c,d\ne,f', userTable()).separator).toBe(',');
  });

  test('of one word may be what people are called, where the others hold what they do', () => {
    // Both rows hold the same plan, so the first is a person too.
    expect(held('Sluttet;Vår plan\nAnne;Vår plan')).toHaveLength(2);
    expect(users('Sluttet;Vår plan\nAnne;Egen plan').users).toEqual([]);
  });
});

describe('each line that is left out, or only partly read, is told of at its place', () => {
  test.each([
    [
      'a column whose header a spreadsheet could not find',
      'Navn;Brukerplan;#REF!\nAnne;Sales Premium;x',
      {
        line: 1,
        column: 3,
        found: '«#REF!», som er en feilmelding fra regnearket',
        expected: 'en overskrift. Kolonnen er ikke brukt',
        used: true,
      },
    ],
    [
      'another table below, up to the next line that is ours',
      'Navn;Brukerplan\nAnne;Sales Premium\nBrukerplan;Antall\nSales;x\nOla;Sales Premium',
      {
        line: 3,
        lastLine: 4,
        found: 'overskrifter til en annen tabell: «Brukerplan», «Antall»',
        expected: 'én tabell om gangen',
        used: false,
      },
    ],
    [
      'a sum of users that the lines do not give',
      'Navn;Brukerplan\nAnne;Sales Premium\nOla;Sales Premium\nSum: 3;',
      {
        line: 4,
        column: 1,
        found: 'summen «Sum: 3»',
        expected: '2 brukere, som linjene gir til sammen. Se etter om en linje mangler',
        used: false,
      },
    ],
    [
      'a sum of open requests that the lines do not give',
      'Navn;Brukerplan;Åpne saker\nAnne;Sales Premium;4\nOla;Sales Premium;2\nSum: 2;;7',
      {
        line: 4,
        column: 3,
        found: 'summen «7»',
        expected: '6 åpne saker, som linjene gir til sammen. Se etter om en linje mangler',
        used: false,
      },
    ],
    [
      'somebody twice, also where the login is written otherwise',
      'Navn;Brukerplan;Brukernavn\nAnne;Sales Premium;AB\nanne;Sales Premium;ab',
      {
        line: 3,
        column: 1,
        found: '«anne» med samme plan som i linje 2',
        expected: 'hver bruker én gang. Begge er regnet med',
        used: true,
      },
    ],
  ])('%s', (_, text, problem) => {
    expect(users(text).problems).toEqual([problem]);
  });

  test('but not two of one name with logins of their own, whatever the case of the letters', () => {
    const list = users('Navn;Brukerplan;Brukernavn\nAnne;Sales Premium;AB\nanne;Sales Premium;CD');
    expect(list.problems).toEqual([]);
    expect(list.users).toHaveLength(2);
  });
});

describe('cells too many', () => {
  const note = (text: string) => users(text).notes.map(({ text }) => text);

  test('are joined, and it is told which: one, or several', () => {
    expect(note('Navn,Plan\nNes, Kari,Sales Premium')).toEqual(['er lest med «Nes, Kari» som én celle']);
    const two = readPlans('Plan,I bruk,Nytt antall\nSales Premium,12,0,10,0');
    expect(two.notes.map(({ text }) => text)).toEqual(['er lest med «12,0», «10,0» som én celle hver']);
  });

  test('are joined over four marks at most', () => {
    const name = (parts: number) => Array.from({ length: parts }, () => 'Nes').join(', ');
    expect(held(`Navn,Plan\n${name(5)},Sales Premium`)).toEqual([`${name(5)}: Sales Premium`]);
    expect(held(`Navn,Plan\n${name(6)},Sales Premium`)).toEqual([]);
  });

  test('leave a line that may be joined in two ways, and say what to do', () => {
    expect(problems('Navn,Avdeling,Plan\nNes, Kari,Salg,Sales Premium')).toEqual([
      {
        line: 2,
        column: 4,
        found: '4 celler: «Nes», «Kari», «Salg», «Sales Premium»',
        expected:
          '3, hver i sin kolonne. Hvis det er komma i en tekst, setter du anførselstegn rundt den, f.eks. "Nordmann, Kari"',
      },
    ]);
    expect(problems('Navn;Plan\nKari;Sales Premium;12')[0]?.expected).toContain(
      'Hvis det er semikolon i en tekst',
    );
  });

  test('without headers are told of with how many there may be, and headers are asked for', () => {
    const [told] = problems('Sales Premium;Kari;x;y;z;æ;ø');
    expect(told).toMatchObject({ line: 1, column: 6 });
    expect(told?.expected).toMatch(
      /^høyst 5, hver i sin kolonne\. .*\. Eller sett overskrifter over kolonnene$/,
    );
  });

  test('where a plan stands beside its column, the line has moved; in a column of no use it may', () => {
    expect(held('Navn\tPlan\tSluttet\nKari\tNes\tSales Premium')).toEqual([]);
    expect(held('Navn\tPlan\tMerknad\nKari\tVår plan\tSales Premium')).toEqual(['Kari: Vår plan']);
    expect(held('Navn;Plan;Sluttet\nKari;Nes;Sales Premium')).toEqual(['Kari; Nes: Sales Premium']);
    expect(held('Navn;Plan;Merknad\nKari;Vår plan;Sales Premium')).toEqual(['Kari: Vår plan']);
    expect(held('Navn,Plan,Merknad\nNes, Kari,Sales Premium')).toEqual(['Nes, Kari: Sales Premium']);
  });
});

test('a text longer than a hundred letters is left out of its column, and told of', () => {
  const name = (length: number) => 'N'.repeat(length);
  expect(held(`Navn;Plan\n${name(100)};P`)).toEqual([`${name(100)}: P`]);
  const text = `Navn;Plan;Sist innlogget\nKari;P;${name(101)}`;
  expect(users(text).users).toMatchObject([{ name: 'Kari', lastLogin: undefined }]);
  expect(users(text).problems).toMatchObject([{ used: true }]);
  expect(problems(text)).toEqual([
    { line: 2, column: 3, found: 'en tekst på 101 tegn', expected: 'høyst 100 tegn i «Sist innlogget»' },
  ]);
});

test('one cell that is no plan’s is told of: a name and a plan are wanted', () => {
  expect(problems('Kari;Sales Premium\nOla')).toMatchObject([
    { line: 2, column: 1, found: '«Ola»', expected: expect.stringContaining('både navn og brukerplan') },
  ]);
});

test('what stands above the headers is noted, line by line', () => {
  expect(users('Rapport\n\n"a\nb"\nNavn;Plan\nKari;P').notes).toEqual([
    { line: 1, text: 'står over overskriftene og er ikke tatt med' },
    { line: 3, lastLine: 4, text: 'står over overskriftene og er ikke tatt med' },
  ]);
});

test('the columns that were read are named, each once, and of a table without headers only those it reaches', () => {
  expect(users('Avdeling;Plan;Navn\nSalg;P;Kari').columns).toEqual(['Brukerplan', 'Navn']);
  expect(users('Kari;Sales Premium').columns).toEqual(['Navn', 'Brukerplan']);
  expect(users('Kari;Sales Premium;24.11.2026').columns).toEqual(['Navn', 'Brukerplan', 'Sist innlogget']);
});

test('sums of users are of those above, since the last sum, of all, or of one plan', () => {
  const told = (...lines: string[]) =>
    problems(['Navn;Plan;Åpne saker', ...lines].join('\n')).map(
      ({ line, column, found, expected }) => `${line}.${column} ${found} ${expected.split(',')[0]}`,
    );
  const [a, b, c] = ['Kari;Sales Premium;1', 'Ola;Service Premium;2', 'Per;Service Premium;4'];
  expect(told(a, b, 'Sum;2;3', c, 'Sum;1;4', 'Sum;3;7')).toEqual([]);
  expect(told(a, b, c, 'Antall Service Premium;2;')).toEqual([]);
  expect(told(a, b, c, 'Antall Service Premium;3;')).toEqual([]);
  expect(told(a, b, c, 'Antall Service Premium;4;')).toEqual(['5.2 summen «4» 2 brukere']);
  expect(told(a, 'Sum;2;1')).toEqual(['3.2 summen «2» 1 bruker']);
  expect(told(a, 'Sum;1;2')).toEqual(['3.3 summen «2» 1 åpen sak']);
  expect(told(a, b, 'Sum;2;4')).toEqual(['4.3 summen «4» 3 åpne saker']);
  expect(told('Kari;;1', a, 'Sum;1;2')).toEqual([]);
});
