import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/editions/pack/place.ts';

const page = (shelf: string) =>
  `<nav class="crumbs"><a href="/hjelp/">Forsiden</a><a href="/hjelp/kategorier/${shelf}/">Tema</a></nav>`;
const FILES = new Map<string, string | Uint8Array>([
  ['artikler/serienummer/', page('lisens')],
  ['pagefind/fragment/nb_1a2b3c4.pf_fragment', 'pagefind_dcd{"url":"/artikler/serienummer/"}'],
  ['pagefind/fragment/nb_5d6e7f8.pf_fragment', Buffer.from('pagefind_dcd{"url":"/artikler/serienummer/"}')],
  ['sok/', '<main></main>'],
]);
const placeOf = placesOf(FILES, '/hjelp/');

test('a page stands by its shelf, and what the search knows of it with it', () => {
  expect(placeOf('artikler/serienummer/')).toEqual({ group: 'pages', key: 'lisens artikler/serienummer/' });
  for (const path of FILES.keys())
    if (path.startsWith('pagefind/')) expect(placeOf(path)).toEqual(placeOf('artikler/serienummer/'));
});

test.each([
  ['', 'pages'],
  ['sok/', 'pages'],
  ['404.html', 'pages'],
  ['feilsoking/lisensvarsel/tre.json', 'pages'],
  ['pagefind/ranking/main.json', 'search'],
  ['_astro/sok.B3xK9f_a.js', 'scripts'],
  ['_astro/in-article.B3xK9f_a.css', 'scripts'],
  ['_astro/skjermbilde.B3xK9f_a.webp', 'pictures'],
  ['skriv-ut/', 'printout'],
  ['frakoblet/', 'offline'],
  ['favicon.svg', 'rest'],
])('«%s» is packed among %s', (path, group) => {
  expect(placeOf(path).group).toBe(group);
});
