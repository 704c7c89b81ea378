import { expect, test } from 'vitest';
import { HeldPages } from '../../src/written-pages.ts';

test('pages come out as they went in, also when one is replaced', () => {
  const pages = new HeldPages();
  pages.set('a/index.html', '<p>Én – to → «tre»</p>');
  pages.set('b/index.html', '');
  pages.set('a/index.html', '<p>«Ny» 🙂</p>');
  expect(pages.get('a/index.html')).toBe('<p>«Ny» 🙂</p>');
  expect(pages.get('c/index.html')).toBeUndefined();
  expect([...pages.bytes].map(([file, { byteLength }]) => [file, byteLength])).toEqual([
    ['a/index.html', 18],
    ['b/index.html', 0],
  ]);
});
