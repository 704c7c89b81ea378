import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVocabulary } from '../../../../src/search/indexing/read-vocabulary.ts';
import { wordsOfVocabulary } from '../../../../src/search/indexing/vocabulary.ts';
import { nearestAmong } from '../../../../src/search/language/nearest-word.ts';

describe('corrections', () => {
  const correct = nearestAmong(['statistikk', 'figurer', 'lisens', 'liste', 'fort', 'sak'], ['figuren']);

  test.each([
    ['two slips in a long word', 'statestik', 'statistikk'],
    ['two letters swapped', 'figruer', 'figurer'],
    ['two letters swapped in a shorter word', 'lisnes', 'lisens'],
    ['a letter too many', 'lisense', 'lisens'],
    ['a letter left out', 'lises', 'lisens'],
    ['another letter', 'lisans', 'lisens'],
    ['a slip in four letters', 'frot', 'fort'],
  ])('of %s: %s', (_, word, meant) => {
    expect(correct(word)).toBe(meant);
  });

  test.each([
    ['three letters', 'fot'],
    ['a word that would be of three', 'saks'],
    ['two slips in seven letters', 'lisnesr'],
    ['three slips', 'stateistyk'],
    ['what is like no word', 'pannekake'],
    ['what holds a digit', 'lisens1'],
    ['digits', '1234'],
  ])('are not made of %s: %s', (_, word) => {
    expect(correct(word)).toBeUndefined();
  });

  test.each([
    ['another letter, which nobody writes for it', 'kart', 'kort'],
    ['another letter in the middle', 'leie', 'lese'],
    ['another letter in five', 'kamel', 'kabel'],
  ])('are not made in a short word of %s: %s', (_, word, other) => {
    expect(nearestAmong([other], [])(word)).toBeUndefined();
  });

  test.each([
    ['the next on the keyboard', 'listw', 'liste'],
    ['one that sounds so', 'kvide', 'kvite'],
    ['any letter from six on', 'lipens', 'lisens'],
  ])('are made of another letter, if it is %s: %s', (_, word, meant) => {
    expect(nearestAmong([meant], [])(word)).toBe(meant);
  });

  test.each([
    ['proksy', 'proxy'],
    ['fotografi', 'photographi'],
    ['bakup', 'backup'],
    ['akser', 'axer'],
  ])('are made of what sounds the same: %s', (word, meant) => {
    expect(nearestAmong([meant], [])(word)).toBe(meant);
  });

  test('are not made of an abbreviation, whatever words readers and the content have', () => {
    const known = [...wordsOfVocabulary(readVocabulary('content'))].filter((word) =>
      /[aeiouyæøå]/.test(word),
    );
    const correctToWord = nearestAmong(known, []);
    for (const word of 'html smtp http https xml csv json sql pdf sftp wsdl xslt'.split(' '))
      expect(correctToWord(word), word).toBeUndefined();
  });

  test('are of two slips from eight letters on', () => {
    expect(nearestAmong(['telefon'], [])('teefonn')).toBeUndefined();
    expect(nearestAmong(['telefoni'], [])('teefoniy')).toBe('telefoni');
    expect(nearestAmong(['telefoner'], [])('telfonr')).toBeUndefined();
    expect(nearestAmong(['telefonene'], [])('telfonen')).toBe('telefonene');
    expect(nearestAmong(['telefo'], [])('tellefoo')).toBe('telefo');
  });

  test.each([
    [
      'fewer slips, though another letter comes first',
      'istatistikk',
      ['istatestykk', 'statistikk'],
      [],
      'statistikk',
    ],
    ['the same first letter', 'malem', ['salem', 'malen'], [], 'malen'],
    ['the same first letter, though the word is rare', 'malem', ['salem'], ['malen'], 'malen'],
    ['fewer slips, though the word is rare', 'statistik', ['statestikk'], ['statistikk'], 'statistikk'],
    ['the common word, though a rare one is shorter', 'lisen', ['lisens'], ['lise'], 'lisens'],
    ['the common word of two', 'lisem', ['lisen'], ['lisek'], 'lisen'],
    ['the shorter word', 'lisen', ['lisens', 'lise'], [], 'lise'],
    ['the word told first', 'lisem', ['lisen', 'lisek'], [], 'lisen'],
    ['a letter that came two places too late', 'bukrer', ['bruker'], [], 'bruker'],
    ['and not where the first letter is another', 'ubker', ['bruke'], [], undefined],
  ])('choose %s', (_, word, common, rare, meant) => {
    expect(nearestAmong(common, rare)(word)).toBe(meant);
  });
});

describe('a correction is unlikely', () => {
  const first = (word: string, meant: string) => nearestAmong([meant], [])(word);

  test('that changes the first letter of a word of up to seven letters', () => {
    expect(first('sprint', 'print')).toBeUndefined();
    expect(first('grint', 'print')).toBeUndefined();
    expect(first('xtelefo', 'telefo')).toBeUndefined();
    expect(first('xtelefon', 'telefon')).toBe('telefon');
  });

  test('but not where the first two letters changed places', () => {
    expect(first('lpan', 'plan')).toBe('plan');
    expect(first('etlefon', 'telefon')).toBe('telefon');
  });

  test('that changes the first letter of a long word, and another', () => {
    expect(first('xtelefoen', 'telefon')).toBeUndefined();
    expect(first('ytelefonen', 'telefonen')).toBe('telefonen');
  });

  test('that makes a small word of up to five letters of one that tells something', () => {
    expect(first('diett', 'ditt')).toBeUndefined();
    expect(first('dees', 'deres')).toBeUndefined();
    expect(first('henes', 'hennes')).toBe('hennes');
    expect(first('dtit', 'ditt')).toBe('ditt');
  });

  test('of three letters', () => {
    expect(first('pla', 'plan')).toBeUndefined();
    expect(first('plam', 'plan')).toBe('plan');
  });
});

test('of words as like, the one with the first letter is chosen, though it is told later or rare', () => {
  expect(nearestAmong(['salingene', 'malingena'], [])('malingene')).toBe('malingena');
  expect(nearestAmong(['salingene'], ['malingena'])('malingene')).toBe('malingena');
});

describe('where something else explains the word too, a correction is made', () => {
  const correct = nearestAmong(['statistikk', 'lisens'], ['figuren']);

  test('of one slip into a common word', () => {
    expect(correct('lisans', true)).toBe('lisens');
    expect(correct('tsatistikk', true)).toBe('statistikk');
  });

  test.each([
    ['two slips, however long the word is', 'statestik', 'statistikk'],
    ['another first letter', 'xstatistikk', 'statistikk'],
    ['a rare word', 'figurn', 'figuren'],
  ])('but not of %s', (_, word, meant) => {
    expect(correct(word, true)).toBeUndefined();
    expect(correct(word)).toBe(meant);
  });
});

test('a letter after the first that is written up to two places too late is one slip, in every word of five letters or more', () => {
  const written = fc.stringMatching(/^[a-zæøå]{5,7}$/);
  fc.assert(
    fc.property(written, fc.nat(), fc.constantFrom(1, 2), (meant, number, places) => {
      const from = 1 + (number % (meant.length - 1 - places));
      const letter = meant.charAt(from);
      const moved =
        meant.slice(0, from) +
        meant.slice(from + 1, from + 1 + places) +
        letter +
        meant.slice(from + 1 + places);
      expect(nearestAmong([meant], [])(moved)).toBe(meant);
    }),
  );
});
