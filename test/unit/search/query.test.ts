import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlausible, searchWords } from '../../../src/search/query.ts';
import { anyText } from '../any-text.ts';

describe('the words that are searched for', () => {
  test.each<[query: string, words: string[]]>([
    ['Hvordan fjerner jeg en lisens?', ['fjerner', 'lisens']],
    ['  LISENS   utløper ', ['lisens', 'utløper']],
    ['åpne saker, Service!', ['åpne', 'saker', 'service']],
    ['how do I remove a licence', ['remove', 'licence']],
    ['e-post', ['e-post']],
    ['- lisens -- fil-', ['lisens', 'fil']],
    ['kunde-id/serienummer', ['kunde-id', 'serienummer']],
    ['lisens Lisens LISENS', ['lisens']],
    ['443', ['443']],
    ['<script>lisens</script>', ['script', 'lisens']],
  ])('of %j are %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });

  test.each(['', '   ', '?!', '--', '…'])('of %j are none', (query) => {
    expect(searchWords(query)).toEqual([]);
  });

  test('are those of every question when there is nothing else', () => {
    expect(searchWords('hva er det')).toEqual(['hva', 'er', 'det']);
  });

  test('do not depend on how a letter is composed', () => {
    expect(searchWords('a\u030Apne')).toEqual(['åpne']);
  });

  test('are at most twelve', () => {
    expect(searchWords(Array.from({ length: 30 }, (_, i) => `ord${i}`).join(' '))).toHaveLength(12);
  });

  test('of any text are whole words without white space, each once', () => {
    fc.assert(
      fc.property(anyText(200), (query) => {
        const words = searchWords(query);
        expect(words.filter((word) => !/^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(word))).toEqual(
          [],
        );
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });

  test('searched for again give themselves', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), (query) => {
        const words = searchWords(query);
        expect(searchWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('a word that the index marked', () => {
  test.each([
    ['the very word', 'lisens', 'lisens'],
    ['a longer form of it', 'lisens', 'lisensen'],
    ['a compound that begins with it', 'lisens', 'lisensadvarsel'],
    ['another ending', 'oppdatere', 'oppdatering'],
    ['a capital', 'service', 'Service'],
    ['å found as a', 'åpne', 'apne'],
    ['a mark beside it', 'lisens', '«lisens».'],
    ['a word with a hyphen', 'e-post', 'epost'],
    ['one typed only in part', 'lis', 'lisens'],
  ])('can be meant when it is %s', (_, word, marked) => {
    expect(isPlausible([word], marked)).toBe(true);
  });

  test.each([
    ['only shares the first letters', 'lisensadvarsel', 'lisens'],
    ['only shares three letters', 'lisens', 'liste'],
    ['is quite another', 'faktura', 'lisens'],
    ['is a short beginning of it', 'lisens', 'li'],
    ['has ø for o', 'øvelse', 'ovelse'],
  ])('cannot be meant when it %s', (_, word, marked) => {
    expect(isPlausible([word], marked)).toBe(false);
  });

  test('needs to fit only one of the reader’s words', () => {
    expect(isPlausible(['faktura', 'lisens'], 'lisensen')).toBe(true);
    expect(isPlausible([], 'lisensen')).toBe(false);
  });
});
