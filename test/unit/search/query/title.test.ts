import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import { find } from '../../../../src/search/query/find.ts';
import { readPage, rootsOfTitle } from '../../../../src/search/query/indexed-page.ts';
import { askedInTitle, titleShare } from '../../../../src/search/query/title.ts';
import { anIndex } from '../an-index.ts';

function titled(title: string) {
  return { ...readPage(`artikler/x/\t${title}`, []), titleWeight: rootsOfTitle(title).length };
}
const shareOf = (title: string, asked: string) =>
  titleShare(titled(title), new Map(asked.split(' ').map((word) => [stem(word), 1])), () => 1);
const wish = (word: string) => ({ words: [word], weight: 1, ways: [{ roots: [stem(word)], weight: 1 }] });

describe('the share of a title that was asked for', () => {
  test('is by its words', () => {
    expect(shareOf('Slette person', 'slette person')).toBe(1);
    expect(shareOf('Slette person', 'person')).toBe(0.5);
    expect(shareOf('Slette person', 'firma')).toBe(0);
  });

  test('is by the parts of a compound in it, by their letters', () => {
    const both = shareOf('Rapportregler', 'rapport regler');
    expect(both).toBeGreaterThan(0.8);
    expect(both).toBeLessThanOrEqual(1);
    expect(shareOf('Rapportregler', 'rapport')).toBeLessThan(both);
  });

  test('is not by what stands within a word, nor by short parts', () => {
    expect(shareOf('Rapportregler', 'port')).toBe(0);
    expect(shareOf('Sakstype', 'sak')).toBe(0);
  });

  test('is by a part of four letters or more that leaves three or more to the other', () => {
    const shareOfRoot = (own: string, root: string) =>
      titleShare({ ...titled(''), titleRoots: [own], titleWeight: 1 }, new Map([[root, 1]]), () => 1);
    expect(shareOfRoot('abcdefg', 'abcd')).toBeCloseTo(4 / 7);
    expect(shareOfRoot('efgabcd', 'abcd')).toBeCloseTo(4 / 7);
    expect(shareOfRoot('abcdef', 'abcd')).toBe(0);
    expect(shareOfRoot('abcdefg', 'abc')).toBe(0);
  });

  test('is by how rare its words are', () => {
    const page = { ...titled('Slette person'), titleWeight: 4 };
    const rarityOf = (root: string) => (root === stem('slette') ? 3 : 1);
    expect(titleShare(page, new Map([[stem('slette'), 1]]), rarityOf)).toBe(0.75);
    expect(titleShare(page, new Map([[stem('person'), 1]]), rarityOf)).toBe(0.25);
  });

  test('lies between nothing and all, for any words', () => {
    const word = fc.stringMatching(/^[abe]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.array(word, { minLength: 1 }), (title, asked) => {
        const share = shareOf(title.join(' '), asked.join(' '));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('a title has what was asked for as a part of its compounds too, if several things were', () => {
  const wishes = [wish('oppsett'), wish('portal')];
  expect(askedInTitle(titled('Portaloppsett'), wishes, [1, 2])).toBe(3);
  expect(askedInTitle(titled('Oppsett av lister'), wishes, [1, 2])).toBe(1);
  expect(askedInTitle(titled('Portaloppsett'), wishes.slice(1), [2])).toBe(0);
  const both = { words: ['ny', 'sak'], weight: 1, ways: [{ roots: [stem('ny'), stem('sak')], weight: 1 }] };
  expect(askedInTitle(titled('Ny sak'), [both, wish('portal')], [1, 2])).toBe(1);
  expect(askedInTitle(titled('Sak'), [both, wish('portal')], [1, 2])).toBe(0);
});

test('a single thing counts in a title only as an abbreviation', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå]{2,6}$/), (word) => {
      expect(askedInTitle(titled(`Melding (${word.toUpperCase()})`), [wish(word)], [2])).toBe(2);
      expect(askedInTitle(titled(`Melding (${word})`), [wish(word)], [2])).toBe(0);
      expect(askedInTitle(titled(`Melding (S${word.toUpperCase()})`), [wish(word)], [2])).toBe(0);
    }),
  );
});

test('a compound in a title comes before the same words apart in a text', async () => {
  const { index, files, titles } = anIndex([
    { title: 'Rapport', body: 'Rapport om filer. Regler for filer.', headings: ['Regler'] },
    { title: 'Rapportregler', body: 'Rapportregler. Velg hva som skal med.' },
    { title: 'Eksport' },
  ]);
  expect(titles(await find('regler for rapport', index, files))[0]).toBe('Rapportregler');
});
