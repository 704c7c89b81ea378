import { expect, test } from 'vitest';
import { filesInBlock, placesOf } from '../../../../src/offline/pack/place.ts';

const page = (shelf: string) =>
  `<nav class="crumbs"><a href="/hjelp/">Forsiden</a><a href="/hjelp/kategorier/${shelf}/">Tema</a></nav>`;
const FILES = new Map<string, string | Uint8Array>([
  ['artikler/serienummer/', page('lisens')],
  ['pagefind/fragment/nb_1a2b3c4.pf_fragment', 'pagefind_dcd{"url":"/artikler/serienummer/"}'],
  [
    'pagefind/fragment/nb_5d6e7f8.pf_fragment',
    new TextEncoder().encode('pagefind_dcd{"url":"/artikler/serienummer/"}'),
  ],
  ['pagefind/fragment/nb_9.pf_fragment', 'pagefind_dcd{"url":"artikler/serienummer/"}'],
  ['sok/', '<main></main>'],
  ['artikler/uten-sti/', '<a href="/hjelp/kategorier/lisens/">Tema</a><nav></nav>'],
  [
    'artikler/annet/',
    '<nav class="crumbs"><a href="/hjelpXkategorier/x/"></a></nav><a href="/hjelp/kategorier/y/">',
  ],
  ['artikler/bytes/', Buffer.from(page('lisens'))],
  ['artikler/ulest/', Buffer.concat([Buffer.from(page('lisens')), Buffer.of(0xff)])],
]);
const placeOf = placesOf(FILES, '/hjelp/');

test('a page stands by its shelf, and what the search knows of it with it', () => {
  expect(placeOf('artikler/serienummer/')).toEqual({ group: 'pages', key: 'lisens artikler/serienummer/' });
  for (const path of FILES.keys())
    if (path.startsWith('pagefind/fragment/'))
      expect(placeOf(path)).toEqual(placeOf('artikler/serienummer/'));
});

test('a page stands by its shelf as bytes too', () => {
  expect(placeOf('artikler/bytes/')).toEqual({ group: 'pages', key: 'lisens artikler/bytes/' });
});

test('a file of the index stands where it stood when an edit gave it another name', () => {
  const [before, after] = ['0a1b2c3d4e', 'ffffffffff'].map((hash) =>
    placeOf(`pagefind/ranking/roots-3-${hash}.txt`),
  );
  expect(before).toEqual(after);
  expect(String(before?.key) < placeOf('pagefind/ranking/roots-10-0a1b2c3d4e.txt').key).toBe(true);
});

test('a large site has larger blocks of pages', () => {
  expect(filesInBlock('pages', 453)).toBeLessThan(filesInBlock('pages', 4530));
});

test.each([
  ['', 'pages'],
  ['sok/', 'pages'],
  ['404.html', 'pages'],
  ['feilsoking/lisensvarsel/tre.json', 'pages'],
  ['pagefind/ranking/main.json', 'search-main'],
  ['pagefind/ranking/pages-0-0a1b2c3d4e.txt', 'search-pages'],
  ['pagefind/ranking/roots-3-0a1b2c3d4e.txt', 'search-roots'],
  ['pagefind/ranking/phrases-3-0a1b2c3d4e.txt', 'search-phrases'],
  ['pagefind/ranking/words-0-0a1b2c3d4e.txt', 'search-words'],
  ['_astro/sok.B3xK9f_a.js', 'scripts'],
  ['_astro/in-article.B3xK9f_a.css', 'scripts'],
  ['_astro/skjermbilde.B3xK9f_a.webp', 'pictures'],
  ['skriv-ut/', 'printout'],
  ['frakoblet/', 'offline'],
  ['favicon.svg', 'rest'],
  ['side/tre.json', 'pages'],
  ['tre.json', 'rest'],
  ['pagefind/fragment/nb_9.pf_fragment', 'pages'],
  ['a.htmlx', 'rest'],
  ['ahtml', 'rest'],
  ['media/pagefind/ranking/a', 'rest'],
  ['media/_astro/a.png', 'rest'],
  ['en/skriv-ut/', 'pages'],
  ['skriv-ut/a', 'rest'],
  ['en/frakoblet/', 'pages'],
  ['frakoblet/a', 'rest'],
  ['_astro/a.jsx', 'pictures'],
  ['_astro/mjs', 'pictures'],
])('«%s» is packed among %s', (path, group) => {
  expect(placeOf(path).group).toBe(group);
});

test.each(['sok/', 'artikler/uten-sti/', 'artikler/annet/', 'artikler/ulest/', 'artikler/ukjent/'])(
  'a page that tells no shelf stands before all shelves: %s',
  (path) => {
    expect(placeOf(path)).toEqual({ group: 'pages', key: ` ${path}` });
  },
);

test('a file that is no page stands by its path', () => {
  expect(placeOf('_astro/a.js').key).toBe('_astro/a.js');
  expect(placeOf('favicon.svg').key).toBe('favicon.svg');
});

test('signs of the site’s path mean themselves', () => {
  const html = '<nav class="crumbs"><a href="/a+b/kategorier/x/"></a></nav>';
  expect(placesOf(new Map([['a/', html]]), '/a+b/')('a/').key).toBe('x a/');
});

test.each([
  ['pictures', 4530, 1],
  ['pages', 1500, 20],
  ['pages', 1501, 55],
  ['search-pages', 20, 2],
  ['search-roots', 150, 10],
  ['search-phrases', 150, 500],
  ['scripts', 60, 500],
  ['rest', 10, 500],
])('about so many of %s stand in a block, where there are %i: %i', (group, count, about) => {
  expect(filesInBlock(group, count)).toBe(about);
});
