import fc from 'fast-check';
import type { Root } from 'hast';
import { htmlToHast, markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isUnreadable } from '../../../src/editing/links/outside-address.ts';
import { MARKDOWN_FEATURES } from '../../../src/editing/markdown/markdown-features.ts';
import type { TextNode } from '../../../src/editing/markdown/text-node.ts';
import { shapeArticle } from '../../../src/import/shape/shape-article.ts';
import { sourceArticle } from '../../../src/import/source.ts';
import { toMarkdownText } from '../../../src/import/to-markdown.ts';

/** Signs that mean something to Markdown, MDX, HTML or the content's own links, and letters between them. */
const sign = fc.constantFrom(
  ...'{}[]()<>*_`~|&#!\\^:;=+-.$@"\'/ 1aåØ',
  '<b>',
  '</p>',
  '<Callout>',
  '<!--',
  '&amp;',
  '&#35;',
  '{/*',
  '**',
  '--',
  '---',
  '...',
  '[^1]',
  '](artikkel:en)',
  '1. ',
  '- ',
  '> ',
  '# ',
  'www.firma.no',
  'https://firma.no',
  'https://servernavn.no:portnummer',
  'ola@firma.no',
  '\n',
  '\u00a0',
);
const anyLine = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(''));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An imported text as the help center renders it. */
function readAgain(html: string): TextNode {
  const body = htmlToHast(html, { fragment: true }) as Root;
  const source = sourceArticle({ from: 'a', file: '/a.html', title: 'Tittel', updated: '2026-11-26', body });
  const text = toMarkdownText(shapeArticle(source, 'Tittel', undefined).body);
  return markdownToHast(`---\ntitle: a\n---\n\n${text}`, { features: MARKDOWN_FEATURES }) as TextNode;
}

/** The text as readers see it; typographic signs are the help center's own. */
function seen(node: TextNode): string {
  if (node.type === 'raw') return node.value === '<br />' ? ' ' : `raw:${node.value}`;
  if (node.type === 'yaml') return '';
  return (node.value ?? '') + (node.children ?? []).map(seen).join('');
}
const plain = (text: string) =>
  text.replace(/[“”„]/g, '"').replace(/[‘’‚]/g, "'").replaceAll('…', '...').replace(/\s+/g, ' ').trim();

function* elements(node: TextNode): Iterable<TextNode> {
  if (node.tagName) yield node;
  for (const child of node.children ?? []) yield* elements(child);
}

describe('any text of a source', () => {
  test('comes out again as it was, and is read as nothing but text', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const root = readAgain(`<p>${escaped(line)}</p>`);
        expect(plain(seen(root))).toBe(plain(line));
        for (const node of elements(root)) {
          expect(node.tagName).toMatch(/^(p|a|code)$/);
          // An address becomes a link in every article, or an example if nobody can open it.
          if (node.tagName !== 'p') expect(plain(seen(node))).toMatch(/^(https?:\/\/|www\.)|@/);
          if (node.tagName === 'a') expect(isUnreadable(String(node.properties?.href))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('also in a heading, a point, a quotation, a cell, a link and a mark', () => {
    fc.assert(
      fc.property(anyLine, anyLine, anyLine, (a, b, c) => {
        const root = readAgain(
          `<h2>x${escaped(a)}</h2><ol><li>y${escaped(b)}</li></ol><blockquote><p>z${escaped(c)}</p></blockquote>` +
            `<table><tr><th>${escaped(a)}</th><th>x${escaped(b)}</th></tr></table>` +
            `<p>x <a href="https://firma.no">y${escaped(c)}</a> <em>z${escaped(a)}</em></p>`,
        );
        const cell = plain(a) ? [a] : [];
        expect(plain(seen(root)).replaceAll(' ', '')).toBe(
          plain([`x${a}`, `y${b}`, `z${c}`, ...cell, `x${b}`, `x y${c} z${a}`].join('')).replaceAll(' ', ''),
        );
      }),
      { numRuns: 400 },
    );
  });
});

test('marks of any kind, beside and inside each other, keep their text', () => {
  const mark = fc.constantFrom('b', 'i', 'strong', 'em', 's', 'u', 'code', 'span', 'sup', 'kbd');
  const marked = fc
    .tuple(mark, anyLine, fc.constantFrom('', ...MARKS))
    .map(([name, words, inside]) => ({ words, html: wrapped(name, wrapped(inside, escaped(words))) }));
  fc.assert(
    fc.property(fc.array(marked, { maxLength: 5 }), (pieces) => {
      const root = readAgain(`<p>x${pieces.map(({ html }) => html).join('')}</p>`);
      const words = `x${pieces.map(({ words }) => words).join('')}`;
      expect(withoutTags(plain(seen(root)))).toBe(withoutTags(plain(words)));
    }),
    { numRuns: 500 },
  );
});

const MARKS = ['b', 'i', 'del'];
const wrapped = (name: string, html: string) => (name ? `<${name}>${html}</${name}>` : html);
const withoutTags = (text: string) => text.replace(/raw:<\/?sup>/g, '').replace(/\s/g, '');

test('tables of any shape keep their cells, in their rows', () => {
  const cell = fc.record({
    words: anyLine.map((line) => `x${line}`),
    isHead: fc.boolean(),
    span: fc.constantFrom(1, 1, 1, 2, 3),
    isBlock: fc.boolean(),
    isCode: fc.boolean(),
  });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (table) => {
      const html = table
        .map((row) =>
          row.map(({ words, isHead, span, isBlock, isCode }) => {
            const line = isCode ? `<code>${escaped(words)}</code>` : escaped(words);
            const inside = isBlock ? `<p>${line}</p><ul><li>y</li></ul>` : line;
            const name = isHead ? 'th' : 'td';
            return `<${name} colspan="${span}">${inside}</${name}>`;
          }),
        )
        .map((row) => `<tr>${row.join('')}</tr>`)
        .join('');
      const root = readAgain(`<table>${html}</table>`);
      const wanted = table.map((row) =>
        row.map(({ words, isBlock }) => plain(`${words}${isBlock ? ' y' : ''}`)),
      );
      const made = [...elements(root)]
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => (row.children ?? []).map((one) => plain(seen(one))).filter(Boolean));
      // A table of a single cell is only a frame.
      if (wanted.flat().length > 1) expect(made).toEqual(wanted);
      else expect(plain(seen(root))).toBe(wanted.flat().join());
    }),
    { numRuns: 300 },
  );
});

test('a numbered list shows its numbers however it was nested and cut', () => {
  const root = readAgain(
    '<ol start="3"><li>a</li><ul><li>b</li></ul><li><p>c</p></li></ol><p>d</p><ol start="5"><li>e</li></ol>',
  );
  const lists = [...elements(root)].filter(({ tagName }) => tagName === 'ol');
  expect(lists).toHaveLength(1);
  expect(lists[0]?.properties).toMatchObject({ start: 3 });
  expect(
    (lists[0]?.children ?? []).filter(({ tagName }) => tagName === 'li').map((one) => plain(seen(one))),
  ).toEqual(['a b', 'c d', 'e']);
});
