import { describe, expect, test } from 'vitest';
import { isEverydayWord } from '../../../../src/search/language/everyday.ts';

describe('a word is no topic', () => {
  test.each([
    ['that tells how', 'manuelt irriterende vanskelig'],
    ['that tells how much, how often or when', 'haug daglig neste året'],
    ['for what anyone does', 'trykket dukker trykker'],
    ['that stands for somebody', 'kari noensinne'],
    ['of English', 'another someone again'],
  ])('%s', (_, words) => {
    expect(words.split(' ').filter((word) => !isEverydayWord(word))).toEqual([]);
  });

  test.each(['jira', 'flybillett', 'lisens', 'laks', 'lån', 'reise', 'dyr', 'leie', 'kake', ''])(
    'but «%s» is',
    (word) => {
      expect(isEverydayWord(word)).toBe(false);
    },
  );
});
