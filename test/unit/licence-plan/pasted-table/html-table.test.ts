import { describe, expect, test } from 'vitest';
import { isHtmlTable, readHtmlTable } from '../../../../src/licence-plan/pasted-table/html-table.ts';

const rows = (text: string) => readHtmlTable(text, { steps: 0 });
const cells = (text: string) => rows(text).map((row) => row.cells);
/** The text of a single cell with this HTML. */
const inCell = (html: string) => cells(`<tr><td>${html}</td></tr>`)[0]?.[0];
const merged = (text: string) => rows(text).map(({ isMerged = false }) => isMerged);

test.each([
  ['<tr><td>a', true],
  ['<TR class="x"><td>a', true],
  ['<table>\n<tr\n><td>a', true],
  ['<track>', false],
  ['tr;td', false],
])('%j: a table of HTML, %s', (text, isTable) => {
  expect(isHtmlTable(text)).toBe(isTable);
});

describe('a cell', () => {
  test.each([
    ['Bj&oslash;rn &Aring;s', 'Bjørn Ås'],
    ['S&aelig;ther, &AElig;gir, &Oslash;yvind, h&aring;r', 'Sæther, Ægir, Øyvind, hår'],
    ['Andr&eacute; &Eacute;va H&egrave;', 'André Éva Hè'],
    ['J&ouml;rg J&auml;ger M&uuml;ller &Ouml; &Auml; &Uuml;', 'Jörg Jäger Müller Ö Ä Ü'],
    ['&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;', '<b> & "c" \'d\''],
    ['a&nbsp;b', 'a b'],
    ['a &ndash; b &mdash; c', 'a – b — c'],
    ['&#65;&#229;', 'Aå'],
    ['&#x41;&#xE5;&#xe5;', 'Aåå'],
    ['&#x1F600;', '😀'],
  ])('has its letters back: %j', (written, read) => {
    expect(inCell(written)).toBe(read);
  });

  test.each(['&ukjent;', '&;', '&oslash', 'A & B', '&#;', '&#x;', '&#1234567;', '&constructor;'])(
    'keeps what is no letter as it was written: %j',
    (written) => {
      expect(inCell(written)).toBe(written);
    },
  );

  test('has a sign for any number that is written', () => {
    for (const written of ['&#999999;', '&#xFFFFF;', '&#0;'])
      expect([...(inCell(written) ?? '')]).toHaveLength(1);
  });

  test.each(['a<br>b', 'a<br/>b', 'a<BR >b', 'a</p>b', 'a</div>b', '<ul><li>a</li>b'])(
    'has a line for each that is seen: %j',
    (html) => {
      expect(inCell(html)?.trim()).toBe('a\nb');
    },
  );

  test.each(['a\nb', 'a \r\n  b', 'a\tb'])('has none for a break in the source: %j', (html) => {
    expect(inCell(html)).toBe('a b');
  });

  test('is not parted by tags within it', () => {
    expect(inCell('<b>An</b>ne <span title="x">Berg</span>')).toBe('Anne Berg');
  });

  test('ends at the next cell, row or end of the table, whether it is closed or not', () => {
    expect(cells('<tr><td>a<td>b<tr><th>c</th><TD>d</TD></tr></table>')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cells('<table><tr><td>a</table>efter')).toEqual([['a'], ['efter']]);
  });

  test('is parted by tags only: what stands between other brackets is none', () => {
    expect(inCell('a < td > b')).toBe('a  b');
    expect(inCell('a <> b <!doctype> c')).toBe('a  b  c');
  });

  test('is none outside a row', () => {
    expect(cells('<td>a</td>')).toEqual([['a']]);
    expect(cells('<thead><col><tr><td>a')).toEqual([['a']]);
  });
});

describe('what nobody sees', () => {
  test.each([
    '<!-- <tr><td>x -->',
    '<style type="a">td > b { }</style>',
    '<STYLE>td { }</STYLE >',
    '<script>"<tr><td>x"</script>',
    '<SCRIPT src="x"></script\n>',
  ])('is left out, in a cell and before the table: %j', (hidden) => {
    expect(inCell(`a${hidden}b`)).toBe('ab');
    expect(cells(`${hidden}<tr><td>a`)).toEqual([['a']]);
  });

  test('still counts its lines', () => {
    const [row] = rows('<!--\n\n--><tr><td>a\n</td></tr>');
    expect(row).toMatchObject({ line: 3, lastLine: 4 });
    expect(rows('<tr\n><td\nclass="x">a</td></tr>')[0]).toMatchObject({ line: 1, lastLine: 3 });
    // Also those of an opening whose end is missing.
    const [told, after] = rows('a\n<style\n\ntype="b"><tr><td>c').slice(1);
    expect([told?.line, after?.line, after?.cells]).toEqual([2, 4, ['c']]);
  });

  test.each(['<styles>', '<scripted>'])('is only what has that very name: %j', (tag) => {
    expect(inCell(`a${tag}b`)).toBe('ab');
  });

  test('that never ends hides nothing that follows', () => {
    const seen = (text: string) =>
      rows(text).flatMap((row) => (row.unclosed === undefined ? [row.cells] : []));
    expect(seen('<tr><td>a<!-- ><td>c')).toEqual([['a', 'c']]);
    expect(seen('<tr><td>a<style>b<td>c')).toEqual([['ab', 'c']]);
    expect(seen('<tr><!-- <td>a<td><!-- b')).toEqual([['a', 'b']]);
    expect(seen('<tr><td>a<script src="x"<td>b')).toEqual([['a', 'b']]);
  });

  test('that never ends is told of once, with the end that is missing', () => {
    const told = (text: string) =>
      rows(text).flatMap(({ line, cells, unclosed }) => (unclosed ? [[line, ...cells, unclosed]] : []));
    expect(told('<tr><td>a\n<tr><td><!-- b<!-- c')).toEqual([[2, '<!--', '-->']]);
    expect(told('<style><tr><td>a<script>')).toEqual([
      [1, '<style>', '</style>'],
      [1, '<script>', '</script>'],
    ]);
    expect(told('<!-- a --><tr><td>b')).toEqual([]);
  });
});

describe('merged cells', () => {
  test.each(['colspan=2', 'COLSPAN = "3"', "colspan='2'", 'class="x" colspan="10"'])(
    'across mark their own row: %s',
    (told) => {
      expect(merged(`<tr><td ${told}>a<tr><td>b`)).toEqual([true, false]);
    },
  );

  test('down mark as many rows as they reach into, and no more', () => {
    expect(merged('<tr><td rowspan=3>a<tr><td>b<tr><td>c<tr><td>d')).toEqual([true, true, true, false]);
    expect(merged('<tr><td rowspan=3>a<td rowspan=2>b<tr><td>c<tr><td>d<tr><td>e')).toEqual([
      ...[true, true, true, false],
    ]);
    expect(merged('<tr><td rowspan=2>a<tr><td rowspan=2>b<tr><td>c<tr><td>d')).toEqual([
      ...[true, true, true, false],
    ]);
  });

  test('are told of wherever in a tag the browser wrote it, however long the tag is', () => {
    const style = `style="${'padding:5pt;'.repeat(100)}"`;
    expect(merged(`<tr><td ${style} rowspan=2>a<tr><td>b<tr><td>c`)).toEqual([true, true, false]);
  });

  test('of one are none', () => {
    expect(merged('<tr><td colspan=1 rowspan="1">a<tr><td>b')).toEqual([false, false]);
    expect(merged('<tr><td colspan>a<tr><td data-xcolspan=2>b')).toEqual([false, false]);
  });
});

describe('text beside the cells', () => {
  test('is a row of its own, line by line, and white space is none', () => {
    expect(rows('Hei\n\nDu\n<tr> \n<td>a</td></tr>')).toMatchObject([
      { line: 1, lastLine: 1, cells: ['Hei'] },
      { line: 3, lastLine: 3, cells: ['Du'] },
      { line: 4, lastLine: 5, cells: ['a'] },
    ]);
  });

  test('between cells stands at the start of its row', () => {
    expect(rows('\n<tr>\n<td>a</td>b<td>c</td></tr>').map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'b'],
      [2, 'a', 'c'],
    ]);
  });

  test('is parted by cells and rows as they are, and a break there is no cell', () => {
    expect(cells('<tr><th>a</th>b<th>c</th></tr>')).toEqual([['b'], ['a', 'c']]);
    expect(cells('a<tr>b<td>c')).toEqual([['a'], ['b'], ['c']]);
    expect(cells('<tr><br><td>a</td><br></tr>')).toEqual([['a']]);
  });

  test('behind the last tag is not lost, nor a tag that never ends', () => {
    expect(cells('<tr><td>a</td></tr></table>Hilsen Kari')).toEqual([['a'], ['Hilsen Kari']]);
    expect(cells('<tr><td>a <b')).toEqual([['a <b']]);
  });
});
