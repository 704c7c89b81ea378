import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFile } from '../../../../src/offline/saved-copy/find-file.ts';

const copy = new Set([
  '/hjelp/',
  '/hjelp/artikler/lisens/',
  '/hjelp/404.html',
  '/hjelp/pagefind/pagefind-entry.json',
]);
const find = (address: string) => findFile(`https://hjelp.example.no${address}`, (path) => copy.has(path));

test.each([
  ['/hjelp/', '/hjelp/'],
  ['/hjelp/?utm_source=varsel', '/hjelp/'],
  ['/hjelp/artikler/lisens/?q=1#haster-det', '/hjelp/artikler/lisens/'],
  ['/hjelp/pagefind/pagefind-entry.json?ts=1732', '/hjelp/pagefind/pagefind-entry.json'],
])('%s is a file of the copy', (address, url) => {
  expect(find(address)).toEqual({ kind: 'file', url });
});

test.each([
  ['/hjelp', '/hjelp/'],
  ['/hjelp/artikler/lisens', '/hjelp/artikler/lisens/'],
  ['/hjelp/artikler/lisens?a=1', '/hjelp/artikler/lisens/?a=1'],
  ['/hjelp/artikler/lisens/index.html', '/hjelp/artikler/lisens/'],
])('%s stands under its own address', (address, url) => {
  expect(find(address)).toEqual({ kind: 'moved', url });
});

test.each(['/hjelp/artikler/', '/hjelp/artikler/finnes-ikke/', '/annet/', '/', '/hjelp/404.html/'])(
  '%s is not in the copy',
  (address) => {
    expect(find(address)).toEqual({ kind: 'unknown' });
  },
);

test('no address leads out of the copy, or round in circles', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const found = find(`/hjelp${path}?${query}`);
      if (found.kind === 'file') expect(copy.has(found.url)).toBe(true);
      if (found.kind === 'moved') expect(find(found.url).kind).toBe('file');
    }),
  );
});
