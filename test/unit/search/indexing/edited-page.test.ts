import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indexPages, type SearchedPage, wordLists } from '../../../../src/search/indexing/index-pages.ts';
import { writeIndex } from '../../../../src/search/indexing/write-index.ts';

/** Random words, the first ones more often than the others. */
function someWords(seed: number, count: number): string {
  const syllables = ['ka', 'lo', 'mi', 've', 'sta', 'gru', 'ny', 'tel', 'bro', 'fin', 'dor', 'hus'];
  let state = seed + 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const word = () => {
    let number = Math.floor(1700 * (next(1000) / 1000) ** 2);
    let text = '';
    for (let i = 0; i < 3; i++) {
      text += syllables[number % syllables.length];
      number = Math.floor(number / syllables.length);
    }
    return `${text}k`;
  };
  return Array.from({ length: count }, word).join(' ');
}

const PAGES: SearchedPage[] = Array.from({ length: 300 }, (_, i) => ({
  title: someWords(i, 4),
  description: someWords(1000 + i, 12),
  keywords: '',
  headings: [someWords(2000 + i, 3), someWords(3000 + i, 3)],
  body: someWords(4000 + i, 200),
}));

function filesOf(pages: readonly SearchedPage[]): Map<string, string> {
  const { terms, shortParts, respelled, titleWeights } = indexPages(pages);
  const { main, files } = writeIndex(
    {
      pages: pages.map(({ title, headings, body }, i) => ({
        path: `artikler/${i}/`,
        title,
        kind: 'Hylle',
        fragment: hash(body),
        titleWeight: titleWeights[i] ?? 0,
        asked: [],
        headings,
        harm: { detours: new Map(), isItsAim: false },
      })),
      terms,
      meanings: new Map(),
      shortParts,
      respelled,
      words: wordLists(pages, new Set()),
    },
    hash,
  );
  return new Map([['main.json', JSON.stringify(main)], ...files]);
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/** How many files of each sort have other contents or another name. */
function changedBy(edit: (pages: SearchedPage[]) => SearchedPage[]): Record<string, number> {
  const before = filesOf(PAGES);
  const changed = [...filesOf(edit([...PAGES]))].filter(([name, content]) => before.get(name) !== content);
  return Object.fromEntries(
    ['pages', 'roots', 'words'].map((sort) => [
      sort,
      changed.filter(([name]) => name.startsWith(sort)).length,
    ]),
  );
}

describe('an edit leaves most files of the index as they were', () => {
  const before = [...filesOf(PAGES).keys()];
  const rootFiles = before.filter((name) => name.startsWith('roots')).length;

  test('(there are many)', () => {
    expect(rootFiles).toBeGreaterThan(10);
  });

  test.each([3, 40, 77, 120])('some words of page %i', (at) => {
    const { pages, roots } = changedBy((all) =>
      all.map((page, i) =>
        i === at ? { ...page, body: `${someWords(9, 3)} ${page.body.slice(0, -6)}` } : page,
      ),
    );
    expect(pages).toBe(1);
    expect(roots).toBeLessThan(rootFiles / 2);
  });

  test('pages that grow a little together leave the weights of the others', () => {
    const stop = ' og i på';
    const { roots } = changedBy((all) =>
      all.map((page, i) => (i ? page : { ...page, body: page.body + stop.repeat(3) })),
    );
    expect(roots).toBeLessThan(4);
  });
});

test('the same pages give the same files', () => {
  expect(filesOf(PAGES)).toEqual(filesOf([...PAGES]));
});
