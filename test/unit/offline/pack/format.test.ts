import { expect, test } from 'vitest';
import { typeOf } from '../../../../src/offline/pack/format.ts';

test.each([
  ['', 'text/html; charset=utf-8'],
  ['artikler/lisens/', 'text/html; charset=utf-8'],
  ['artikler/a.js/', 'text/html; charset=utf-8'],
  ['404.html', 'text/html; charset=utf-8'],
  ['_astro/a.B3xK9f_a.js', 'text/javascript; charset=utf-8'],
  ['_astro/a.css', 'text/css; charset=utf-8'],
  ['versjon.json', 'application/json'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml'],
  ['_astro/bilde.PNG', 'image/png'],
  ['bilde.jpg', 'image/jpeg'],
  ['bilde.jpeg', 'image/jpeg'],
  ['bilde.gif', 'image/gif'],
  ['bilde.webp', 'image/webp'],
  ['bilde.avif', 'image/avif'],
  ['favicon.ico', 'image/x-icon'],
  ['skrift.woff2', 'font/woff2'],
  ['ark.pdf', 'application/pdf'],
  ['sitemap.xml', 'application/xml'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['pagefind/fragment/nb_1.pf_fragment', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
  ['a.html.gz', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
  ['a.js/b', 'application/octet-stream'],
])('the type of «%s» is %s', (name, type) => {
  expect(typeOf(name)).toBe(type);
});
