import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { markdownText } from '../../../src/articles/markdown-text.ts';
import { MARKDOWN_FEATURES } from '../../../src/editing/markdown/markdown-features.ts';

const html = (text: string) =>
  markdownToHtml(text, { features: MARKDOWN_FEATURES, hastPlugins: [markdownText()] }).html;

test('a column says where its text stands without a style, which pages refuse', () => {
  const table = html('| A | B | C | D |\n| --- | :-- | :-: | --: |\n| 1 | 2 | 3 | 4 |');
  expect(table).not.toContain('style');
  expect(table).toContain('<td>1</td>\n<td>2</td>\n<td class="to-middle">3</td>\n<td class="to-end">4</td>');
});

test('footnotes have a heading in Norwegian, and ways back that tell where they lead', () => {
  const notes = html('En[^a] og en[^a], og to[^b].\n\n[^a]: Ja.\n[^b]: Nei.');
  expect(notes).toContain('<h2 id="fotnoter">Fotnoter</h2>');
  expect(notes).not.toContain('footnote-label');
  expect([...notes.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Tilbake til teksten ved fotnote 1',
    'Tilbake til teksten ved fotnote 1, sted 2',
    'Tilbake til teksten ved fotnote 2',
  ]);
  expect(notes).toContain(
    'href="#fotnote-fn-a" id="fotnote-fnref-a" data-footnote-ref aria-describedby="fotnoter"',
  );
});

test('wide code can be scrolled by keys, and a list of tasks says what is done', () => {
  expect(html('```\nkode\n```')).toContain('<pre tabindex="0" role="group" aria-label="Kode">');
  const tasks = html('- [x] en\n- [ ] to');
  expect([...tasks.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Gjort',
    'Ikke gjort',
  ]);
});
