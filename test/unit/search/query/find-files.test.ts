import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindOptions, find, type IndexFiles } from '../../../../src/search/query/find.ts';
import { anIndex } from '../an-index.ts';

/** Words that are not part of one another, sorted. */
const syllables = 'ba de fi go hu ja ke li mo nu pa re si to vu'.split(' ');
const words = syllables.flatMap((a) =>
  syllables.flatMap((b) => ['rk', 'md', 'lt', 'nj'].map((end) => a + b + end)),
);

const PAGES = [{ title: 'Skjermdesigner' }, ...words.map((word) => ({ title: word }))];
const VOCABULARY = {
  skjermdesigner: ['flate'],
  kekelt: ['blåhval', 'skive skrue', ...words.map((word) => `${word} skrue`)],
  vuvurk: ['babark'],
};

function kindOf(name: string): string {
  const [sort = ''] = name.split('-');
  return sort === 'roots' ? 'postings' : sort;
}

/** The files that a search fetches, by rounds: those requested before any of them arrives. */
async function fetchedFor(query: string, options: FindOptions = {}) {
  const { index, files, titles } = anIndex(PAGES, VOCABULARY);
  const rounds: string[][] = [];
  let waiting = 0;
  const slowly = async <Content>(name: string, content: Promise<Content>): Promise<Content> => {
    if (waiting === 0) rounds.push([]);
    waiting++;
    rounds.at(-1)?.push(name);
    await new Promise((resolve) => setTimeout(resolve));
    waiting--;
    return content;
  };
  const watched: IndexFiles = {
    read: (name) => slowly(kindOf(name), files.read(name)),
  };
  const found = await find(query, index, watched, options);
  return { rounds: rounds.map((names) => names.sort()), first: titles(found)[0], ...found };
}

describe('a search fetches', () => {
  test('where its word stands, and beside it what readers mean by that', async () => {
    expect((await fetchedFor('skjermdesigner')).rounds).toEqual([['phrases', 'postings']]);
    expect(
      (await fetchedFor('hvordan er en skjermdesigner')).rounds[0]?.filter((n) => n === 'postings'),
    ).toEqual(['postings']);
  });

  test('what its word means, then where that stands', async () => {
    expect((await fetchedFor('flate')).rounds).toEqual([['phrases'], ['postings']]);
    expect((await fetchedFor('babark')).rounds).toEqual([['phrases', 'postings'], ['postings']]);
  });

  test('what the parts of its word mean, and a word typed without æ, ø and å, as soon', async () => {
    const compound = await fetchedFor('bafiltflate', { literal: true });
    expect(compound.rounds).toEqual([
      ['phrases', 'phrases'],
      ['postings', 'postings'],
    ]);
    expect(compound.ranked).toHaveLength(2);
    const { rounds, first } = await fetchedFor('blahval');
    expect(rounds).toEqual([['phrases'], ['postings']]);
    expect(first).toBe('kekelt');
  });

  test('the phrases of its words beside these, then where what they mean stands', async () => {
    const { rounds: ofPhrase } = await fetchedFor('babark skrue');
    // «skrue» stands in phrases only, and may be a slip until they have come.
    expect(ofPhrase).toEqual([['phrases', 'phrases', 'postings', 'words'], ['postings']]);
    const { rounds, first } = await fetchedFor('skive skrue');
    expect(rounds).toEqual([['phrases', 'words'], ['postings']]);
    expect(first).toBe('kekelt');
  });

  test('no phrases for small words', async () => {
    const { rounds } = await fetchedFor('hvordan kan jeg vuvurk');
    const alone = await fetchedFor('vuvurk vuvurk');
    expect(rounds).toEqual(alone.rounds);
  });

  test('nothing where nothing is known of its words', async () => {
    expect((await fetchedFor('…')).rounds).toEqual([]);
    expect((await fetchedFor('kaffe', { literal: true })).rounds).toEqual([]);
  });

  test('the list of words for a correction, and beside it what the word most likely meant needs', async () => {
    const { rounds, first } = await fetchedFor('skjermdesinger');
    expect(rounds).toEqual([['phrases', 'postings', 'words']]);
    expect(first).toBe('Skjermdesigner');
  });

  test('the phrases of a corrected word', async () => {
    const { rounds, corrections, wishes } = await fetchedFor('abbark skrue');
    expect([...corrections]).toEqual([['abbark', 'babark']]);
    expect(rounds).toEqual([['phrases', 'phrases', 'postings', 'words'], ['postings']]);
    expect(wishes[0]?.words).toEqual(['babark', 'skrue']);
  });

  test('in two rounds, whatever two letters of a word are swapped', async () => {
    const slip = fc
      .tuple(fc.constantFrom(...words, 'skjermdesigner'), fc.nat(), fc.constantFrom('', 'skrue ', 'flate '))
      .map(([word, place, before]) => {
        const at = 1 + (place % (word.length - 2));
        return before + word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
      });
    await fc.assert(
      fc.asyncProperty(slip, async (query) => {
        expect((await fetchedFor(query)).rounds.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 20 },
    );
  });

  test('no list of words for a short word, nor for the beginning of a known one', async () => {
    const sorts = async (query: string, options?: FindOptions) =>
      (await fetchedFor(query, options)).rounds.flat();
    expect(await sorts('xyz')).not.toContain('words');
    for (const query of ['hvord', 'blåhv', 'skjermd'])
      expect(await sorts(`babark ${query}`, { isUnfinished: true })).not.toContain('words');
    expect(await sorts('babark hvord')).toContain('words');
  });

  test('nothing for a half word while typing goes on, unless it is the only one', async () => {
    const typed = { literal: true, isUnfinished: true };
    const { rounds, first } = await fetchedFor('bafilt vuvur', typed);
    expect(rounds).toEqual([['phrases', 'postings']]);
    expect(first).toBe('bafilt');
    expect((await fetchedFor('vuvur', typed)).first).toBe('vuvurk');
    expect((await fetchedFor('hvordan vuvur', typed)).first).toBe('vuvurk');
  });

  test('all that it needs: it finds the same as where every file is there', async () => {
    const said = ['babarkflate', 'blahval', 'flate', 'skive', 'skrue', 'skjermdesinger', 'hvordan', ...words];
    const query = fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 4 });
    const { index: whole, files, addAll } = anIndex(PAGES, VOCABULARY);
    addAll();
    await fc.assert(
      fc.asyncProperty(query, fc.boolean(), async (asked, isUnfinished) => {
        const { index } = anIndex(PAGES, VOCABULARY);
        const [found, wanted] = await Promise.all(
          [index, whole].map((one) => find(asked.join(' '), one, files, { isUnfinished })),
        );
        expect(found).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  test('the list of words once', async () => {
    const { index, files } = anIndex(PAGES, VOCABULARY);
    let asked = 0;
    const watched: IndexFiles = {
      read: (name) => {
        if (kindOf(name) === 'words') asked++;
        return files.read(name);
      },
    };
    for (const query of ['skjermdesinger', 'skjermdesinger', 'babjark'])
      expect((await find(query, index, watched)).corrections.size).toBe(1);
    expect(asked).toBe(1);
  });

  test('the list of words again, where it did not come', async () => {
    const { index, files } = anIndex(PAGES, VOCABULARY);
    const read = (name: string) =>
      kindOf(name) === 'words' ? Promise.reject(new Error('gone')) : files.read(name);
    await expect(find('skjermdesinger', index, { read })).rejects.toThrow('gone');
    expect((await find('skjermdesinger', index, files)).corrections.size).toBe(1);
  });
});
