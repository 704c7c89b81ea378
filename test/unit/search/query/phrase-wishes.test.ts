import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import { phraseWishes } from '../../../../src/search/query/phrase-wishes.ts';
import { anIndex } from '../an-index.ts';

const PAGES = ['Kaffe', 'Sak', 'Firma', 'Fly', 'Prosjekt', 'Guide', 'Oppe'].map((title) => ({ title }));

/** What these words ask for together, as roots and weights, in an index where these phrases mean «kaffe». */
async function wishesOf(query: string, ...phrases: string[]) {
  const { index, addPhrases } = anIndex(PAGES, { kaffe: phrases });
  const words = query.split(' ').map((word, at) => ({ word, at }));
  await addPhrases(query);
  const taken = new Set<number>();
  const wishes = phraseWishes(words, taken, index);
  return { wishes, taken: [...taken].sort() };
}
const KAFFE = { roots: [stem('kaffe')], weight: 1 };
const phrase = (words: string, weight = 1) => ({ words: words.split(' '), ways: [KAFFE], weight });
/** A word of a phrase that the content holds too. */
const alone = (word: string) => ({ words: [word], ways: [{ roots: [stem(word)], weight: 1 }], weight: 0.3 });
const wordsIn = async (query: string, ...phrases: string[]) =>
  (await wishesOf(query, ...phrases)).wishes.map(({ words }) => words.join(' '));

describe('a phrase of the vocabulary', () => {
  test('asks for what readers mean by it', async () => {
    expect(await wishesOf('brygge opp straks', 'brygge opp')).toEqual({
      wishes: [phrase('brygge opp')],
      taken: [0, 1],
    });
  });

  test('asks less for each word that the content holds too', async () => {
    expect((await wishesOf('brygge sak', 'brygge sak')).wishes).toEqual([phrase('brygge sak'), alone('sak')]);
  });

  test('is also taken as it is written, where the content holds all its words', async () => {
    expect((await wishesOf('sak for firma', 'sak for firma')).wishes).toEqual([
      {
        words: ['sak', 'firma'],
        ways: [{ roots: [stem('sak'), stem('firma')], weight: 1 }, KAFFE],
        weight: 1,
      },
      alone('sak'),
      alone('firma'),
    ]);
  });

  test('is not so where it holds but one of them', async () => {
    expect((await wishesOf('sak opp til', 'sak opp til')).wishes).toEqual([
      phrase('sak opp til'),
      alone('sak'),
    ]);
    // Small words do not count, although the content has a word with the same root.
    expect((await wishesOf('sak opp', 'sak opp')).wishes).toEqual([phrase('sak opp'), alone('sak')]);
    expect((await wishesOf('sak gull', 'sak gull')).wishes).toEqual([phrase('sak gull'), alone('sak')]);
  });

  test.each([
    ['two words', 'brygge gull'],
    ['three words', 'brygge gull bønner'],
    ['four words', 'brygge gull bønner lenge'],
  ])('may have %s', async (_, words) => {
    expect((await wishesOf(`vil ${words}`, words)).wishes).toEqual([phrase(words)]);
  });

  test('comes before a shorter one, also where that stands at the end', async () => {
    expect(await wordsIn('brygge gull bønner', 'gull bønner', 'brygge gull bønner')).toEqual([
      'brygge gull bønner',
    ]);
    expect(await wordsIn('mild brygge gull bønner', 'gull bønner', 'mild brygge gull')).toEqual([
      'mild brygge gull',
      'gull bønner',
    ]);
  });

  test('may share a word with another', async () => {
    expect(await wordsIn('brygge gull bønner', 'brygge gull', 'gull bønner')).toEqual([
      'brygge gull',
      'gull bønner',
    ]);
  });

  test('may have small words between its telling ones', async () => {
    expect(await wishesOf('brygge da jo gull', 'brygge gull')).toEqual({
      wishes: [phrase('brygge gull')],
      taken: [0, 3],
    });
  });

  test('is not made of what nobody says', async () => {
    expect(await wishesOf('brygge gull', 'gull bønner')).toEqual({ wishes: [], taken: [] });
    expect(await wishesOf('gull', 'gull')).toEqual({ wishes: [], taken: [] });
    expect(await wishesOf('gull', 'gull bønner')).toEqual({ wishes: [], taken: [] });
  });
});

describe('a verb and its small word', () => {
  test('belong together with others between them', async () => {
    expect(await wishesOf('slipper jeg guide ned', 'slippe ned')).toEqual({
      wishes: [phrase('slipper ned')],
      taken: [0, 3],
    });
  });

  test('are found behind a word that is no verb of it', async () => {
    expect(await wordsIn('slipper min store guide ned', 'slippe ned')).toEqual(['slipper ned']);
  });

  test('are the nearest verb with it', async () => {
    expect(await wordsIn('slipper brygger du ned', 'slippe ned', 'brygge ned')).toEqual(['brygger ned']);
  });

  test('stand no more than three words apart', async () => {
    expect(await wordsIn('slipper a b c ned', 'slippe ned')).toEqual(['slipper ned']);
    expect(await wordsIn('slipper a b c d ned', 'slippe ned')).toEqual([]);
    expect(await wordsIn('slipper a b c d e f ned', 'slippe ned')).toEqual([]);
  });

  test('stand in this order', async () => {
    expect(await wordsIn('ned hva slipper', 'slippe ned')).toEqual([]);
  });

  test.each('av på opp ned inn ut bort vekk sammen over til fra tilbake att fram frem'.split(' '))(
    'may be with «%s»',
    async (small) => {
      expect(await wordsIn(`slipper min guide ${small}`, `slippe ${small}`)).toContain(`slipper ${small}`);
    },
  );

  test('are not any two words', async () => {
    expect(await wordsIn('slipper din egen guide nå', 'slippe nå')).toEqual([]);
    expect(await wordsIn('kan min store guide opp', 'kan opp')).toEqual([]);
  });

  test('are not those of another phrase', async () => {
    expect(await wordsIn('gull hva slipper ned', 'slippe ned', 'gull ned')).toEqual(['slipper ned']);
    expect(await wordsIn('brygge gull hva ned', 'brygge gull', 'gull ned')).toEqual(['brygge gull']);
  });
});

describe('two words of a phrase', () => {
  test('hint at it in another order', async () => {
    expect(await wishesOf('gull brygge', 'brygge gull')).toEqual({
      wishes: [phrase('gull brygge', 0.25)],
      taken: [],
    });
  });

  test('hint at it with a word between, in either order', async () => {
    expect((await wishesOf('brygge bønner gull', 'brygge gull')).wishes).toEqual([
      phrase('brygge gull', 0.25),
    ]);
    expect((await wishesOf('gull bønner brygge', 'brygge gull')).wishes).toEqual([
      phrase('gull brygge', 0.25),
    ]);
  });

  test('do not where two words stand between', async () => {
    expect((await wishesOf('brygge bønner melk gull', 'brygge gull')).wishes).toEqual([]);
    expect((await wishesOf('gull bønner melk brygge', 'brygge gull')).wishes).toEqual([]);
  });
});
