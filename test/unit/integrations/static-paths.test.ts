import { expect, test } from 'vitest';
import { answeredBy } from '../../../src/integrations/static-paths.ts';

const folders = ['artikler', 'artikler/lisensvarsel', 'sok', 'kategorier/åpen'];
const isFolder = (page: string) => folders.includes(page.replace(/\/$/, ''));

test.each([
  ['/sok?q=lisens', '/sok/?q=lisens'],
  ['/artikler/lisensvarsel', '/artikler/lisensvarsel/'],
  ['/kategorier/%C3%A5pen', '/kategorier/%C3%A5pen/'],
  ['//artikler', '/artikler/'],
])('%s leads on to %s', (address, moved) => {
  expect(answeredBy(address, '/', isFolder)).toEqual({ moved: true, address: moved });
});

test('below a path, its own slash and those of its pages', () => {
  expect(answeredBy('/hjelp', '/hjelp/', isFolder)).toEqual({ moved: true, address: '/hjelp/' });
  expect(answeredBy('/hjelp/sok', '/hjelp/', isFolder)).toEqual({ moved: true, address: '/hjelp/sok/' });
  expect(answeredBy('/sok', '/hjelp/', isFolder).moved).toBe(false);
});

test.each(['/artikler/finnes-ikke', '/artikler/lisensvarsel).', '/%E0%A4%A', '//example.no/x'])(
  '%s is not found, and moved nowhere',
  (address) => {
    expect(answeredBy(address, '/', isFolder).moved).toBe(false);
  },
);

test('malformed escapes are asked for as text, which no file is called', () => {
  expect(answeredBy('/artikler/%E0%A4%A?a=b', '/', isFolder)).toEqual({
    moved: false,
    address: '/artikler/%25E0%25A4%25A/?a=b',
  });
});

test.each(['/', '/artikler/lisensvarsel/', '/favicon.svg', '/404.html', '/sok/?q=a'])(
  '%s is left alone',
  (address) => {
    expect(answeredBy(address, '/', isFolder)).toEqual({ moved: false, address });
  },
);
