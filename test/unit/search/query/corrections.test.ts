import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abbreviationMeant } from '../../../../src/search/query/corrections.ts';
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
