import { describe, expect, test } from 'vitest';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { reportLines } from '../../../../src/licence-plan/pasted-table/reported-lines.ts';
import { describeNote, describePlace, describeProblem } from '../../../../src/licence-plan/plan/wording.ts';

const users = (text: string, listed: string[] = ['Sales Premium', 'Service Premium']) =>
  readUsers(text, { listed, today: '2026-11-25' });
const held = (text: string, listed?: string[]) =>
  users(text, listed).users.map(({ name, plan }) => `${name}: ${plan}`);
const told = ({ problems, notes }: Pick<ReturnType<typeof users>, 'problems' | 'notes'>) => [
  ...problems.map((problem) => `${describePlace(problem)}: ${describeProblem(problem)}`),
  ...notes.map(describeNote),
];

describe('the list that the product gives', () => {
  const HEADERS = 'Bruker-ID\tFornavn\tEtternavn\tPrimærgruppe\tRolle\tBrukerplan';

  test('names people by their names, not by how they log in', () => {
    const text = `${HEADERS}\nKN\tKari\tNordmann\tSalg\tBruker\tSales Premium\nON\t\t\tSalg\tBruker\tSales Premium`;
    expect(held(text)).toEqual(['Kari Nordmann: Sales Premium', 'ON: Sales Premium']);
    expect(held('E-post;Navn;Plan\nk@fjord.no;Kari;Sales Premium')).toEqual(['Kari: Sales Premium']);
    expect(held('E-post;Plan\nk@fjord.no;Sales Premium')).toEqual(['k@fjord.no: Sales Premium']);
  });

  test('tells two of one name apart, and not one with two plans', () => {
    const row = (login: string, plan: string) => `${login}\tKari\tNordmann\tSalg\tBruker\t${plan}`;
    const list = users([HEADERS, row('KN', 'Sales Premium'), row('KN2', 'Sales Premium')].join('\n'));
    expect(list.users.map(({ name }) => name)).toEqual(['Kari Nordmann (KN)', 'Kari Nordmann (KN2)']);
    expect(list.problems).toEqual([]);
    // A user marked to keep the plan stays marked when a namesake is added.
    expect(list.users[0]?.id).toBe(users(`${HEADERS}\n${row('KN', 'Sales Premium')}`).users[0]?.id);
    expect(held([HEADERS, row('KN', 'Sales Premium'), row('kn', 'Service Premium')].join('\n'))).toEqual([
      'Kari Nordmann: Sales Premium',
      'Kari Nordmann: Service Premium',
    ]);
  });

  test('without its headers is told of by line, and a role is not taken for headers', () => {
    const list = users(
      'KN\tKari\tNordmann\tSalg\tBruker\tSales Premium\nON\tOla\tNes\tSalg\tBruker\tSales Premium',
    );
    expect(list.users).toEqual([]);
    expect(list.problems.map(({ line }) => line)).toEqual([1, 2]);
    expect(told(list)[0]).not.toContain('overskriftene');
  });
});

describe('a plan beyond the columns shifts nobody', () => {
  test.each([
    'Navn\tBrukerplan\nKari\tNordmann\tSales Premium',
    'Navn|Brukerplan\nKari|Nordmann|Sales Premium',
    '<tr><th colspan=2>Navn<th>Brukerplan\n<tr><td>Kari<td>Nordmann<td>Sales Premium',
  ])('%j', (text) => {
    const list = users(text);
    expect(list.users).toEqual([]);
    expect(list.problems).toMatchObject([{ line: 2, column: 3, used: false }]);
    expect(told(list)[0]).toContain('Se etter at hver celle står under overskriften sin');
  });
});

describe('another table below', () => {
  const above = 'Navn;Brukerplan;Sist innlogget\nKari;Sales Premium;24.11.2026\n\n';

  test.each([
    'Brukerplan;I bruk;Nytt antall\nSales Premium;6;4\nVår plan;5;5',
    'Navn;Avdeling;Sted\nOla;Salg;Bodø',
  ])('is told of with its lines, and holds no users: %j', (below) => {
    const list = users(above + below);
    expect(list.users.map(({ name }) => name)).toEqual(['Kari']);
    expect(list.withoutPlan).toBe(0);
    expect(list.problems).toMatchObject([{ line: 4, lastLine: below.split('\n').length + 3 }]);
    expect(told(list)[0]).toMatch(/^Linje 4–\d: /);
    expect(reportLines(list)[0]?.understood).toBe('Ikke brukt.');
  });

  test('ends where rows are ours again', () => {
    const text = `${above}Navn;Avdeling\nOla;Salg\nPer;Sales Premium\n`;
    expect(held(text)).toEqual(['Kari: Sales Premium', 'Per: Sales Premium']);
    expect(held(`${text}Navn;Avdeling\nOla;Salg\nBrukerplan;Navn\nVår plan;Åse`).at(-1)).toBe(
      'Åse: Vår plan',
    );
  });

  test('under headers that we do not know is not read, though it names our plans: its days are not of log-ins', () => {
    const own = 'Navn;Brukerplan;Sist innlogget;Sluttet\nKari;Sales Premium;24.11.2026;nei\n';
    for (const below of [
      'Hvem;Hva;Startdato;Aktiv',
      'Bruker;Produkt;Kjøpt;Betalt',
      '\nAnsattes navn;Produktet;Ansatt fra',
      'Hvem;Hva;Startdato',
    ]) {
      const list = users(`${own}${below}\nKari;Sales Premium;01.01.2019;ja\nOla;Sales Premium;01.01.2018;ja`);
      expect(list.users, below).toEqual(users(own).users);
      expect(list.problems, below).toMatchObject([
        { found: expect.stringContaining('overskrifter vi ikke kan bruke'), used: false },
      ]);
      expect(list.problems[0]?.lastLine).toBe(list.problems[0]?.line === 3 ? 5 : 6);
    }
    const again = `${own}Hvem;Hva;Startdato\nOla;Sales Premium;01.01.2018\n${own}`;
    expect(held(again)).toEqual(['Kari: Sales Premium', 'Kari: Sales Premium']);
  });

  test('is not seen in a person whose day or answer cannot be read', () => {
    const own = 'Navn;Brukerplan;Sist innlogget;Sluttet\nOla;Sales Premium;24.11.2026;nei\n';
    for (const row of [
      'Kari Nordmann;Vår plan;i går;',
      'Kari;Sales Premium;i går;kanskje',
      'Kari;Vår plan;i går;nei',
    ])
      expect(held(own + row), row).toHaveLength(2);
  });

  test('alone, under headers of which we know none, gives no users and no plans', () => {
    expect(users('Hvem;Hva;Startdato\nKari;Sales Premium;01.01.2019').users).toEqual([]);
    const list = readPlans('Produkt;Kjøpt;Ledig\nSales Premium;10;6');
    expect(list.rows).toEqual([]);
    expect(list.problems).toMatchObject([{ line: 1, lastLine: 2, used: false }]);
  });

  test('of users gives no plans', () => {
    const list = readPlans(
      'Brukerplan;I bruk;Nytt antall\nSales Premium;6;4\nNavn;Brukerplan;Sist innlogget\nKari;Sales Premium;24.11.2026',
    );
    expect(list.rows.map(({ name }) => name)).toEqual(['Sales Premium']);
    expect(list.problems).toMatchObject([{ line: 3, lastLine: 4 }]);
  });

  test('is not seen in a role or a plan with such a name', () => {
    expect(held('Navn;Rolle;Brukerplan\nKari;Bruker;Vår plan\nOla;Bruker;Egen')).toHaveLength(2);
    expect(readPlans('Brukerplan;I bruk;Nytt antall\nLisens;6;4').rows).toHaveLength(1);
    expect(held('Navn;Brukerplan\nBruker;Vår plan\nOla;Vår plan\nPer;Egen', [])).toHaveLength(3);
  });
});

describe('what is no plan', () => {
  test.each(['NULL', '(tom)', '(blank)', 'ingen plan', 'Uten lisens', 'License Not in Use', 'ikke tildelt'])(
    '%s: a user without one',
    (cell) => expect(users(`Navn;Plan\nKari;${cell}`)).toMatchObject({ users: [], withoutPlanLines: [2] }),
  );

  test.each(['5', '24.11.2026', '#N/A', '#I/T', 'ukjent', '?'])('%s: told of, and no user of it', (cell) => {
    const list = users(`Navn;Plan\nKari;${cell}`);
    expect(list).toMatchObject({
      users: [],
      withoutPlan: 0,
      problems: [{ line: 2, column: 2, used: false }],
    });
    expect(held(`Navn;Plan\nKari;${cell}`, [cell])).toEqual(cell === '5' ? ['Kari: 5'] : expect.anything());
  });

  test('the reader’s own plan is known in any case', () => {
    expect(told(users('Kari;vår plan', ['Vår plan']))).toEqual([]);
    expect(held('Navn,Brukerplan\nKari,vår plan,', ['Vår plan'])).toEqual(['Kari: Vår plan']);
  });
});

test.each([' - ', ' – ', ' • ', ' samt ', '\\\\'])('%j stands between plans too', (mark) => {
  const list = users(`Navn\tPlan\nKari\tSales Premium${mark}Service Premium`);
  expect(list.users.map(({ plan }) => plan)).toEqual(['Sales Premium', 'Service Premium']);
  expect(users(`Navn\tPlan\nKari\tSales Premium${mark}Service Premium`, [])).toMatchObject({
    users: [],
    problems: [{ line: 2, column: 2, used: false }],
  });
  expect(held('Navn\tPlan\nKari\tSales - Oslo', [])).toEqual(['Kari: Sales - Oslo']);
});

test('one plan that stands twice in a cell is one', () => {
  const list = users('Navn\tPlan\nKari\tSales Premium, salespremium', []);
  expect(list.users.map(({ plan }) => plan)).toEqual(['Sales Premium']);
  expect(list.problems).toEqual([]);
});

test('a table with a column for each plan is told of, and nobody is invented', () => {
  const list = users('Navn;Sales Premium;Service Premium\nKari;x;\nOla;;x');
  expect(list).toMatchObject({ users: [], withoutPlan: 0, problems: [{ line: 1, used: false }] });
  expect(held('Sluttet;Sales Premium\nAnne;Sales Premium')).toHaveLength(2);
});

test('where the columns stand in another order and have no headers, headers are asked for', () => {
  expect(told(users('Sales Premium;Kari'))[0]).toContain('sett overskrifter over kolonnene');
});

describe('what stands below', () => {
  test.each([
    ...['Totalt: 2 brukere', 'Sum (2 rader)', 'Totalt 2 brukere med plan', 'Summa;2', 'Ialt 2', '∑;2'],
    ...['**Totalt**;2', 'Hovedtotal', '2 brukere', '(2 rows affected)', 'Mvh Kari', 'Sendt fra min iPhone'],
    ...['Applied filters:', 'Eksportert 24.11.2026;Side 1 av 1'],
  ])('is no user: %s', (below) => {
    const list = users(`Navn;Brukerplan\nKari;Sales Premium\nOla;Sales Premium\n${below}`);
    expect(list).toMatchObject({ withoutPlan: 0, problems: [], notes: [{ line: 4 }] });
    expect(list.users).toHaveLength(2);
  });

  test.each([
    'Totalt (alle);6;4',
    'Total in use;6;4',
    'Alle planer;6;4',
    'Totalt: 6 lisenser;;',
    'Hilsen Kari',
  ])('is no plan: %s', (below) => {
    const list = readPlans(`Brukerplan;I bruk;Nytt antall\nSales Premium;6;4\n${below}`);
    expect(list).toMatchObject({ rows: [{ name: 'Sales Premium' }], problems: [], notes: [{ line: 3 }] });
  });

  test('a plan that we do not know, without numbers, is told of', () => {
    const list = readPlans('Brukerplan;I bruk;Nytt antall\nSales Premium;6;4\nSpør Per om resten');
    expect(list.problems).toMatchObject([{ line: 3, found: '«Spør Per om resten» uten tall' }]);
  });
});

test('headers as people write them', () => {
  const rows = [{ name: 'Sales Premium', inUse: '6', newTotal: '4' }];
  expect(readPlans('Brukerplan\tI bruk\tNy lisens\nSales Premium\t6\t4').rows).toEqual(rows);
  for (const header of [
    'Radetiketter\tSummer av I bruk\tSummer av Nytt antall',
    'Row Labels\tSum of In use\tSum of New total',
  ]) {
    const list = readPlans(`${header}\nSales Premium\t6\t4\nTotalsum\t6\t4`);
    expect(list).toMatchObject({ rows, problems: [] });
  }
  expect(held('"Etternavn, fornavn";Brukerplan\n"Nordmann, Kari";Sales Premium')).toEqual([
    'Nordmann, Kari: Sales Premium',
  ]);
});

describe('a page', () => {
  test('is read without what nobody sees in it, however much that is', () => {
    const style = Array.from({ length: 15 }, (_, i) => `td.x${i} { color: red }`).join('\n');
    const list = users(
      `<style><!--\n${style}\n--></style><!-- <tr>\n -->\n<table><tr><th>Navn</th><th>Plan</th></tr>\n<tr><td>Andr&eacute;</td><td>Sales Premium</td><td>x</td></tr>`,
    );
    expect(list.users).toMatchObject([{ name: 'André' }]);
    expect(list.problems).toMatchObject([{ line: 20 }]);
    expect(list.notes).toEqual([]);
  });

  test.each([
    '<tr><td>Navn<td>Plan<tr><td>Kari<td><p>Sales Premium</p><p>Service Premium</p>',
    '| Navn | Plan |\n|--|--|\n| Kari | Sales Premium<br>Service Premium |',
  ])('keeps the lines of a cell apart: %j', (text) => {
    expect(held(text)).toHaveLength(2);
    expect(users(text, []).problems).toHaveLength(1);
  });

  test('costs no more than its length where nothing ends', () => {
    const cost = (times: number) => {
      const work = { steps: 0 };
      readUsers(`<tr><td>${'<!-- <style> <script '.repeat(times)}`, { work });
      return work.steps;
    };
    expect(cost(2000)).toBeLessThan(2.5 * cost(1000));
  });
});
