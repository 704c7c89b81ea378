import { describe, expect, test } from 'vitest';
import { goneAddresses, readList, writeList } from '../../../src/old-addresses/published-list.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';

describe('the list of published addresses', () => {
  test('has an address a line, some of them gone, and comments', () => {
    expect(readList('# Merk\n\nartikler/a/\n  feilsoking/t/s/   borte \n')).toEqual({
      published: [
        { address: 'artikler/a/', isGone: false, line: 3 },
        { address: 'feilsoking/t/s/', isGone: true, line: 4 },
      ],
      unread: [],
    });
  });

  test.each([
    '/artikler/a/',
    'artikler/a',
    'artikler/',
    'om/',
    'artikler/a/ slettet',
    'artikler/A/',
    'https://x.no/artikler/a/',
  ])('a line %j is told as unread', (text) => {
    expect(readList(text)).toEqual({ published: [], unread: [{ text, line: 1 }] });
  });

  test('is written in order, and keeps what stands there with its marks', () => {
    const { published } = readList('artikler/b/ borte\nkategorier/x/\n');
    const text = writeList(published, ['artikler/c/', 'artikler/a/', 'artikler/b/']);
    expect(text.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([
      'artikler/a/',
      'artikler/b/ borte',
      'artikler/c/',
      'kategorier/x/',
    ]);
    expect(writeList(readList(text).published, [])).toBe(text);
  });

  test('tells which addresses are gone; a folder without a list has none', () => {
    expect(goneAddresses(aContentFolder({ 'adresser.txt': 'artikler/a/\nartikler/b/ borte\n' }))).toEqual([
      'artikler/b/',
    ]);
    expect(goneAddresses(aContentFolder({ 'categories.yaml': '' }))).toEqual([]);
  });
});
