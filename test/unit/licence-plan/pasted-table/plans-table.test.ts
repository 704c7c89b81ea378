import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { checkPlans } from '../../../../src/licence-plan/plan/check-plans.ts';
import { readEntries } from '../../../../src/licence-plan/tool/memory.ts';
import { anyText } from '../../any-text.ts';

describe('a pasted table of plans', () => {
  test.each([
    ['Brukerplan\tI bruk\tNytt antall\nSales Premium\t6\t4'],
    ['New total;In use;User plan\r\n4;6;SalesPremium'],
    ['\ufeff"Plan","Bestilt","Tildelt"\n"Sales Premium","4","6"\n'],
    ['Sales Premium;6;4'],
  ])('%j', (text) => {
    expect(readPlans(text)).toMatchObject({
      rows: [{ name: 'Sales Premium', inUse: '6', newTotal: '4' }],
      problems: [],
    });
  });

  // No customer has so many plans, but a list of users read as plans would.
  test('is read up to sixty plans, and the reader is told where it was cut', () => {
    const rows = (count: number) =>
      readPlans(
        ['Plan;I bruk;Nytt antall', ...Array.from({ length: count }, (_, i) => `Plan ${i};1;1`)].join('\n'),
      );
    expect(rows(60)).toMatchObject({ rows: { length: 60 }, problems: [] });
    expect(rows(62)).toMatchObject({
      rows: { length: 60 },
      problems: [
        {
          line: 62,
          lastLine: Number.POSITIVE_INFINITY,
          found: 'flere planer',
          expected: expect.stringMatching(/^høyst 60 planer\. Alt fra og med denne linjen/),
          used: false,
        },
      ],
    });
  });

  test('today’s total is not taken for the new one', () => {
    const { rows, ignored } = readPlans('Brukerplan;I bruk;Totalt\nSales Premium;6;8');
    expect(rows).toEqual([{ name: 'Sales Premium', inUse: '6', newTotal: '' }]);
    expect(ignored).toEqual(['Totalt']);
  });

  test('mistakes are named by line, and stay to be mended', () => {
    const { rows, problems } = readPlans(
      'Plan;I bruk;Nytt antall\nSales Premium;seks;4\n;1;2\nSales premium;1;1\nService Premium;-3;1',
    );
    expect(rows).toEqual([
      { name: 'Sales Premium', inUse: 'seks', newTotal: '4' },
      { name: 'Service Premium', inUse: '-3', newTotal: '1' },
    ]);
    expect(problems.map(({ line, used }) => [line, used])).toEqual([
      [2, true],
      [3, false],
      [4, false],
      [5, true],
    ]);
  });

  test('no text at all throws', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        const { rows } = readPlans(text);
        checkPlans(rows);
      }),
    );
  });
});

test.each([
  [
    'a number that is none, below a name with a break in it',
    '"Vår\nplan";to;4',
    { line: 2, lastLine: 3, column: 2, found: '«to»', expected: 'et helt tall, f.eks. 4', used: true },
    ['Vår plan'],
  ],
  [
    'the spreadsheet’s error in place of a name',
    '#NAVN?;3;4',
    {
      ...{ line: 2, column: 1, found: '«#NAVN?», som er en feilmelding fra regnearket', used: false },
      expected: 'navnet på en brukerplan, f.eks. «Sales Premium»',
    },
    [],
  ],
  [
    'a name that may be two plans, with how they are written as one',
    'Sales Premium, Marketing Premium;3;4',
    {
      ...{
        line: 2,
        column: 1,
        found: '«Sales Premium, Marketing Premium», som kan være flere planer',
        used: true,
      },
      expected:
        'én plan i hver rad. En plan som er satt sammen av flere, skriver du med pluss: «Sales Premium + Marketing Premium»',
    },
    ['Sales Premium, Marketing Premium'],
  ],
  [
    'an unknown plan without numbers',
    'Vår plan;;',
    {
      ...{ line: 2, column: 1, found: '«Vår plan» uten tall', used: true },
      expected: 'tallene for planen. Hvis raden ikke er en plan, tar du den bort',
    },
    ['Vår plan'],
  ],
])('a row of plans is told of with what to do about it: %s', (_, row, problem, names) => {
  const { problems, rows } = readPlans(`Plan;I bruk;Nytt antall\n${row}\nComplete;3;4`);
  expect(problems).toEqual([problem]);
  expect(rows.map(({ name }) => name)).toEqual([...names, 'Complete']);
});

describe('the rows of plans', () => {
  test('without a name or a number are passed over; with a number they want a name', () => {
    const { plans, faults } = checkPlans([
      { name: ' ', inUse: '', newTotal: '' },
      { name: '', inUse: '3', newTotal: '' },
      { name: 'vår egen', inUse: '', newTotal: '2' },
      { name: '', inUse: '', newTotal: '3' },
    ]);
    expect(plans).toEqual([{ name: 'vår egen', inUse: undefined, newTotal: 2 }]);
    expect(faults).toMatchObject([
      { row: 1, field: 'name', message: expect.stringMatching(/\S/) },
      { row: 3, field: 'name' },
    ]);
  });

  test('of one plan count once', () => {
    const row = { name: 'Sales Premium', inUse: '1', newTotal: '1' };
    const { plans, faults } = checkPlans([row, { ...row, name: 'SALESPREMIUM', inUse: '9' }]);
    expect(plans).toEqual([{ name: 'Sales Premium', inUse: 1, newTotal: 1 }]);
    expect(faults).toMatchObject([{ row: 1, field: 'name', message: expect.stringMatching(/\S/) }]);
  });

  test('know what a link told of them, and nothing where it told of others', () => {
    const row = { name: 'salespremium', inUse: '', newTotal: '' };
    const told = [
      { plan: 'Service Premium', count: 7 },
      { plan: 'Sales Premium', count: 2 },
    ];
    expect(checkPlans([row], told).plans).toMatchObject([{ told: 2 }]);
    expect(checkPlans([row], told.slice(0, 1)).plans[0]).not.toHaveProperty('told');
  });

  test('with a number that is none are told of by field, and the plan counts without it', () => {
    const { plans, faults } = checkPlans([
      { name: 'A', inUse: ' 6 ', newTotal: '4' },
      { name: 'B', inUse: ' seks ', newTotal: '4' },
      { name: 'C', inUse: '6', newTotal: '-4' },
      { name: 'D', inUse: ' ', newTotal: '4' },
    ]);
    expect(plans).toEqual([
      { name: 'A', inUse: 6, newTotal: 4 },
      { name: 'B', inUse: undefined, newTotal: 4 },
      { name: 'C', inUse: 6, newTotal: undefined },
      { name: 'D', inUse: undefined, newTotal: 4 },
    ]);
    expect(faults).toEqual([
      {
        row: 1,
        field: 'inUse',
        message: expect.stringMatching(/^Fant «seks»\. Forventet et helt tall.*\.$/),
      },
      { row: 2, field: 'newTotal', message: expect.stringContaining('«-4»') },
    ]);
  });
});

test('whatever a browser remembered is entries or nothing', () => {
  expect(readEntries({ plans: [{ name: 'A', inUse: 3 }, null, 'x'], users: 'u', kept: ['a', 1] })).toEqual({
    plans: [{ name: 'A', inUse: '', newTotal: '' }],
    users: 'u',
    kept: ['a'],
  });
  fc.assert(fc.property(fc.jsonValue(), (value) => void readEntries(value)));
  expect(readEntries(null)).toBeUndefined();
  expect(readEntries({ plans: 'x', users: '' })).toBeUndefined();
});
