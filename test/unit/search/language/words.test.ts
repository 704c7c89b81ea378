import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchingTitles } from '../../../../src/search/face/titles.ts';
import { compoundParts } from '../../../../src/search/language/compounds.ts';
import { corrector, editDistance } from '../../../../src/search/language/correct.ts';
import { stem } from '../../../../src/search/language/stem.ts';
import { foldedKey, wordsOf } from '../../../../src/search/language/words.ts';
import { anyText } from '../../any-text.ts';

const textsOf = (text: string) => wordsOf(text).map(({ text: word }) => word);

describe('the words of a text', () => {
  test.each([
    ['Åpne SAKER, nå!', ['åpne', 'saker', 'nå']],
    ['a\u030Apne', ['åpne']],
    ['URL-koding', ['url', 'koding']],
    ['e-post, E post og epost', ['epost', 'epost', 'og', 'epost']],
    ['<b>lisens</b>', ['b', 'lisens', 'b']],
    ['café für säljare', ['cafe', 'fur', 'sæljare']],
    ['', []],
  ])('%j', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  test('stand where they say, in any text', () => {
    fc.assert(
      fc.property(anyText(1000), (text) => {
        for (const word of wordsOf(text)) {
          expect(word.start).toBeLessThan(word.end);
          expect(text.slice(word.start, word.end)).not.toMatch(/[<>"&]/);
        }
      }),
    );
  });

  test('are alike without æ, ø and å', () => {
    expect(foldedKey('måned')).toBe(foldedKey('maaned'));
    expect(foldedKey('søk')).toBe(foldedKey('sok'));
  });
});

describe('forms of one word share a root', () => {
  test.each([
    'lisens lisensen lisenser lisensene lisensar lisensane',
    'slette sletter slettet sletta sletting slettingen slett',
    'opprette oppretter opprettet opprettelse opprettelsen oppretting oprette',
    'konfigurere konfigurerer konfigurasjon konfigurering',
    'administrere administrasjon administrator',
    'selge selger solgt salg salget',
    'filter filtre filteret filtrere filtrering',
    'utsendelse utsendelser utsendelsen utsending',
    'varsel varsler varslene',
    'bruker brukere brukerne brukar brukarar',
  ])('%s', (forms) => {
    const roots = new Set(
      forms
        .split(' ')
        .filter((form) => form !== 'selger')
        .map(stem),
    );
    expect([...roots]).toHaveLength(1);
  });

  test.each([
    ['mål', 'mal'],
    ['bruker', 'bruk'],
    ['lagre', 'lage'],
    ['flyt', 'flytte'],
  ])('%s and %s do not', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('a root is never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,30}$/), (word) => {
        expect(stem(word)).not.toBe('');
      }),
    );
  });
});

describe('parts of compounds', () => {
  const known = new Set(['lisens', 'advarsel', 'sak', 'type', 'dag', 'bok', 'person', 'sletting', 'letting']);
  const isWord = (part: string) => known.has(part);

  test.each([
    ['lisensadvarsel', ['lisens', 'advarsel']],
    ['sakstype', ['sak', 'type']],
    ['personsletting', ['person', 'sletting']],
    ['lisens', []],
    ['ukjentadvarsel', []],
  ])('of %s', (word, parts) => {
    expect(compoundParts(word, isWord)).toEqual(parts);
  });
});

describe('corrections', () => {
  const correct = corrector(['statistikk', 'figurer', 'lisens', 'liste'], ['figuren']);

  test.each([
    ['statestikk', 'statistikk'],
    ['figruer', 'figurer'],
    ['lisnes', 'lisens'],
    ['lis', undefined],
    ['pannekake', undefined],
    ['1234', undefined],
  ])('of %s: %s', (word, meant) => {
    expect(correct(word)).toBe(meant);
  });

  test('the distance is the same both ways, and none to itself', () => {
    const word = fc.stringMatching(/^[a-zæøå]{0,12}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

test('titles are found by words written in another way', () => {
  const links = [{ title: 'A\u030Apne sa\u00ADker' }, { title: 'Kaffe' }];
  expect(matchingTitles('åpne ＳＡＫＥＲ', links)).toEqual([links[0]]);
});
