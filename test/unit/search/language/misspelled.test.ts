import { describe, expect, test } from 'vitest';
import {
  smallWordMeant,
  withLastVowel,
  writtenTogether,
} from '../../../../src/search/language/misspelled.ts';

describe('a small word is meant', () => {
  test.each([
    ['with a consonant once', 'anen', 'annen'],
    ['with a consonant twice', 'greitt', 'greit'],
    ['with a consonant twice, with its h', 'hvillken', 'hvilken'],
    ['with two letters swapped', 'hvordna', 'hvordan'],
    ['without a vowel', 'ellr', 'eller'],
    ['without the h that nobody hears', 'vilken', 'hvilken'],
    ['with a consonant once, of four letters', 'ike', 'ikke'],
  ])('%s: %s', (_, written, meant) => {
    expect(smallWordMeant(written)).toBe(meant);
  });

  test.each([
    'hvordan',
    'hville',
    'sommer',
    'trener',
    'lisens',
    'nå',
    'jira',
    'ikek',
    'tak',
    'gat',
    'ett',
    '',
  ])('but not by «%s»', (word) => {
    expect(smallWordMeant(word)).toBeUndefined();
  });
});

describe('two words are written in one', () => {
  const isWord = (part: string) => ['bruker', 'logge', 'fort', 'vis'].includes(part);

  test.each([
    ['gjørjeg', 'gjør jeg'],
    ['kommerikke', 'kommer ikke'],
    ['loggeinn', 'logge inn'],
    ['fortinn', 'fort inn'],
    ['nybruker', 'ny bruker'],
    ['bytebruker', 'byte bruker'],
    ['slettbruker', 'slett bruker'],
    ['opretebruker', 'oprete bruker'],
    ['ogbruker', 'og bruker'],
    ['hvisbruker', 'hvis bruker'],
    ['vedlogge', 'ved logge'],
  ])('%s', (written, meant) => {
    expect(writtenTogether(written, isWord)?.join(' ')).toBe(meant);
  });

  test.each([
    'butikken',
    'altinn',
    'nyhet',
    'jiraopp',
    'inn',
    'ikke',
    'nytt',
    'bruker',
    'visopp',
    'sendevis',
    'finnbåt',
    'vedtekter',
    'vedfort',
    'forbruker',
    'medbruker',
    '',
  ])('but not in «%s»', (word) => {
    expect(writtenTogether(word, isWord)).toBeUndefined();
  });
});

test('the vowel of the last syllable comes back, where no Norwegian word lacks it', () => {
  expect(withLastVowel('brukr')).toBe('bruker');
  for (const word of ['bruker', 'mars', 'norr', 'tumb', 'mkr']) expect(withLastVowel(word)).toBe(word);
});
