import { expect, test } from 'vitest';
import { goneIn, redirectsIn } from '../../../src/integrations/redirects.ts';

test('only pages that lead on are redirects, below the path of the site', () => {
  const redirects = redirectsIn(
    new Map([
      ['artikler/gammel/index.html', '<p>Her: <a href="/hjelp/artikler/ny/" data-moved-to>Ny</a></p>'],
      ['artikler/ny/index.html', '<a href="/hjelp/artikler/gammel/">Gammel</a>'],
    ]),
    '/hjelp/',
  );
  expect(redirects).toEqual([{ from: '/hjelp/artikler/gammel/', to: '/hjelp/artikler/ny/' }]);
});

test('only pages that say so are gone', () => {
  const pages = new Map([
    ['artikler/borte/index.html', '<div class="column" data-gone><h1>Siden er fjernet</h1></div>'],
    ['artikler/ny/index.html', '<p>Skriv <code>data-gone</code>.</p>'],
  ]);
  expect(goneIn(pages, '/hjelp/')).toEqual(['/hjelp/artikler/borte/']);
});
