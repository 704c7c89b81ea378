import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUser } from '../../../../src/licence-plan/pasted-table/add-user.ts';
import { findHead } from '../../../../src/licence-plan/pasted-table/find-head.ts';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readTable } from '../../../../src/licence-plan/pasted-table/read-table.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { userTable } from '../../../../src/licence-plan/pasted-table/user-table.ts';
import { carryKept } from '../../../../src/licence-plan/plan/carry-kept.ts';
import { describeNote, describePlace, describeProblem } from '../../../../src/licence-plan/plan/wording.ts';
import { anyTable, aUser } from '../rows.ts';

const users = (text: string, listed: string[] = []) => readUsers(text, { listed, today: '2026-11-25' });
const held = (text: string, listed: string[] = []) =>
  users(text, listed).users.map(({ name, plan }) => `${name}: ${plan}`);
const told = ({ problems, notes }: Pick<ReturnType<typeof users>, 'problems' | 'notes'>) => [
  ...problems.map((problem) => `${describePlace(problem)}: ${describeProblem(problem)}`),
  ...notes.map(describeNote),
];
const PLANS = 'Brukerplan;I bruk;Nytt antall\nSales Premium;6;4\nService Premium;2;3\n';
const USERS = 'Navn;Brukerplan\nAnne;Sales Premium\nBjørn;Sales Premium\n';

describe('a sum is no record, and is told of', () => {
  const LABELS = [
    'Sum',
    'Sum:',
    'Totalt',
    'Total',
    'Totalsum',
    'TOTALSUM:',
    'I alt',
    'Antall',
    'Grand Total',
  ];
  const MORE = [
    'Subtotal',
    'Delsum',
    'Totalt (2)',
    'Sum: 2',
    'Antall brukere: 2',
    'Sales Premium Totalt',
    'Til sammen',
  ];

  test.each([...LABELS, ...MORE])('%s', (label) => {
    for (const row of [`${label};8;7`, `;${label};8`, `;;${label}`]) {
      const list = readPlans(PLANS + row);
      expect(list.rows).toHaveLength(2);
      expect(told(list)).toContain('Linje 4 er en sum og er ikke tatt med.');
    }
    for (const row of [label, `${label};2`, `;${label}`, `${label};Sales Premium`]) {
      const list = users(USERS + row);
      expect(list.users).toHaveLength(2);
      expect(list.withoutPlan).toBe(0);
      expect(told(list)).toEqual(['Linje 4 er en sum og er ikke tatt med.']);
    }
  });

  test('in plans, one that the rows do not give is told by cell', () => {
    expect(readPlans(`${PLANS}Sum;8;7`).problems).toEqual([]);
    expect(readPlans(`${PLANS}Sum;9;7`).problems).toMatchObject([
      { line: 4, column: 2, found: 'summen «9»' },
    ]);
    const parts =
      'Plan;I bruk;Nytt antall\nSales Premium;1;1\nDelsum;1;1\nService Premium;2;2\nDelsum;2;2\nSum;3;3';
    expect(readPlans(parts).problems).toEqual([]);
  });

  test('in users, one that counts others than the lines is told by cell', () => {
    expect(users(`${USERS}Totalt (2)`).problems).toEqual([]);
    expect(users(`${USERS}Totalt (3)`).problems).toMatchObject([{ line: 4, column: 1 }]);
    expect(users(`${USERS}Sum;3`).problems).toMatchObject([{ line: 4, column: 2 }]);
    const requests = 'Navn;Plan;Åpne saker\nAnne;P;2\nBjørn;P;3\nSum;;';
    expect(users(`${requests}5`).problems).toEqual([]);
    expect(users(`${requests}6`).problems).toMatchObject([{ line: 4, column: 3 }]);
  });

  test.each(['Sumaya', 'Total Renhold', 'Antallsen', 'Sum Ting'])('somebody called %s is a user', (name) => {
    expect(held(`${USERS}${name};Sales Premium`)).toContain(`${name}: Sales Premium`);
  });
});

test('somebody with a first name may be called Sum', () => {
  expect(held('Fornavn;Etternavn;Plan\nKim;Sum;Sales Premium\nSum;;Sales Premium')).toEqual([
    'Kim Sum: Sales Premium',
  ]);
});

test.each(['Side 1 av 2', 'Eksportert 24.11.2026', 'Sist oppdatert i dag'])(
  'what a report prints below is no user: %s',
  (footer) => {
    const list = users(USERS + footer);
    expect(list).toMatchObject({ withoutPlan: 0, problems: [] });
    expect(told(list)).toEqual(['Linje 4 ser ut som en topp- eller bunntekst og er ikke tatt med.']);
  },
);

describe('headers', () => {
  test('are found below a title, which is told of', () => {
    const list = users(
      'Brukere per 24. november, Fjord AS\n\nLaget av: Kari; Per\nNavn;Brukerplan\nAnne;Sales Premium',
    );
    expect(list.users.map(({ name }) => name)).toEqual(['Anne']);
    expect(list.problems).toEqual([]);
    expect(list.notes.map(({ line }) => line)).toEqual([1, 3]);
    expect(readPlans(`Lisenser, Fjord AS\n${PLANS}`).rows).toHaveLength(2);
  });

  test('that come again are told of', () => {
    const list = users(`${USERS}Navn;Brukerplan\nCamilla;Sales Premium`);
    expect(list.users).toHaveLength(3);
    expect(told(list)).toEqual(['Linje 4 gjentar overskriftene og er ikke tatt med.']);
  });

  test('of a second table below hold for the lines that follow', () => {
    const list = users(`${USERS}\nBrukerplan;Navn\nService Premium;Camilla`);
    expect(list.users.at(-1)).toMatchObject({ name: 'Camilla', plan: 'Service Premium' });
    expect(list.notes).toMatchObject([{ line: 5 }]);
  });

  test.each([
    ['Sluttet;Sales Premium\nAnne;Sales Premium', []],
    ['Sluttet;Vår plan\nAnne;Vår plan', []],
    ['Sluttet;Vår plan', ['Vår plan']],
    ['Bruker;Sales Premium', []],
    ['Navn;Brukerplan\nSluttet;Sales Premium', []],
    ['Navn;Brukerplan\nNavn;Sales Premium', []],
  ])('a cell that is called like one is a cell: %j', (text, listed) => {
    const [first] = held(text, listed);
    expect(first).toMatch(/^(?:Sluttet|Bruker|Navn): (?:Sales Premium|Vår plan)$/);
  });

  test('that lack the plan are told of, with what stands below', () => {
    expect(users('Navn;Avdeling\nAnne;Salg').users).toEqual([]);
    expect(told(users('Navn;Avdeling\nAnne;Salg'))[0]).toMatch(/^Linje 1 og resten: .*også «Brukerplan»/);
  });

  test('a column without one is told of where something stands in it', () => {
    expect(users('Navn;;Plan\nAnne;x;Sales Premium').ignored).toEqual(['kolonne 2 (uten overskrift)']);
    expect(users('Navn;;Plan\nAnne;;Sales Premium').ignored).toEqual([]);
  });
});

describe('cells too many never move the others', () => {
  test.each([
    'Nordmann, Kari,Sales Premium',
    'Navn,Brukerplan\nNordmann, Kari,Sales Premium',
    'Navn,Brukerplan,Sist innlogget\nNordmann, Kari,Sales Premium',
    'Brukerplan,Navn\nSales Premium,Nordmann, Kari',
    'Navn,Brukerplan,Sist innlogget,Sluttet,Åpne saker\nNordmann, Kari,Sales Premium,24.12.2025,nei,0',
  ])('a name with a comma is one name where only that fits: %j', (text) => {
    expect(held(text)).toEqual(['Nordmann, Kari: Sales Premium']);
    expect(told(users(text))).toEqual([expect.stringContaining('er lest med «Nordmann, Kari» som én celle')]);
  });

  test.each([
    'Navn,Brukerplan\nNordmann, Kari,Vår plan',
    'Navn,Avdeling,Brukerplan\nNordmann, Kari,Salg,Sales Premium',
    'Navn;Brukerplan\nAnne;Sales Premium;12',
    'Navn,Brukerplan\nNordmann, Kari,',
  ])('else the line is told of by its column, and is not read: %j', (text) => {
    const list = users(text);
    expect(list.users).toEqual([]);
    expect(list.withoutPlan).toBe(0);
    expect(list.problems).toMatchObject([{ line: 2, column: expect.any(Number), used: false }]);
    expect(told(list)[0]).toContain('anførselstegn');
  });

  test('in plans, decimals make cells that are joined again, or told of', () => {
    const list = readPlans('Sales Premium,12,0,10,0');
    expect(list.rows).toEqual([{ name: 'Sales Premium', inUse: '12,0', newTotal: '10,0' }]);
    expect(list.notes).toHaveLength(1);
    const wrong = readPlans('Plan,I bruk,Nytt antall\nSales Premium,12,0,10');
    expect(wrong.rows).toEqual([]);
    expect(wrong.problems).toMatchObject([{ line: 2, column: 4, used: false }]);
  });

  test('with tabs the line is read, and what has no header is told of', () => {
    const list = users('Navn\tPlan\nAnne\tSales Premium\tnotat');
    expect(list.users).toHaveLength(1);
    expect(list.problems).toMatchObject([{ line: 2, column: 3, found: '«notat»', used: true }]);
  });

  test('a quote that is closed in another line is told of where both readings fit', () => {
    const list = users('Navn;Merknad;Plan\nAnne;"ring;Sales Premium\nBjørn;ok";Sales Premium');
    expect(list.users).toEqual([]);
    expect(list.problems).toMatchObject([{ line: 2, lastLine: 3, column: 2 }]);
    expect(held('Navn;Merknad;Plan\nAnne;"ring; igjen\ni morgen";Sales Premium')).toEqual([
      'Anne: Sales Premium',
    ]);
  });
});

describe('several plans in a cell', () => {
  const MARKS = [', ', ' / ', '; ', '\n', ' og ', ' & '];
  const cell = (mark: string) => `Navn\tPlan\nKari\t"Service Premium${mark}Sales Premium"`;

  test.each(MARKS)('with %j are two plans, or the combined one, as the table of plans says', (mark) => {
    expect(held(cell(mark), ['Sales Premium', 'Service Premium'])).toEqual([
      'Kari: Service Premium',
      'Kari: Sales Premium',
    ]);
    expect(held(cell(mark), ['Sales Premium + Service Premium'])).toEqual([
      'Kari: Sales Premium + Service Premium',
    ]);
    for (const listed of [
      [],
      ['Sales Premium'],
      ['Sales Premium', 'Service Premium', 'Sales Premium + Service Premium'],
    ]) {
      const list = users(cell(mark), listed);
      expect(list.users).toEqual([]);
      expect(list.problems).toMatchObject([{ line: 2, column: 2, used: false }]);
      expect(told(list)[0]).toContain('«Sales Premium + Service Premium»');
    }
  });

  test('with plus signs, or as the product writes it, are the combined plan', () => {
    for (const written of [
      'Service Premium + Sales Premium',
      'Sales Premium+Service Premium',
      'SalesPremiumServicePremium',
    ]) {
      expect(held(`Navn\tPlan\nKari\t${written}`)).toEqual(['Kari: Sales Premium + Service Premium']);
    }
  });

  test('of which one is not known are told of', () => {
    expect(told(users('Navn\tPlan\nKari\tSales Premium, Tull'))).toEqual([
      expect.stringMatching(/^Linje 2: Kolonne 2: .*ikke «Tull»/),
    ]);
    expect(held('Navn\tPlan\nKari\tSales/Intern', ['Sales/Intern'])).toEqual(['Kari: Sales/Intern']);
  });

  test('in the table of plans are told of', () => {
    expect(readPlans('Plan;I bruk;Nytt antall\nSales Premium, Service Premium;1;1').problems).toMatchObject([
      { line: 2, column: 1, used: true },
    ]);
  });
});

describe('tables from a chat', () => {
  test.each([
    '| Navn | Brukerplan |\n|------|:---|\n| Anne | **Sales Premium** |',
    '```\nNavn | Brukerplan\n--- | ---\nAnne | Sales Premium\n```',
    '<table><tr><th>Navn</th><th>Brukerplan</th></tr>\n<tr><td>Anne</td><td>Sales&nbsp;Premium</td></tr></table>',
  ])('%j', (text) => {
    const list = users(text);
    expect(held(text)).toEqual(['Anne: Sales Premium']);
    expect(list.problems).toEqual([]);
  });

  test('merged cells are told of', () => {
    const list = users('<tr><td>Navn<td>Plan<tr><td>Anne<td rowspan=2>Sales Premium<tr><td>Bjørn');
    expect(list.users).toEqual([]);
    expect(list.problems).toMatchObject([
      { found: expect.stringContaining('Anne') },
      { found: expect.stringContaining('Bjørn') },
    ]);
  });
});

describe('for any text', () => {
  test('each line is a record, the header, told of, or holds nothing', () => {
    const isNothing = (line: string) =>
      /^(?:[-–—=_+:|;,\t\s"]*|`{3,}\w*|"?sep=.*)$/i.test(line.replace(/<\w*>/g, ''));
    fc.assert(
      fc.property(anyTable, (text) => {
        const table = readTable(text, userTable({ today: '2026-11-25' }));
        const header = findHead(text, userTable()).header?.row;
        const known = [...table.rows, ...table.problems, ...table.notes, ...(header ? [header] : [])];
        text.split(/\r\n|\n|\r/).forEach((line, i) => {
          const isKnown = known.some(({ line, lastLine = line }) => line <= i + 1 && i + 1 <= lastLine);
          expect(isKnown || isNothing(line), `line ${i + 1} of ${JSON.stringify(text)}`).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('each record is a user, a user without a plan, or told of', () => {
    fc.assert(
      fc.property(anyTable, (text) => {
        const rows = readTable(text, userTable({ today: '2026-11-25' })).rows.filter(({ sum }) => !sum);
        const list = users(text);
        const refused = new Set(list.problems.filter(({ used }) => !used).map(({ line }) => line));
        const left = rows.filter(({ line }) => !refused.has(line) && !list.withoutPlanLines.includes(line));
        expect(list.users.length).toBeGreaterThanOrEqual(left.length);
      }),
      { numRuns: 500 },
    );
  });

  test('no record has a value that does not stand in the text', () => {
    const bare = (text: string) => text.toLowerCase().replace(/[\s+"]|essentials?/g, '');
    fc.assert(
      fc.property(anyTable, (text) => {
        const all = bare(text);
        for (const { name } of users(text).users) expect(all).toContain(bare(name));
        for (const { name, inUse, newTotal } of readPlans(text).rows) {
          for (const value of [name, inUse, newTotal]) expect(all).toContain(bare(value));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a user who is added', () => {
  const added = {
    name: 'Ny; "Bruker"',
    plan: 'Sales Premium',
    lastLogin: '24.12.2025',
    left: 'ja',
    openRequests: '3',
  };
  test.each([
    'Navn;"Bruker-\nplan"\nAnne;Sales Premium',
    'Rapport\n\nNavn;Brukerplan\nAnne;Sales Premium\nSum;1',
    'Brukerplan;Avdeling;Navn\nSales Premium;A;Anne\nNavn;Brukerplan\nCamilla;Sales Premium',
    '| Avdeling | Navn | Brukerplan |\n|--|--|--|\n| A | Anne | Sales Premium |',
    'Navn | Brukerplan\n--|--\nAnne | Sales Premium',
    '<table><tr><td>Navn<td>Brukerplan<tr><td>Anne<td>Sales Premium</table>',
    'Anne,Sales Premium',
    'Anne\tSales Premium',
    '',
  ])('comes last, and leaves the others as they were: %j', (text) => {
    const before = users(text);
    const after = users(addUser(text, added));
    expect(after.users.slice(0, -1)).toEqual(before.users);
    expect(after.users.at(-1)).toMatchObject({
      name: added.name,
      plan: 'Sales Premium',
      lastLogin: '2025-12-24',
      left: true,
      openRequests: 3,
    });
  });
});

test('the headers that come with a user who is added stand over no cell that was there', () => {
  const text = 'Navn;Brukerplan\nAnne;Sales Premium;x\n';
  const list = users(addUser(text, { name: 'Bjørn', plan: 'Sales Premium', lastLogin: '24.12.2025' }));
  expect(list.users.map(({ name, lastLogin }) => [name, lastLogin])).toEqual([
    ['Anne', undefined],
    ['Bjørn', '2025-12-24'],
  ]);
  expect(list.ignored).toEqual(['kolonne 3 (uten overskrift)']);
});

describe('who shall keep the plan', () => {
  const twins = [
    'Anne;Sales Premium;01.01.2025',
    'Anne;Sales Premium;02.02.2025',
    'Anne;Sales Premium;03.03.2025',
  ];
  const read = (...lines: string[]) => users(['Navn;Plan;Sist innlogget', ...lines].join('\n')).users;
  const kept = (list: ReturnType<typeof read>, ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ lastLogin }) => lastLogin);

  test('has an id that no other line moves', () => {
    const ids = (...lines: string[]) => read(...lines).map(({ id }) => id);
    expect(ids('Bjørn;Sales Premium;', '', ...twins).slice(1)).toEqual(ids(...twins));
    expect(new Set(ids(...twins, ...twins)).size).toBe(6);
  });

  test.each([
    ['one above goes', [1, 2]],
    ['they change places', [2, 1, 0]],
    ['nothing happens', [0, 1, 2]],
  ])('is the same person when %s', (_, order) => {
    const before = read(...twins);
    const after = read(...order.map((i) => twins[i] ?? ''));
    const chosen = before[2]?.id ?? '';
    expect(kept(after, carryKept([chosen], before, after))).toEqual(['2025-03-03']);
  });

  test('is nobody else when that one goes', () => {
    const before = read(...twins);
    const after = read(...twins.slice(1));
    expect(carryKept([before[0]?.id ?? ''], before, after)).toEqual([]);
  });

  test.each([
    ['a namesake comes above', [0], [1, 0], ['2025-01-01']],
    ['the only namesake above goes', [1, 0], [0], ['2025-01-01']],
  ])('is the same person when %s', (_, were, are, days) => {
    const list = (order: number[]) => read(...order.map((i) => twins[i] ?? ''));
    const chosen = list(were).find(({ lastLogin }) => lastLogin === '2025-01-01')?.id ?? '';
    expect(kept(list(are), carryKept([chosen], list(were), list(are)))).toEqual(days);
  });

  test('are the same people when only some of them move', () => {
    const before = read(...twins);
    const after = read(...[0, 2, 1].map((i) => twins[i] ?? ''));
    const chosen = [before[0]?.id ?? '', before[2]?.id ?? ''];
    expect(kept(after, carryKept(chosen, before, after))).toEqual(['2025-01-01', '2025-03-03']);
  });

  test('is nobody of another name, or with another plan', () => {
    const anne = aUser('Anne');
    expect(carryKept(['anne'], [anne, aUser('Bjørn')], [aUser('Bjørn')])).toEqual(['anne']);
    const other = aUser('Anne', { id: 'other', plan: 'Complete' });
    expect(carryKept(['anne'], [anne, other], [other])).toEqual(['anne']);
  });

  test('is the one whose line was edited, where the others stand as they were', () => {
    const before = read(...twins);
    const after = read(twins[0] ?? '', 'Anne;Sales Premium;09.09.2025', twins[2] ?? '');
    expect(kept(after, carryKept([before[1]?.id ?? ''], before, after))).toEqual(['2025-09-09']);
  });

  test('is nobody where one of two goes and the other is edited: which it is, nothing tells', () => {
    const before = read(...twins.slice(0, 2));
    const after = read('Anne;Sales Premium;09.09.2025');
    expect(
      carryKept(
        before.map(({ id }) => id),
        before,
        after,
      ),
    ).toEqual([]);
  });

  test('is not whoever else has the name and the plan with another log-in', () => {
    const withLogin = (login: string) => users(`Bruker-ID;Navn;Plan\n${login};Anne;Sales Premium`).users;
    const chosen = withLogin('AN').map(({ id }) => id);
    expect(carryKept(chosen, withLogin('AN'), withLogin('AN2'))).toEqual(chosen);
    expect(withLogin('AN2').map(({ id }) => id)).not.toEqual(chosen);
  });

  test('is the same person when the list gets a column of log-ins, or loses it', () => {
    const without = users('Navn;Plan\nBjørn;Sales Premium\nAnne;Sales Premium').users;
    const withLogins = users('Bruker-ID;Navn;Plan\nBP;Bjørn;Sales Premium\nAN;Anne;Sales Premium').users;
    const anne = (list: typeof without) => list.flatMap(({ id, name }) => (name === 'Anne' ? id : []));
    expect(carryKept(anne(without), without, withLogins)).toEqual(anne(withLogins));
    expect(carryKept(anne(withLogins), withLogins, without)).toEqual(anne(without));
  });

  test('is the same line where somebody with a log-in stands twice, and the other line goes or comes', () => {
    const line = (day: string) => `AN;Anne;Sales Premium;${day}`;
    const of = (...days: string[]) =>
      users(['Bruker-ID;Navn;Plan;Sist innlogget', ...days.map(line)].join('\n')).users;
    const [one, both] = [of('02.02.2025'), of('01.01.2025', '02.02.2025')];
    expect(kept(one, carryKept([both[1]?.id ?? ''], both, one))).toEqual(['2025-02-02']);
    expect(kept(both, carryKept([one[0]?.id ?? ''], one, both))).toEqual(['2025-02-02']);
  });

  test('is told as it was where nothing moved, so that nothing is drawn anew', () => {
    const before = read(...twins);
    const chosen = [before[1]?.id ?? ''];
    expect(carryKept(chosen, before, read(...twins, 'Bjørn;Sales Premium;'))).toBe(chosen);
  });

  test('is remembered while the line is away', () => {
    const list = [aUser('Anne'), aUser('Bjørn')];
    expect(carryKept(['anne'], list, [])).toEqual(['anne']);
    expect(carryKept(['anne'], [], list)).toEqual(['anne']);
  });
});
