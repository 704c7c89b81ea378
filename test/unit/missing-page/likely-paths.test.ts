import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyPaths } from '../../../src/missing-page/likely-paths.ts';

test.each([
  ['capital letters', '/Artikler/Lisensvarsel/'],
  ['no slash at the end', '/artikler/lisensvarsel'],
  ['too many slashes', '//artikler///lisensvarsel//'],
  ['slashes the other way', '/artikler\\lisensvarsel'],
  ['encoded slashes', '/artikler%2Flisensvarsel'],
  ['encoded twice', '/artikler%252Flisensvarsel'],
  ['the file', '/artikler/lisensvarsel/index.html'],
  ['the file in capitals', '/artikler/lisensvarsel/INDEX.HTM'],
  ['the name as a file', '/artikler/lisensvarsel.html'],
  ['a full stop', '/artikler/lisensvarsel.'],
  ['a bracket and a full stop', '/artikler/lisensvarsel/).'],
  ['a quotation mark, encoded', '/artikler/lisensvarsel/%22'],
  ['»', '/artikler/lisensvarsel%C2%BB,'],
  ['a soft hyphen', '/artikler/lisens%C2%ADvarsel/'],
  ['a space and a line break', '/artikler/lisens%0Avarsel/%20'],
])('%s', (_, path) => {
  expect(likelyPaths(path, '/')).toContain('/artikler/lisensvarsel/');
});

test('capital letters that an address has are tried first', () => {
  expect(likelyPaths('/artikler/CRM', '/')).toEqual(['/artikler/CRM/', '/artikler/crm/']);
});

test.each([
  ['is lost', '/artikler/x/'],
  ['stands there twice', '/hjelp/crm/hjelp/crm/artikler/x/'],
  ['is in capitals', '/Hjelp/CRM/artikler/x/'],
  ['is right', '/hjelp/crm/artikler/X'],
])('the path that the site stands below %s', (_, path) => {
  expect(likelyPaths(path, '/hjelp/crm/')).toContain('/hjelp/crm/artikler/x/');
});

test('letters beyond ASCII, composed or not, are those of the name', () => {
  expect(likelyPaths('/kategorier/A%CC%8Apen', '/')).toContain('/kategorier/åpen/');
});

test('malformed escapes do no harm', () => {
  expect(likelyPaths('/%E0%A4%A', '/')).toEqual(['/%E0%A4%A/', '/%e0%a4%a/']);
});

test('whatever stands there, the paths are below the site, end in a slash and are not the one asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('/', '/hjelp/'), (text, home) => {
      const path = `/${text}`;
      for (const likely of likelyPaths(path, home)) {
        expect(likely.startsWith(home)).toBe(true);
        expect(likely).toMatch(/^\/([^/\\]+\/)*$/);
        expect(likely).not.toBe(path);
      }
    }),
  );
});
