import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, readRoute, writeRoute } from '../../../../src/offline/single-file/route.ts';

describe('the fragment names a page', () => {
  test('none is the front page', () => {
    expect(readRoute('')?.path).toBe('');
    expect(readRoute('#/')?.path).toBe('');
  });

  test('a page, and a heading on it', () => {
    const route = readRoute('#/artikler/x/#n%C3%A5r-da');
    expect(route?.path).toBe('artikler/x/');
    expect(route && anchorOf(route)).toBe('når-da');
  });

  test('a fragment that is no path names none', () => {
    expect(readRoute('#overskrift')).toBeUndefined();
  });

  test('a search keeps its query', () => {
    expect(readRoute('#/sok/?q=a+b')).toEqual({ path: 'sok/', search: '?q=a+b', hash: '' });
  });

  test('a state in the query is moved to the fragment, behind one that stands there', () => {
    expect(readRoute('#/feilsoking/x/?v=1&role=admin')?.hash).toBe('#v=1&role=admin');
    expect(readRoute('#/feilsoking/x/?v=1&role=admin#v=1&numbers=excess')).toEqual({
      path: 'feilsoking/x/',
      search: '',
      hash: '#v=1&numbers=excess&v=1&role=admin',
    });
  });

  test('a state is no anchor', () => {
    const route = readRoute('#/feilsoking/x/#v=1&role=admin');
    expect(route && anchorOf(route)).toBe('');
  });

  test.each([
    ['a # that was encoded', '#/feilsoking/x/%23v=1&role=admin'],
    ['… with what follows', '#/feilsoking/x/%23v%3D1%26role%3Dadmin'],
    ['an encoding too many', '#/feilsoking/x/#v%3D1%26role%3Dadmin'],
    ['… of all of it', '#%2Ffeilsoking%2Fx%2F%23v%3D1%26role%3Dadmin'],
    ['& as HTML writes it, and a full stop', '#/feilsoking/x/#v=1&amp;role=admin.'],
  ])('a link that was damaged is read as it was: %s', (_, fragment) => {
    expect(readRoute(fragment)).toEqual({ path: 'feilsoking/x/', search: '', hash: '#v=1&role=admin' });
  });

  test('malformed escapes do no harm', () => {
    expect(readRoute('#/%E0%A4%A/#%')?.path).toBe('%E0%A4%A/');
  });
});

test('what is written is read back the same', () => {
  const word = fc.stringMatching(/^[a-zæøå0-9-]{1,12}$/);
  const routes = fc.record({
    path: fc.array(word, { maxLength: 3 }).map((parts) => parts.map((part) => `${part}/`).join('')),
    search: fc.option(word, { nil: '' }).map((text) => text && `?q=${text}`),
    hash: fc.option(word, { nil: '' }).map((text) => text && `#${text}`),
  });
  fc.assert(
    fc.property(routes, (route) => {
      expect(readRoute(writeRoute(route))).toEqual(route);
    }),
  );
});
