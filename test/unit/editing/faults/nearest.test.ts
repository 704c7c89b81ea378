import { describe, expect, test } from 'vitest';
import { nearest } from '../../../../src/editing/faults/nearest.ts';

describe('the nearest candidate', () => {
  const articles = ['lisensvarsel', 'kontakt-support', 'bruker-har-apne-saker', 'kunde-id-og-serienummer'];

  test.each([
    ['the same', 'lisensvarsel', 'lisensvarsel'],
    ['two letters that changed places', 'lisensvarsle', 'lisensvarsel'],
    ['a letter too few', 'lisensvarse', 'lisensvarsel'],
    ['a letter too many', 'kontakt-supportt', 'kontakt-support'],
    ['Norwegian letters in an address', 'bruker-har-åpne-saker', 'bruker-har-apne-saker'],
    ['a part left out', 'kunde-id-og-serienr', 'kunde-id-og-serienummer'],
  ])('for %s', (_, word, candidate) => {
    expect(nearest(word, articles)).toBe(candidate);
  });

  test('is the closer of two, and the first of two as close', () => {
    expect(nearest('abcd', ['abxx', 'abcx'])).toBe('abcx');
    expect(nearest('abc', ['abx', 'aby'])).toBe('abx');
  });
});

describe('no candidate', () => {
  test.each([
    ['when none is much like it', 'faktura', ['lisensvarsel', 'kontakt-support']],
    ['when there are none', 'lisens', []],
    ['when a short word shares no letter with any', 'fy', ['os', 'aa']],
  ])('%s', (_, word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});
