import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDelimited } from '../../../../src/licence-plan/pasted-table/add-user.ts';
import {
  declaredSeparator,
  readDelimited,
} from '../../../../src/licence-plan/pasted-table/delimited-text.ts';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import type { Work } from '../../../../src/licence-plan/pasted-table/text-row.ts';
import { anyTable } from '../rows.ts';

const SEPARATORS = [';', '\t', ',', '|', '<'];
const cells = (text: string, separator = ';') =>
  readDelimited(text, { separator }).rows.map((row) => row.cells);

describe('the work is that of the text’s length', () => {
  const HOSTILE = [
    '"a"b,',
    '"a"b\n',
    '"a\n',
    'x;"a\n',
    '"',
    '""',
    '"""',
    '"""",',
    '"x,""y',
    ',"""y',
    '   "   ',
    '"a"   ,',
    '"a"   b,',
    ';',
    '\n',
    '\r',
    'x',
    '|',
    '\\|',
    'Sum;',
    'a, b,',
    'Nordmann, Kari,Sales Premium\n',
    'Anne;Sales Premium\n',
    'Anne;Sales Premium, Service Premium\n',
    '"Anne;\nx";',
    '<td',
    '<tr><td>',
    '<tr><td rowspan=50 colspan=50>x',
    '<',
    '>',
    '&#1',
    'Navn;Plan;a;b;c;d\n',
  ];
  const stepsOf = (text: string, read: (text: string, work: Work) => void) => {
    const work = { steps: 0 };
    read(text, work);
    return work.steps;
  };
  const READERS: [string, (text: string, work: Work) => void][] = [
    ...SEPARATORS.map((separator): [string, (text: string, work: Work) => void] => [
      `text with ${JSON.stringify(separator)}`,
      (text, work) => void readDelimited(text, { separator, work }),
    ]),
    ['users', (text, work) => void readUsers(text, { work })],
    ['plans', (text, work) => void readPlans(text, work)],
  ];

  test.each(READERS)('%s: twice the text is at most two and a half times the work', (_, read) => {
    const part = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8 }));
    const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const header = fc.constantFrom('', 'Navn;Plan\n', 'Navn,Brukerplan,I bruk,Nytt antall\n');
    fc.assert(
      fc.property(header, pattern, fc.integer({ min: 40, max: 300 }), (header, pattern, times) => {
        const once = header + pattern.repeat(times);
        const twice = header + pattern.repeat(times * 2);
        expect(stepsOf(twice, read)).toBeLessThanOrEqual(2.5 * stepsOf(once, read) + 200);
      }),
      { numRuns: 60 },
    );
  });

  test.each(READERS)('%s: each hostile text, long', (_, read) => {
    for (const pattern of HOSTILE) {
      const text = pattern.repeat(5000 / pattern.length);
      expect(stepsOf(text + text, read)).toBeLessThanOrEqual(2.5 * stepsOf(text, read) + 200);
    }
  });

  test('the work counted is no less than the text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 200 }),
        fc.constantFrom(...SEPARATORS),
        (text, separator) => {
          const work = { steps: 0 };
          readDelimited(text, { separator, work });
          expect(work.steps).toBeGreaterThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('quotes', () => {
  test('whatever stands in a cell comes back when it was quoted', () => {
    const cell = fc
      .array(fc.constantFrom(...'aÅ1"\';,|\t<&', '\n', ' '), { minLength: 1, maxLength: 10 })
      .map((letters) => `n${letters.join('')}n`.replace(/[ \t]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n'));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', '\t', ','), (rows, separator) => {
        const text = rows.map((row) => writeDelimited(row, separator)).join('\n');
        expect(cells(text, separator)).toEqual(rows);
      }),
    );
  });

  test('that nobody closes stay in their own cell', () => {
    expect(cells('"Anne;P\nBjørn;P\n"Camilla";P')).toEqual([
      ['"Anne', 'P'],
      ['Bjørn', 'P'],
      ['Camilla', 'P'],
    ]);
  });

  test('within quotes that were not doubled leave the outermost out', () => {
    expect(cells('"Anne "Ann" Berg";P')).toEqual([['Anne "Ann" Berg', 'P']]);
  });
});

test('each row knows the lines it stands in', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(...SEPARATORS), (text, separator) => {
      const lines = text.split(/\r\n|\n|\r/);
      let before = 0;
      for (const row of readDelimited(text, { separator }).rows) {
        expect(row.line).toBeGreaterThanOrEqual(separator === '<' ? before : before + 1);
        expect(row.lastLine).toBeLessThanOrEqual(lines.length);
        before = row.lastLine;
      }
    }),
    {
      examples: [
        ['<tr>\rNavn<td>Navn', '<'],
        ['<tr><td>a</td>\nb\n<td>c', '<'],
      ],
    },
  );
});

test('a Markdown table is read without its bars and its line of dashes', () => {
  expect(cells('| Navn | Plan |\n|:--|--:|\n| **Anne** | P\\|Q |\n| | R |', '|')).toEqual([
    ['Navn', 'Plan'],
    ['Anne', 'P|Q'],
    ['', 'R'],
  ]);
});

test('an HTML table is read with its letters, its merged cells are told of, and what stands beside it is not lost', () => {
  const text =
    'Hei\n<table><tr><th colspan="2">Navn<th>Plan</tr>\n<tr><td>Bj&oslash;rn<td>&#65;<td rowspan=2>P</tr><tr><td>\nAnne<td>B</table>Hilsen';
  const { rows } = readDelimited(text, { separator: '<' });
  expect(
    rows.map(({ line, lastLine, cells, isMerged = false }) => [line, lastLine, isMerged, ...cells]),
  ).toEqual([
    [1, 1, false, 'Hei'],
    [2, 2, true, 'Navn', 'Plan'],
    [3, 3, true, 'Bjørn', 'A', 'P'],
    [3, 4, true, 'Anne', 'B'],
    [4, 4, false, 'Hilsen'],
  ]);
});

test.each([
  ['a;b\nc;"d\ne";f', ';'],
  ['<tr><td>a<td>b\n<tr><td>c<td>d', '<'],
])('a row that the limit of characters cuts is left out, and told of: %j', (text, separator) => {
  const { rows, cutAt } = readDelimited(text, { separator, maxCharacters: text.length - 1 });
  expect(rows.map(({ cells }) => cells)).toEqual([['a', 'b']]);
  expect(cutAt).toBe(2);
});

describe('a cell in quotes', () => {
  test('may hold separators, breaks and doubled quotes, and stands between spaces', () => {
    expect(cells('"a;b";c')).toEqual([['a;b', 'c']]);
    expect(cells('"a ""b"" c";d')).toEqual([['a "b" c', 'd']]);
    expect(cells('  "a;b"  ;c')).toEqual([['a;b', 'c']]);
    expect(cells('"a\nb";c\n"";d')).toEqual([
      ['a\nb', 'c'],
      ['', 'd'],
    ]);
  });

  test('is as it stands where more follows its end, or stands before it', () => {
    expect(cells('Anne "Ann";P')).toEqual([['Anne "Ann"', 'P']]);
    expect(cells('"Ann" Berg;P')).toEqual([['"Ann" Berg', 'P']]);
    expect(cells('"a" b;c')).toEqual([['"a" b', 'c']]);
    expect(cells('"a;b" c;d')).toEqual([['"a', 'b" c', 'd']]);
    expect(cells('";a')).toEqual([['"', 'a']]);
  });

  test.each([
    ['\n', 1],
    ['\r', 1],
    ['\r\n', 1],
    ['\n\n', 2],
    ['\r\r\n', 2],
  ])('with the breaks %j moves the lines below', (breaks, more) => {
    const { rows } = readDelimited(`"a${breaks}b";c\nd;e`, { separator: ';' });
    expect(rows.map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [1, 1 + more],
      [2 + more, 2 + more],
    ]);
  });

  test('is unsure where it holds breaks and separators, with the cells of each line', () => {
    const [row] = readDelimited('x;"a;b\nc;d;e";f', { separator: ';' }).rows;
    expect(row?.unsure).toEqual({ cell: 1, widths: [3, 4] });
    const [, between] = readDelimited('a;b\nx;"a;b\nc;d;e";f\ng;h', { separator: ';' }).rows;
    expect(between?.unsure).toEqual({ cell: 1, widths: [3, 4] });
    for (const sure of ['x;"a;b";f', 'x;"a\nb";f', 'x;"a,b\nc";f']) {
      expect(readDelimited(sure, { separator: ';' }).rows[0], sure).not.toHaveProperty('unsure');
    }
  });
});

describe('what is no row', () => {
  test.each([
    ...['', ' ', ';;', '---;---', '–;—', '===', '___', '+--+--+', ':--|--:', '```', '```csv', '````'],
  ])('%j', (line) => {
    expect(cells(`a;b\n${line}\nc;d`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test.each(['-x-', '``', 'x```', '```a b', '--- a', '-'.repeat(400)])('unlike %j', (line) => {
    expect(cells(`a;b\n${line}\nc;d`)).toHaveLength(3);
  });

  test('still counts as a line', () => {
    const { rows } = readDelimited('\r\n;\r\na;b\r\r\nc', { separator: ';' });
    expect(rows.map(({ line }) => line)).toEqual([3, 5]);
  });
});

describe('the line about the separator', () => {
  test.each(['sep=;\n', '"sep=;"\r\n', 'SEP=;\r', '\ufeffsep=;\n', 'sep=; \t\n'])(
    'is none of the table’s: %j',
    (start) => {
      expect(declaredSeparator(`${start}a;b`)).toEqual({ separator: ';', bodyAt: start.length });
      const { rows } = readDelimited(`${start}a;b`, { separator: ';' });
      expect(rows).toEqual([{ line: 2, lastLine: 2, cells: ['a', 'b'] }]);
    },
  );

  test.each(['sep=:\n', 'sep=;x\n', ' sep=;\n', 'x\nsep=;\n', 'sep=\n', 'ssep=;\n'])('is not %j', (start) => {
    expect(declaredSeparator(`${start}a;b`)).toBeUndefined();
  });

  test('may be all there is', () => {
    expect(readDelimited('sep=;', { separator: ';' })).toEqual({ rows: [] });
  });
});

describe('what a cell is cleaned of', () => {
  test.each([
    ['  a  b ', 'a b'],
    ['a\u00a0\u2003b', 'a b'],
    ['A\u030a', 'Å'],
    ['a\u200b\u00adb\u0007c', 'abc'],
    ['\ufeffa', 'a'],
  ])('%j', (written, read) => {
    expect(cells(`${written};x`)).toEqual([[read, 'x']]);
  });

  test('of breaks and spaces one break is left', () => {
    expect(cells('"a \n\r\n b";x')).toEqual([['a\nb', 'x']]);
  });
});

describe('a byte order mark', () => {
  test('is no part of the first cell, which may be quoted', () => {
    expect(cells('\ufeff"a;b";c\nd;e')).toEqual([
      ['a;b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('costs no letter of it where it stands elsewhere', () => {
    expect(cells('a;b\ufeff')).toEqual([['a', 'b']]);
  });
});

test('only bars have an outer one, and only a bar is escaped', () => {
  expect(cells(';b\nc;\n;d')).toEqual([
    ['', 'b'],
    ['c', ''],
    ['', 'd'],
  ]);
  expect(cells('FIRMA\\;b')).toEqual([['FIRMA\\', 'b']]);
});

describe('a table with bars', () => {
  const bars = (text: string) => cells(text, '|');

  test('has none at its ends, whether the first row does or not', () => {
    expect(bars('|a|b|\n|c|d|')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(bars('a|b\n|d')).toEqual([
      ['a', 'b'],
      ['', 'd'],
    ]);
    expect(bars('Tittel\n|a|b|\n||d|')).toEqual([['Tittel'], ['a', 'b'], ['', 'd']]);
    // A line without outer bars loses no cell.
    expect(bars('|a|b|\nc|d\n|e|f\ng|h|')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('has marks of its own for breaks, bars and weight', () => {
    expect(bars('a<br>b|c<BR/>d|e <br /> f')).toEqual([['a\nb', 'c\nd', 'e\nf']]);
    expect(bars('a\\|b|\\|c\\|')).toEqual([['a|b', '|c|']]);
    expect(bars('**a**|__b__|`c`|**d|e**|x **f** y')).toEqual([['a', 'b', 'c', '**d', 'e**', 'x **f** y']]);
    expect(bars('**a** b|c **d**')).toEqual([['**a** b', 'c **d**']]);
    expect(cells('**a**;b<br>c;d\\|e')).toEqual([['**a**', 'b<br>c', 'd\\|e']]);
  });
});

describe('a limit', () => {
  const told = (text: string, more: object, separator = ';') => {
    const { rows, cutAt } = readDelimited(text, { separator, ...more });
    return [rows.map(({ cells }) => cells.join()), cutAt];
  };

  test('of rows leaves out those beyond it, and tells where they begin; empty ones do not count', () => {
    expect(told('a\n\nb\nc\nd', { maxRows: 2 })).toEqual([['a', 'b'], 4]);
    expect(told('a\n\nb\n\n', { maxRows: 2 })).toEqual([['a', 'b'], undefined]);
    const html = '<tr><td>a\n<tr><td> \n<tr><td>b\n<tr><td>c';
    expect(told(html, { maxRows: 2 }, '<')).toEqual([['a', 'b'], 4]);
    expect(told(html, { maxRows: 3 }, '<')).toEqual([['a', 'b', 'c'], undefined]);
  });

  test('of characters leaves out the row that it cuts, also within quotes', () => {
    expect(told('a;b\nc;d', { maxCharacters: 7 })).toEqual([['a,b', 'c,d'], undefined]);
    expect(told('a;b\nc;d\ne', { maxCharacters: 8 })).toEqual([['a,b', 'c,d'], 3]);
    expect(told('a;b\nc;d', { maxCharacters: 6 })).toEqual([['a,b'], 2]);
    expect(told('a;b\n"c;d\ne";f', { maxCharacters: 9 })).toEqual([['a,b'], 2]);
    const html = '<tr><td>a\n<tr><td>b\n<tr><td>c';
    expect(told(html, { maxCharacters: html.length }, '<')).toEqual([['a', 'b', 'c'], undefined]);
    expect(told(html, { maxCharacters: html.length - 1 }, '<')).toEqual([['a', 'b'], 3]);
    expect(told(html, { maxCharacters: 15 }, '<')).toEqual([['a'], 2]);
    expect(told(`   ${html}`, { maxCharacters: 3 }, '<')).toEqual([[], 1]);
    // A row that only begins before the limit takes no whole one with it.
    expect(told(html, { maxCharacters: '<tr><td>a\n<tr><td>b\n<tr>'.length }, '<')).toEqual([['a', 'b'], 3]);
  });
});
