import fc from 'fast-check';
import { markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingsIn } from '../../../src/editing/markdown/heading-anchors.ts';
import { MARKDOWN_FEATURES } from '../../../src/editing/markdown/markdown-features.ts';
import type { TextNode } from '../../../src/editing/markdown/text-node.ts';
import { planImport } from '../../../src/import/plan.ts';
import { readHtml } from '../../../src/import/read/html.ts';
import { aPage, imported, textOf } from './importing.ts';

describe('links between the articles', () => {
  test('lead to the articles and to the headings that they have now', async () => {
    const { articles, problems } = await imported({
      'lisens/forst.html': aPage(
        '<h1>En</h1><h3 id="h_01">Del A</h3><p>Se <a href="../to/index.html#d">to</a>, <a href="/to/">roten</a>, <a href="forst.html#h_01">del A</a>, <a href="#h_01">her også</a>, <a href="https://hjelp.firma.no/to?x=1#e">hele</a> og <a href="../tre.md">tre</a>.</p>',
        '<link rel="canonical" href="https://hjelp.firma.no/lisens/forst">',
      ),
      'to/index.html': aPage(
        '<h1 id="topp">To</h1><p>Tekst.</p><a name="d"></a><h2>Det er «slik»</h2><p id="e">Under.</p><p><a href="../lisens/forst.html#topp">opp</a></p>',
      ),
      'tre.md': '# Tre\n\n[to](to/index.html#topp) og [en](./lisens/forst)\n',
    });
    expect(textOf(articles.forst)).toContain(
      'Se [to](artikkel:to#det-er-slik), [roten](artikkel:to), [del A](artikkel:forst#del-a), [her også](#del-a), [hele](artikkel:to#det-er-slik) og [tre](artikkel:tre).',
    );
    expect(textOf(articles.tre)).toBe('[to](artikkel:to) og [en](artikkel:forst)\n');
    expect(articles.forst).toContain('aliases:\n  - "#h_01 > del-a"\n');
    expect(articles.to).toContain('aliases:\n  - "#d > det-er-slik"\n');
    expect(problems).toEqual([]);
  });

  test('that lead nowhere become text and are told; those of the old site stay and are told', async () => {
    const { articles, report, problems } = await imported({
      'forst.html': aPage(
        '<h1>En</h1><p><a href="borte.html">a</a> <a href="javascript:x()">b</a> <a href="file:///C:/x">c</a> <a href="artikkel:en">d</a> <a href="#nei">e</a> <a href="">f</a> <a href="https://firma.no:port/">g</a> <a href="https://annet.no/a_b">h</a> <a href="mailto:a@b.no">i</a> <a href="#top">j</a></p>',
      ),
      'to.html': aPage(
        '<h1>To</h1><p><a href="/hc/no/sections/1">seksjonen</a></p>',
        '<link rel="canonical" href="https://hjelp.firma.no/to">',
      ),
    });
    expect(textOf(articles.forst)).toBe('a b c d e f g [h](https://annet.no/a_b) [i](mailto:a@b.no) j\n');
    for (const href of [
      'borte.html',
      'javascript:x()',
      'file:///C:/x',
      'artikkel:en',
      '#nei',
      'https://firma.no:port/',
    ])
      expect(report).toContain(`«${href}»`);
    expect(textOf(articles.to)).toBe('[seksjonen](https://hjelp.firma.no/hc/no/sections/1)\n');
    expect(report).toContain('leder fortsatt til det gamle nettstedet');
    expect(problems).toEqual([]);
  });

  test('to an article that stands there already lead to it, and to no heading that it lacks', async () => {
    const { articles, problems } = await imported({
      'en.html': aPage('<h1>Den ene</h1><h2 id="d">Del</h2><h2 id="n">Ny</h2>'),
      'to.html': aPage('<h1>To</h1><p><a href="en.html#d">a</a> <a href="en.html#n">b</a></p>'),
    });
    expect(Object.keys(articles)).toEqual(['to']);
    expect(textOf(articles.to)).toBe('[a](artikkel:en#del) [b](artikkel:en)\n');
    expect(problems).toEqual([]);
  });
});

test('no link leads to an article or a heading that is not there', () => {
  const name = fc.constantFrom('a', 'b', 'Mappe/c', 'Mappe/æ ø', 'index');
  const id = fc.constantFrom('x', 'y', 'z');
  const heading = fc.record({
    level: fc.integer({ min: 1, max: 6 }),
    words: fc.constantFrom('Del', 'Del', '«Ny»?', '--', ''),
    id,
  });
  const href = fc.oneof(
    fc.tuple(name, fc.constantFrom('', '.html', '/', '.md'), id).map(([n, end, i]) => `${n}${end}#${i}`),
    fc
      .tuple(fc.constantFrom('/', '../', './', 'https://firma.no/'), name, id)
      .map(([s, n, i]) => `${s}${n}#${i}`),
    id.map((i) => `#${i}`),
  );
  const page = fc.record({
    name,
    headings: fc.array(heading, { maxLength: 4 }),
    links: fc.array(href, { maxLength: 4 }),
    own: fc.option(name),
  });
  const pages = fc.uniqueArray(page, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(pages, fc.constantFrom(undefined, 'a', 'b'), (written, existing) => {
      const sources = written.map(({ name, headings, links, own }) => {
        const html = aPage(
          headings
            .map(({ level, words, id }) => `<h${level} id="${id}">${words}</h${level}><p>x</p>`)
            .join('') + links.map((link) => `<p><a href="${link}">y</a></p>`).join(''),
          own ? `<link rel="canonical" href="https://firma.no/${own}">` : '',
        );
        return readHtml({
          from: name,
          file: `/kilde/${name}.html`,
          bytes: new TextEncoder().encode(html),
          name: name.replace(/.*\//, ''),
          folders: [],
          changed: '2026-11-24',
          today: '2026-11-26',
        });
      });
      const known = {
        anchorsOf: (slug: string) => (slug === existing ? new Set(['del']) : undefined),
        aliases: new Set(['b']),
        themes: [{ id: 'hylle', title: 'Hylle' }],
        labels: undefined,
        isTaken: () => false,
      };
      const { articles } = planImport(sources, known, {
        root: '/kilde',
        beside: () => () => undefined,
        isDraft: true,
        forms: '.',
      });
      const anchors = new Map(articles.map(({ slug, text }) => [slug, anchorsOf(text)]));
      if (existing) anchors.set(existing, new Set(['del']));
      for (const { slug, text } of articles)
        for (const [, to = slug, anchor] of text.matchAll(/\]\((?:artikkel:([^)#]*))?(?:#([^)]*))?\)/g)) {
          expect(anchors.has(to)).toBe(true);
          if (anchor !== undefined) expect(anchors.get(to)).toContain(anchor);
        }
      expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
    }),
    { numRuns: 150 },
  );
});

function anchorsOf(text: string): ReadonlySet<string> {
  const root = markdownToHast(text, { features: MARKDOWN_FEATURES }) as TextNode;
  return new Set(headingsIn(root).map(({ anchor }) => anchor));
}
