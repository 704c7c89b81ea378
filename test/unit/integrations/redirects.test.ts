import { expect, test } from 'vitest';
import { nginxRedirects, redirectsFile, redirectsIn } from '../../../src/integrations/redirects.ts';

const redirects = redirectsIn(
  new Map([
    ['artikler/gammel/index.html', '<p>Her: <a href="/hjelp/artikler/ny/" data-moved-to>Ny</a></p>'],
    ['artikler/ny/index.html', '<a href="/hjelp/artikler/gammel/">Gammel</a>'],
  ]),
  '/hjelp/',
);

test('only pages that lead on are redirects, below the path of the site', () => {
  expect(redirects).toEqual([{ from: '/hjelp/artikler/gammel/', to: '/hjelp/artikler/ny/' }]);
});

test('hosts and nginx have a line for each', () => {
  expect(redirectsFile(redirects)).toBe('/hjelp/artikler/gammel/ /hjelp/artikler/ny/ 301\n');
  expect(nginxRedirects(redirects)).toBe(
    'location = /hjelp/artikler/gammel/ { return 301 /hjelp/artikler/ny/; }\n',
  );
  expect([redirectsFile([]), nginxRedirects([])]).toEqual(['', '']);
});
