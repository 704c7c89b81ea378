import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyOf } from '../../../src/for-machines/copies.ts';
import { LEFT_OUT, markdownOf } from '../../../src/for-machines/markdown.ts';

const PAGE = { origin: 'https://hjelp.example.no', path: '/hjelp/artikler/en/' };

/** The text below the title and the page's address. */
function textOf(body: string): string {
  const text = markdownOf(
    `<html><main id="innhold"><h1>Den ene</h1>${body}</main><footer>Bunn</footer></html>`,
    PAGE,
  );
  expect(text).toMatch(/^# Den ene\n\nFra <https:\/\/hjelp\.example\.no\/hjelp\/artikler\/en\/>\n/);
  return text.split('\n').slice(4).join('\n').trim();
}

test('a page begins with its title and where it stands', () => {
  expect(textOf('<p>Tekst.</p>')).toBe('Tekst.');
});

test('what stands before the title is a menu, and a number sign in the text is none', () => {
  const text = markdownOf(
    '<main><nav class="crumbs"><a href="/">Forsiden</a></nav><p>Feilsøking</p><h1>Tittel</h1><pre><code># kommentar</code></pre></main>',
    PAGE,
  );
  expect(text.split('\n')[0]).toBe('# Tittel');
  expect(text).toContain('# kommentar');
  expect(text).not.toContain('Forsiden');
});

test('links and pictures have whole addresses', () => {
  expect(textOf('<p><a href="/hjelp/ord/">Ord</a>, <a href="#del">del</a></p>')).toBe(
    '[Ord](https://hjelp.example.no/hjelp/ord/), [del](https://hjelp.example.no/hjelp/artikler/en/#del)',
  );
  expect(textOf('<p><img src="/hjelp/_astro/a.webp" alt="En skjerm"></p>')).toBe(
    '![En skjerm](https://hjelp.example.no/hjelp/_astro/a.webp)',
  );
});

test('an option leads to its page, without the answers of a visit, and has its hint', () => {
  expect(
    textOf(
      '<ul class="ts-options"><li><a href="/hjelp/feilsoking/x/to/#v=1&amp;own=a.b" data-option="b"><span><span class="ts-label">Ja</span><span class="ts-hint">Ofte.</span></span></a></li></ul>',
    ),
  ).toBe('- [Ja – Ofte.](https://hjelp.example.no/hjelp/feilsoking/x/to/)');
});

test('a figure is the text that stands for it, with its caption', () => {
  const text = textOf(
    '<figure><div role="img" aria-label="Sales Premium: 6 i bruk."><div class="sim-still"><p>6</p></div></div><figcaption>Se etter rødt.</figcaption></figure>',
  );
  expect(text).toMatch(/^Bilde: Sales Premium: 6 i bruk\.\n+Se etter rødt\.$/);
});

test('what is there to be pressed is left out, and an exercise too', () => {
  expect(
    textOf(
      '<button>Kopier</button><nav class="toc"><details><summary>I denne artikkelen</summary></details></nav><div data-sim-root><p>Lisensen utløper.</p></div><script>1</script><p>Tekst.</p>',
    ),
  ).toBe('Tekst.');
});

test('what is left out by its class has that class in the pages', () => {
  const sources = fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|tsx)$/.test(file))
    .map((file) => fs.readFileSync(path.join('src', file), 'utf8'))
    .join('\n');
  const used = new Set(
    [...sources.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const classes = LEFT_OUT.filter((selector) => selector.startsWith('.')).map((selector) =>
    selector.slice(1),
  );
  expect(classes.filter((name) => !used.has(name))).toEqual([]);
});

test('what only eyes get is left out, and a link of a picture alone', () => {
  expect(
    textOf(
      '<p>Se <span aria-hidden="true">✓</span><a href="/hjelp/sok/"><svg><path d="M1"></path></svg></a> her.</p><div aria-hidden="true"><p>Miniatyr</p></div>',
    ),
  ).toMatch(/^Se +her\.$/);
  expect(textOf('<p><a href="/a/">A</a><a href="/b/">B</a></p>')).toBe(
    '[A](https://hjelp.example.no/a/) [B](https://hjelp.example.no/b/)',
  );
});

test('what is folded has its name above it, as a heading where it is one', () => {
  expect(textOf('<details><summary>Se teksten</summary><p>Hei.</p></details>')).toBe(
    '**Se teksten**\n\nHei.',
  );
  expect(textOf('<details><summary><h2>Stegene</h2></summary><p>Først.</p></details>')).toBe(
    '## Stegene\n\nFørst.',
  );
});

test('a value with signs of markup in it takes nothing of the page with it', () => {
  const text = textOf(
    '<div role="img" aria-label="Hjelp > Om: 2 < 3" class="x"><p>Nei</p></div><p class="y">Tekst.</p>',
  );
  expect(text).toContain('Hjelp > Om: 2');
  expect(text).toContain('Tekst.');
  expect(text).not.toContain('Nei');
});

test('a warning is a quotation with its title', () => {
  expect(
    textOf(
      '<aside class="callout" role="note"><div><p class="callout-title">Stemmer tallene?</p><p>Hvis ikke: Fjern ingenting.</p></div></aside>',
    ),
  ).toMatch(/^> \*\*Stemmer tallene\?\*\*\n>\s*\n> Hvis ikke: Fjern ingenting\.$/);
});

test('a warning whose title names a menu has nothing of its tag in the text', () => {
  expect(
    textOf(
      '<aside class="callout" role="note" aria-label="Hjelp > Om"><p class="callout-title">Hjelp &gt; Om</p><p>Les først.</p></aside>',
    ),
  ).toMatch(/^> \*\*Hjelp \\?> Om\*\*\n>\s*\n> Les først\.$/);
});

test('tables, steps and code keep their form', () => {
  expect(
    textOf(
      '<table><thead><tr><th>Plan</th><th>I bruk</th></tr></thead><tbody><tr><td>Sales</td><td>6</td></tr></tbody></table>',
    ),
  ).toMatch(/\| Plan +\| I bruk +\|\n\| -+ \| -+ \|\n\| Sales +\| 6 +\|/);
  expect(textOf('<ol><li>Én</li><li>To</li></ol>')).toBe('1. Én\n2. To');
  expect(textOf('<pre><code>a &lt; b</code></pre>')).toContain('a < b');
});

test('a page has its copy beside it, unless search engines do not get it either', () => {
  const html = '<head></head><main><h1>En</h1></main>';
  const [name, text] = copyOf('artikler/en/index.html', html, PAGE.origin, '/hjelp/') ?? [];
  expect(name).toBe('artikler/en/index.md');
  expect(text).toContain('<https://hjelp.example.no/hjelp/artikler/en/>');
  expect(copyOf('index.html', html, PAGE.origin, '/hjelp/')?.[0]).toBe('index.md');
  const hidden = `<meta name="robots" content="noindex">${html}`;
  expect(copyOf('sok/index.html', hidden, PAGE.origin, '/hjelp/')).toBeUndefined();
});

test('a part of a page reads as it would without being marked as one', () => {
  const parts = (tag: string) =>
    textOf(
      `<${tag}><h2>Del</h2><p>Tekst.  </p><ul><li><a href="/a/">Ett</a> </li><li>To</li></ul></${tag}> <${tag}><h2>Neste</h2><${tag}><aside class="callout"><p>Obs.</p></aside></${tag}></${tag}><${tag} class="feedback"><p>Hjalp det?</p></${tag}>`,
    );
  expect(parts('section')).toBe(parts('div'));
  expect(parts('section')).not.toContain('Hjalp');
});

test('a note is a number in brackets, and does not lead back; a caption stands on a line of its own', () => {
  expect(
    textOf(
      '<p>Det tar 5<sup><a href="#fotnote-fn-1" id="fotnote-fnref-1" aria-describedby="fotnoter">1</a></sup> minutter.</p><h2>Fotnoter</h2><ol><li id="fotnote-fn-1"><p>Omtrent. <a href="#fotnote-fnref-1" aria-label="Tilbake">↩</a></p></li></ol>',
    ),
  ).toBe('Det tar 5[1] minutter.\n\n## Fotnoter\n\n1. Omtrent.');
  expect(
    textOf(
      '<p><a href="/_astro/a_1.webp"><img src="/_astro/a_2.webp" alt="En fane"></a><span class="caption">Etterpå</span></p>',
    ),
  ).toBe(
    '[![En fane](https://hjelp.example.no/_astro/a_2.webp)](https://hjelp.example.no/_astro/a_1.webp)  \nEtterpå',
  );
});

test('a list of tasks says which are done, and a date is written as one', () => {
  expect(
    textOf(
      '<ul><li class="task-list-item"><input type="checkbox" checked disabled aria-label="Gjort"/> Bestilt</li><li class="task-list-item"><input type="checkbox" disabled aria-label="Ikke gjort"/> Hentet</li></ul><p>Oppdatert 24. november 2026</p><p>24. november</p>',
    ),
  ).toBe('- [x] Bestilt\n- [ ] Hentet\n\nOppdatert 24. november 2026\n\n24\\. november');
});

test('what belongs to a step is indented with it: pictures, code as it stands, and lists below', () => {
  expect(
    textOf(
      '<ol><li><p>Åpne.</p><p><img src="/a.webp" alt="En skjerm"></p></li><li><p>Skriv:</p><pre><code>en\n\n  to</code></pre></li><li>Lagre.<ul><li>Ja<ul><li>Nå</li></ul></li></ul></li></ol>',
    ),
  ).toBe(
    [
      '1. Åpne.',
      '',
      '   ![En skjerm](https://hjelp.example.no/a.webp)',
      '2. Skriv:',
      '',
      '   ```',
      '   en',
      '',
      '     to',
      '   ```',
      '3. Lagre.',
      '   - Ja',
      '     - Nå',
    ].join('\n'),
  );
});
