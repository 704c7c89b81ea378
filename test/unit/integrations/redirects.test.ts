import { expect, test } from 'vitest';
import { isGone, redirectIn } from '../../../src/integrations/redirects.ts';

test('only pages that lead on are redirects', () => {
  expect(redirectIn('<p>Her: <a href="/hjelp/artikler/ny/" data-moved-to>Ny</a></p>')).toBe(
    '/hjelp/artikler/ny/',
  );
  expect(redirectIn('<a href="/hjelp/artikler/gammel/">Gammel</a>')).toBeUndefined();
});

test('only pages that say so are gone', () => {
  expect(isGone('<div class="column" data-gone><h1>Siden er fjernet</h1></div>')).toBe(true);
  expect(isGone('<p>Skriv <code>data-gone</code>.</p>')).toBe(false);
});
