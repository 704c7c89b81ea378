import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../src/search/language/acts.ts';
import type { IndexedPage } from '../../../../src/search/query/indexed-page.ts';
import { rank } from '../../../../src/search/query/rank.ts';
import type { RankingIndex } from '../../../../src/search/query/ranking-index.ts';
import { importance, rarity } from '../../../../src/search/query/rarity.ts';
import type { Way, Wish } from '../../../../src/search/query/ways.ts';

/** Steps by page of each root, in an index of ten articles. */
type Held = Record<string, Record<number, number>>;

const PAGES = 10;

function anIndex(held: Held, pages: Record<number, Partial<IndexedPage>> = {}): RankingIndex {
  return {
    words: { common: [], rare: [] },
    roots: Object.keys(held).sort(),
    pages: Array.from({ length: PAGES }, (_, number) => aPage(number, pages[number] ?? {})),
    has: (root) => root in held,
    knows: (root) => root in held,
    said: new Set(),
    isShortPart: () => false,
    isSpelled: () => true,
    postings: (root) =>
      Object.entries(held[root] ?? {}).map(([page, step]) => ({ page: Number(page), step })),
    questions: () => [],
    questionsWith: () => [],
    headed: () => undefined,
    meanings: () => [],
    missingPages: () => [],
    missingShards: () => [],
    missingPhrases: () => [],
    missingMeanings: () => [],
    missingWords: () => [],
    addFile: () => {},
  };
}

/** A page with these properties; getters stay getters. */
function aPage(number: number, told: Partial<IndexedPage>): IndexedPage {
  const page: IndexedPage = {
    path: `artikler/${number}/`,
    title: '',
    kind: '',
    fragment: '',
    titleWeight: 0,
    titleRoots: [],
    acts: new Set(),
    asked: [],
    askedWeights: [],
    isArticle: true,
    isHarmful: false,
    detours: new Map(),
  };
  return Object.defineProperties(page, Object.getOwnPropertyDescriptors(told));
}

const way = (roots: string, weight = 1): Way => ({ roots: roots.split(' '), weight });
const wish = (...ways: Way[]): Wish => ({ words: ['ord'], ways, weight: 1 });
const faint = (weight: number, ...ways: Way[]): Wish => ({ ...wish(...ways), weight });

/** Scores by page, the best first. */
function scores(wishes: Wish[], index: RankingIndex): [page: number, score: number][] {
  return rank(wishes, index).map(({ page, score }) => [page, score]);
}
const order = (wishes: Wish[], index: RankingIndex) => rank(wishes, index).map(({ page }) => page);

function expectScores(found: [number, number][], wanted: [number, number][]) {
  expect(found.map(([page]) => page)).toEqual(wanted.map(([page]) => page));
  for (const [i, [, score]] of wanted.entries()) expect(found[i]?.[1]).toBeCloseTo(score, 10);
}

describe('how much a root tells', () => {
  test('is its inverse document frequency', () => {
    expect(rarity(2, 10)).toBeCloseTo(Math.log(1 + 8.5 / 2.5), 10);
    expect(rarity(10, 10)).toBeCloseTo(Math.log(1 + 0.5 / 10.5), 10);
  });

  test('is less the more pages hold it, up to a point', () => {
    expect(rarity(3, 10)).toBeLessThan(rarity(2, 10));
    expect(rarity(1, 10_000)).toBe(3.2);
    expect(rarity(2, 10_000)).toBe(3.2);
  });

  test('is nothing where no page holds it', () => {
    expect(rarity(0, 10)).toBe(0);
  });
});

describe('the importance of a wish', () => {
  test('is how much its root tells', () => {
    expect(importance(wish(way('a')), anIndex({ a: { 0: 7, 1: 3 } }))).toBeCloseTo(rarity(2, 10), 10);
  });

  test('is nothing where no page holds its root', () => {
    expect(importance(wish(way('a')), anIndex({}))).toBe(0);
    expect(importance(wish(), anIndex({}))).toBe(0);
  });

  test('is in part that of its rarest root, and else that of all pages which meet it', () => {
    const index = anIndex({ mail: { 0: 7 }, epost: { 1: 7, 2: 7, 3: 7 } });
    const shared = 0.5 * rarity(1, 10) + 0.5 * rarity(4, 10);
    expect(importance(wish(way('mail'), way('epost')), index)).toBeCloseTo(shared, 10);
  });

  test('counts of a way with several roots the pages that hold all of them', () => {
    const index = anIndex({ ny: { 0: 7, 1: 7 }, sak: { 1: 7, 2: 7, 3: 7 } });
    // One page holds both, which is rarer than either root.
    expect(importance(wish(way('ny sak')), index)).toBeCloseTo(rarity(2, 10), 10);
    expect(importance(wish(way('ny sak'), way('sak')), index)).toBeCloseTo(
      0.5 * rarity(2, 10) + 0.5 * rarity(3, 10),
      10,
    );
  });

  test('counts the pages that hold any of them, where none holds all', () => {
    const index = anIndex({ ny: { 0: 7 }, sak: { 1: 7, 2: 7, 3: 7 } });
    expect(importance(wish(way('ny sak')), index)).toBeCloseTo(0.5 * rarity(1, 10) + 0.5 * rarity(4, 10), 10);
  });
});

describe('the score of a page', () => {
  test('is how much the root tells, by how much it says of the page', () => {
    const index = anIndex({ a: { 4: 3, 2: 7 } });
    expectScores(scores([wish(way('a'))], index), [
      [2, rarity(2, 10)],
      [4, (rarity(2, 10) * 3) / 7],
    ]);
  });

  test('is less for a question or an exercise', () => {
    const index = anIndex({ a: { 2: 7, 4: 7 } }, { 2: { isArticle: false } });
    expectScores(scores([wish(way('a'))], index), [
      [4, rarity(2, 10)],
      [2, rarity(2, 10) * 0.8],
    ]);
  });

  test('is by the way in which the page speaks of it best, not by all', () => {
    const index = anIndex({ a: { 0: 7 }, b: { 0: 7 } });
    expectScores(scores([wish(way('a', 0.5), way('b', 0.8), way('b', 0.6))], index), [
      [0, rarity(1, 10) * 0.8],
    ]);
  });

  test('is higher for a page that holds all roots of a way than for one that holds more of half of them', () => {
    const index = anIndex({ a: { 0: 7, 1: 2 }, b: { 1: 2, 2: 7 } });
    const told = rarity(2, 10);
    expectScores(scores([wish(way('a b'))], index), [
      [1, (told * (2 / 7 + 2 / 7) * 2) / 2 ** 1.5],
      [0, (told / 2 ** 1.5) * (0.4 + 0.6 * 0.3)],
      [2, (told / 2 ** 1.5) * (0.4 + 0.6 * 0.3)],
    ]);
  });

  test('adds up what was asked for, and is less for a page that holds but a part of it', () => {
    const index = anIndex({ a: { 0: 7, 1: 7 }, b: { 0: 7, 2: 3, 3: 3 } });
    const [a, b] = [rarity(2, 10), rarity(3, 10)];
    const found = rank([wish(way('a')), wish(way('b'))], index);
    expectScores(
      found.map(({ page, score }) => [page, score]),
      [
        [0, a + b],
        [1, a * (0.4 + (0.6 * a) / (a + b))],
      ],
    );
    expect(found.map(({ coverage }) => coverage)).toEqual([1, a / (a + b)]);
  });

  test('counts a wish by its weight', () => {
    const index = anIndex({ a: { 0: 7, 1: 7 }, b: { 0: 7, 2: 7 } });
    const told = rarity(2, 10);
    expectScores(scores([wish(way('a')), faint(0.9, way('b'))], index), [
      [0, told * 1.9],
      [1, told * (0.4 + 0.6 / 1.9)],
      [2, told * 0.9 * (0.4 + (0.6 * 0.9) / 1.9)],
    ]);
  });

  test('takes what is rare, but means the same as something common, for half as rare', () => {
    const index = anIndex({ mail: { 0: 7 }, epost: { 1: 7, 2: 7, 3: 7 } });
    expectScores(scores([wish(way('mail'), way('epost'))], index), [
      [0, 0.5 * rarity(1, 10) + 0.5 * rarity(4, 10)],
      ...[1, 2, 3].map((page): [number, number] => [page, 0.5 * rarity(3, 10) + 0.5 * rarity(4, 10)]),
    ]);
  });
});

describe('a title that begins with the act asked for lifts its page', () => {
  const a = rarity(3, 10);
  const titled = { titleRoots: ['a'], titleWeight: a };
  const index = anIndex(
    { a: { 0: 7, 1: 7, 2: 7 } },
    {
      0: titled,
      1: { ...titled, acts: new Set(['make', 'change']) },
      2: { ...titled, acts: new Set(['remove']) },
    },
  );
  const scored = (...acts: Act[]) =>
    rank([wish(way('a'))], index, new Set(acts)).map(({ page, score }): [number, number] => [page, score]);

  test('by half the share of its title that was asked for', () => {
    expectScores(scored('change'), [
      [1, a * 1.25 * 1.5],
      [0, a * 1.25],
      [2, a * 1.25],
    ]);
  });

  test('not above a harmless page, unless removing was asked for in so many words', () => {
    const harmful = { ...titled, acts: new Set<Act>(['remove']), isHarmful: true };
    const index = anIndex({ a: { 0: 7, 1: 7 } }, { 0: titled, 1: harmful });
    expect(rank([wish(way('a'))], index, new Set<Act>(['remove']))[0]?.page).toBe(0);
  });

  test('by removing for nobody whose words do not ask for that, whatever else they are read as', () => {
    expectScores(scored('remove'), [
      [0, a * 1.25],
      [1, a * 1.25],
      [2, a * 1.25],
    ]);
    expectScores(scored('remove', 'change'), [
      [1, a * 1.25 * 1.5],
      [0, a * 1.25],
      [2, a * 1.25],
    ]);
  });

  test('where an act was asked for', () => {
    expectScores(scored(), [
      [0, a * 1.25],
      [1, a * 1.25],
      [2, a * 1.25],
    ]);
    expectScores(scored('arrange'), [
      [0, a * 1.25],
      [1, a * 1.25],
      [2, a * 1.25],
    ]);
  });
});

describe('a title lifts its page', () => {
  const a = rarity(2, 10);

  test('by a quarter where all of it was asked for', () => {
    const index = anIndex({ a: { 0: 7, 1: 7 } }, { 1: { titleRoots: ['a'], titleWeight: a } });
    expectScores(scores([wish(way('a'))], index), [
      [1, a * 1.25],
      [0, a],
    ]);
  });

  test('by the share of it that was asked for', () => {
    const index = anIndex(
      { a: { 0: 7, 1: 7 }, z: { 1: 7 } },
      { 1: { titleRoots: ['a', 'z'], titleWeight: a * 2 }, 0: { titleRoots: ['z'], titleWeight: a } },
    );
    expectScores(scores([wish(way('a'))], index), [
      [1, a * 1.125],
      [0, a],
    ]);
  });

  test('never by more than a quarter', () => {
    const index = anIndex({ a: { 0: 7, 1: 7 } }, { 1: { titleRoots: ['a'], titleWeight: a / 3 } });
    expectScores(scores([wish(way('a'))], index), [
      [1, a * 1.25],
      [0, a],
    ]);
  });

  test('by how near the reader’s word is to its own, the nearest of several', () => {
    const title = { 1: { titleRoots: ['a'], titleWeight: a } };
    const index = anIndex({ a: { 0: 7, 1: 7 } }, title);
    expectScores(scores([wish(way('a', 0.6))], index), [
      [1, a * 0.6 * 1.15],
      [0, a * 0.6],
    ]);
    const both = [wish(way('a', 0.8)), wish(way('a', 0.2))];
    expectScores(scores(both, index), [
      [1, a * (1 + 0.25 * 0.8) * (1 + 0.45 * 0.5)],
      [0, a],
    ]);
    expect(scores(both.toReversed(), index)[0]?.[1]).toBeCloseTo(scores(both, index)[0]?.[1] ?? 0, 10);
  });

  test('by the way that counts, the first of two that count as much', () => {
    const index = anIndex(
      { a: { 0: 7, 1: 7 }, b: { 0: 7, 1: 7 } },
      { 1: { titleRoots: ['b'], titleWeight: a } },
    );
    expect(scores([wish(way('a'), way('b'))], index)[0]?.[1]).toBeCloseTo(a, 10);
    expect(scores([wish(way('b'), way('a'))], index)[0]?.[1]).toBeCloseTo(a * 1.25, 10);
  });

  test('where it holds several things that were asked for, by their share of all', () => {
    const index = anIndex(
      { a: { 0: 7, 1: 7 }, b: { 0: 7, 1: 7 }, c: { 0: 7, 1: 7 } },
      { 1: { titleRoots: ['a', 'b'] } },
    );
    const wishes = [wish(way('a')), wish(way('b', 0.5), way('b c'), way('b', 0.8)), faint(0.5, way('c'))];
    const [[, lifted] = [0, 0], [, plain] = [0, 1]] = scores(wishes, index);
    expect(lifted / plain).toBeCloseTo(1 + (0.45 * (1 + 0.8)) / 2.5, 10);
  });

  test('not so where one thing was asked for', () => {
    const index = anIndex({ a: { 0: 7, 1: 7 } }, { 1: { titleRoots: ['a'] } });
    expectScores(scores([wish(way('a'))], index), [
      [0, a],
      [1, a],
    ]);
  });

  test('not so where it holds half of what one thing is called', () => {
    const index = anIndex({ a: { 0: 7, 1: 7 }, b: { 0: 7, 1: 7 } }, { 1: { titleRoots: ['a'] } });
    const [[, first] = [0, 0], [, second] = [0, 1]] = scores([wish(way('a b')), wish(way('a b'))], index);
    expect(first).toBe(second);
  });
});

describe('the order of pages', () => {
  test('is by score, then as they stand in the index', () => {
    const index = anIndex({ a: { 5: 7, 8: 7 }, b: { 2: 7, 9: 6 } });
    expect(order([wish(way('a')), wish(way('b'))], index)).toEqual([2, 5, 8, 9]);
  });

  test('leaves out those far behind the best one', () => {
    const index = anIndex({ a: { 0: 2, 1: 3, 2: 7 } });
    expect(order([wish(way('a'))], index)).toEqual([2, 1]);
  });

  test('leaves out none that its title lifts', () => {
    const index = anIndex(
      { a: { 0: 2, 1: 3, 2: 7 } },
      { 0: { titleRoots: ['a'], titleWeight: rarity(3, 10) } },
    );
    expect(order([wish(way('a'))], index)).toEqual([2, 1, 0]);
  });

  test('does not take the titles apart of those whom no title could lift enough', () => {
    const taken: number[] = [];
    const watched = (number: number) => ({
      titleWeight: 1,
      get titleRoots() {
        taken.push(number);
        return [];
      },
    });
    const index = anIndex({ a: { 0: 1, 1: 2, 2: 7 } }, { 0: watched(0), 1: watched(1), 2: watched(2) });
    rank([wish(way('a'))], index);
    expect(taken.sort()).toEqual([1, 2]);
  });

  test('is empty where nothing was asked for, or no page holds it', () => {
    const index = anIndex({ a: { 0: 1 } });
    expect(rank([], index)).toEqual([]);
    expect(rank([wish(way('b'))], index)).toEqual([]);
  });

  test('knows no page that the index does not hold', () => {
    expect(order([wish(way('a'))], anIndex({ a: { 3: 7, 12: 7 } }))).toEqual([3]);
  });
});

describe('a page that does harm', () => {
  const harmful = { isHarmful: true };

  test('stands behind the first one that does none, if that comes near', () => {
    const index = anIndex({ a: { 0: 7, 1: 6, 2: 5, 3: 4 } }, { 0: harmful, 1: harmful });
    expect(order([wish(way('a'))], index)).toEqual([2, 0, 1, 3]);
  });

  test('stands first where no other comes near', () => {
    const index = anIndex({ a: { 0: 7, 1: 4 } }, { 0: harmful, 1: { isArticle: false } });
    const questions = anIndex({ a: { 0: 6, 1: 2 } }, { 0: harmful });
    expect(order([wish(way('a'))], index)).toEqual([1, 0]);
    expect(order([wish(way('a'))], questions)).toEqual([0, 1]);
    expect(order([wish(way('a'))], anIndex({ a: { 0: 7 } }, { 0: harmful }))).toEqual([0]);
  });

  test('stands first for those who ask for it', () => {
    const index = anIndex({ slet: { 0: 7, 1: 6 } }, { 0: harmful });
    expect(order([wish(way('slet'))], index)).toEqual([0, 1]);
  });
});

test('an article is lifted by how near one of its questions comes, up to twice', () => {
  const held = { a: { 0: 7, 1: 7 } };
  const a = rarity(2, 10);
  const index = {
    ...anIndex(held),
    questions: () => [{ page: 1, weight: a, key: '' }],
    questionsWith: (root: string) => (root === 'a' ? [0] : []),
  };
  expectScores(scores([wish(way('a'))], index), [
    [1, a * 2],
    [0, a],
  ]);
});
