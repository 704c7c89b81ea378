import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import {
  digraphsRead,
  endings,
  isBeginning,
  partsOf,
  waysOf,
  withNorwegianLetters,
} from '../../../../src/search/query/ways.ts';
import { anIndex } from '../an-index.ts';

const { index, addAll } = anIndex(
  [
    { title: 'Lisens og advarsel' },
    { title: 'Lisensadvarsel' },
    { title: 'Løsning' },
    { title: 'Måle' },
    { title: 'Mal for kundesak' },
    { title: 'Prosjekt' },
    { title: 'Skjere glass' },
    { title: 'Kjøpe bærekraft' },
    { title: 'Kunde-ID' },
    { title: 'Poesi' },
    { title: 'Serie-nr' },
    { title: 'Bruker' },
  ],
  { advarsel: ['pling', 'lisens'], 'lisens advarsel': ['varselet'], prosjekt: ['tavle'], løsning: ['tavle'] },
);
addAll();
const roots = (words: string) => words.split(' ').map(stem);
const aCompound = (parts: string) => ({ roots: roots(parts), weight: 0.6, isCompound: true });

test('a small word or one of readers is but begun, unless the letters are a word or begin one of the content', () => {
  for (const half of ['hvord', 'plin', 'tav']) expect(isBeginning(half, index), half).toBe(true);
  for (const word of ['hvordan', 'pling', 'tavle', 'lis', 'prosj', 'xyz'])
    expect(isBeginning(word, index), word).toBe(false);
});

describe('the ways to speak of a word', () => {
  test('are its own root', () => {
    expect(waysOf('kundene', index)).toEqual([{ roots: roots('kunde'), weight: 1 }]);
  });

  test('are what readers mean by it, where the content does not hold it', () => {
    expect(waysOf('pling', index)).toEqual([{ roots: roots('advarsel'), weight: 0.8, isGuess: false }]);
    expect(waysOf('varslet', index)).toEqual([
      { roots: roots('lisens advarsel'), weight: 0.8, isGuess: false },
    ]);
  });

  test('are also what it may mean besides, where the content holds it in another sense', () => {
    expect(waysOf('lisensen', index)).toEqual([
      { roots: roots('lisens'), weight: 1 },
      { roots: roots('advarsel'), weight: 0.6, isGuess: true },
    ]);
  });

  test('are its parts together, and what readers mean by those', () => {
    expect(waysOf('kundelisenser', index)).toEqual([
      aCompound('kunde lisens'),
      { ...aCompound('kunde advarsel'), trust: 0.7 },
    ]);
    expect(waysOf('kundepling', index)).toEqual([aCompound('kunde advarsel')]);
    // The first meaning of a part that has several.
    expect(waysOf('kundetavle', index)).toEqual([aCompound('kunde prosjekt')]);
    expect(waysOf('kundevarselet', index)).toEqual([aCompound('kunde lisens advarsel')]);
  });

  test('are the whole and its parts, where a page holds the whole', () => {
    expect(waysOf('lisensadvarsel', index)).toEqual([
      { roots: roots('lisensadvarsel'), weight: 1 },
      aCompound('lisens advarsel'),
    ]);
  });

  test('are words that differ by æ, ø and å, only where it is unknown', () => {
    expect(waysOf('losningen', index)).toEqual([{ roots: roots('løsning'), weight: 0.85 }]);
    expect(waysOf('maal', index)).toEqual([
      { roots: roots('mal'), weight: 0.85 },
      { roots: roots('måle'), weight: 0.85 },
    ]);
    expect(waysOf('mal', index)).toEqual([{ roots: roots('mal'), weight: 1 }]);
  });

  test('are the word typed without æ, ø and å before its parts', () => {
    const { index } = anIndex([{ title: 'Videomøte' }, { title: 'Video mot lyd' }]);
    expect(waysOf('videomote', index)[0]).toMatchObject({ roots: roots('videomøte') });
    expect(waysOf('videomotte', index)[0]).toMatchObject({ roots: roots('videomøte') });
  });

  test.each([
    ['lisensn', 'lisens'],
    ['prosjektn', 'prosjekt'],
    ['kundesakn', 'kundesak'],
  ])('are the noun without its article, as it is said in central Norway: %s', (said, noun) => {
    expect(waysOf(said, index)).toEqual([{ roots: roots(noun), weight: 0.85 }]);
  });

  test.each(['kaffen', 'pn', 'kaffn', 'nårn'])('but not of «%s», which is none', (word) => {
    expect(waysOf(word, index)).toEqual([]);
  });

  test('are none for an unknown word', () => {
    expect(waysOf('kaffe', index)).toEqual([]);
  });
});

describe('a word written without æ, ø and å', () => {
  test.each([
    ['kjopt', 'kjøpt'],
    ['baerekraft', 'bærekraft'],
    ['berekraft', 'bærekraft'],
    ['barekraft', 'bærekraft'],
    ['loesninger', 'løsninger'],
    ['paa', 'på'],
    ['nar', 'når'],
    ['fo', 'få'],
    ['hvor', undefined],
    ['kjupt', undefined],
    ['kaffe', undefined],
    ['lisens', undefined],
  ])('%s: %s', (word, meant) => {
    expect(withNorwegianLetters(word, index)).toBe(meant);
  });

  test.each([
    ['loesning', 'løsning'],
    ['loesningene', 'løsningene'],
    ['maale', 'måle'],
    ['baerekraft', 'bærekraft'],
    ['paa', 'på'],
    ['faar', 'faar'],
    ['poesi', 'poesi'],
    ['kaaffe', 'kaaffe'],
    ['losning', 'losning'],
  ])('is read with two letters for each, if only so it is known: %s as %s', (word, read) => {
    expect(digraphsRead(word, index)).toBe(read);
  });
});

describe('the parts of a compound that can be explained', () => {
  test.each([
    ['kundelisens', ['kunde', 'lisens']],
    ['kundepling', ['kunde', 'pling']],
    ['kundeid', ['kunde', 'id']],
    ['plingid', ['pling', 'id']],
    ['serienr', ['serie', 'nr']],
    ['prosjektsid', ['prosjekts', 'id']],
  ])('of %s', (word, parts) => {
    expect(partsOf(word, index)).toEqual(parts);
  });

  test.each([
    ['an unknown word before an abbreviation', 'kaffeid'],
    ['a small word before an abbreviation', 'skjerid'],
    ['a word that goes on after an abbreviation', 'kundeids'],
    ['two letters before it', 'idid'],
    ['a word that is known before another end', 'kundeis'],
    ['a small word and a known one', 'skjerlisens'],
    ['three letters that are not common', 'malkunde'],
  ])('are none in %s: %s', (_, word) => {
    expect(partsOf(word, index)).toEqual([]);
  });

  test('are of three letters where many pages hold them', () => {
    const many = Array.from({ length: 8 }, () => ({ title: 'En sak' }));
    expect(partsOf('sakkunde', anIndex([...many, { title: 'Kunde' }]).index)).toEqual(['sak', 'kunde']);
  });
});

describe('an unfinished word', () => {
  const words = 'saka sakb sakc sakd saki sako saku saky'.split(' ');
  const many = anIndex([{ title: 'Kaffe' }, ...words.map((title) => ({ title })), { title: 'Ål' }]).index;
  const rootsFor = (word: string) => endings(word, many).map((way) => way.roots.join(' '));

  test('can end in the first six roots that begin so', () => {
    const known = many.roots.filter((root) => root.startsWith('sak'));
    expect(known.length).toBeGreaterThan(6);
    expect(rootsFor('sak')).toEqual(known.slice(0, 6));
  });

  test('is a guess', () => {
    expect(endings('kaf', many)).toEqual([{ roots: roots('kaffe'), weight: 0.6, isGuess: true }]);
  });

  test.each(many.roots)('can be %s itself', (root) => {
    expect(rootsFor(root)[0]).toBe(root);
  });

  test.each(['a', 'kaffegjeng', 'ø', 'zz', 'aa', 'åå'])('cannot be: %s', (word) => {
    expect(rootsFor(word)).toEqual([]);
  });

  test('of one letter can be anything', () => {
    expect(rootsFor('k')).toEqual([]);
    expect(rootsFor('ka')).toEqual(roots('kaffe'));
  });
});

test('the roots of an index are folded once', () => {
  let read = 0;
  const watched = {
    ...index,
    get roots() {
      read++;
      return index.roots;
    },
  };
  for (const word of ['losning', 'losning', 'kjope']) expect(waysOf(word, watched)).toHaveLength(1);
  expect(read).toBe(1);
});

test('an abbreviation that nothing explains is no part', () => {
  expect(partsOf('kundenr', anIndex([{ title: 'Kunde' }]).index)).toEqual([]);
});
