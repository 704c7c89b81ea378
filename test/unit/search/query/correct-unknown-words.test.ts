import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/language/distance.ts';
import { nearestAmong } from '../../../../src/search/language/nearest-word.ts';
import { abbreviationMeant, withParts } from '../../../../src/search/query/correct-unknown-words.ts';
import { find } from '../../../../src/search/query/find.ts';
import { anIndex } from '../an-index.ts';

describe('an abbreviation', () => {
  test('is meant by its own letters, the last two swapped', () => {
    expect(abbreviationMeant('gpc', ['gcp', 'gpt', 'sak'])).toBe('gcp');
  });

  test.each([
    ['another first letter', 'cgp'],
    ['other letters', 'gpd'],
    ['a letter more', 'gpcx'],
    ['a letter fewer', 'gp'],
    ['a vowel', 'ska'],
    ['a digit', 'g1c'],
  ])('is not meant by a word with %s: %s', (_, word) => {
    expect(abbreviationMeant(word, ['gcp', 'sak', 'gc1', 'gpcx'])).toBeUndefined();
  });

  test('is always a root of the same letters', () => {
    const word = fc.stringMatching(/^[bcdeg1]{1,4}$/);
    fc.assert(
      fc.property(word, fc.array(word), (typed, roots) => {
        const meant = abbreviationMeant(typed, roots);
        if (meant === undefined) return;
        expect(roots).toContain(meant);
        expect([...meant].sort()).toEqual([...typed].sort());
      }),
    );
  });

  test('is corrected beside a longer slip, but not alone', async () => {
    const { index, files } = anIndex([{ title: 'Skyporten med GCP' }, { title: 'Sak' }]);
    const corrected = async (query: string) => [...(await find(query, index, files)).corrections];
    expect(await corrected('skypoten med gpc')).toEqual([
      ['skypoten', 'skyporten'],
      ['gpc', 'gcp'],
    ]);
    expect(await corrected('sak gpc')).toEqual([]);
  });
});

describe('a compound with a slip in one part', () => {
  const words = ['kategori', 'avhengigheter', 'bruker', 'bruke', 'opplysninger', 'meldinger', 'skjema'];
  const meantBy = withParts(nearestAmong(words, []), new Set(words));

  test.each([
    ['kategoriavhenigheter', 'kategoriavhengigheter'],
    ['kateogrimeldinger', 'kategorimeldinger'],
    ['meldingerskejma', 'meldingerskjema'],
  ])('%s is %s', (typed, meant) => {
    expect(meantBy(typed)).toBe(meant);
  });

  test.each([
    ['both parts are words as they are', 'brukeropplysninger'],
    ['both parts have a slip', 'kateogriavhenigheter'],
    ['neither part is a word', 'avtalegrense'],
    ['a part is short', 'kategorimat'],
    ['a short part has another first letter', 'kategoriruker'],
    ['a part has two slips', 'kategoriavhenigheer'],
  ])('none is seen where %s: %s', (_, typed) => {
    expect(meantBy(typed)).toBeUndefined();
  });

  test('a word that is meant as a whole is not divided', () => {
    expect(meantBy('avhenigheter')).toBe('avhengigheter');
  });

  test('what is meant is always two words, one of them as it was typed, and one slip away', () => {
    const part = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-eo]{4,9}$/));
    fc.assert(
      fc.property(part, part, (head, tail) => {
        const typed = head + tail;
        const meant = meantBy(typed);
        if (meant === undefined || words.includes(meant)) return;
        expect(editDistance(typed, meant)).toBe(1);
        const ways = words.filter(
          (word) => meant.startsWith(word) && words.includes(meant.slice(word.length)),
        );
        expect(ways).not.toEqual([]);
      }),
    );
  });
});
