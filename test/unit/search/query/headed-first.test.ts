import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSection } from '../../../../src/search/query/best-section.ts';
import { find } from '../../../../src/search/query/find.ts';
import { headedFirst } from '../../../../src/search/query/headed-first.ts';
import { topicKey } from '../../../../src/search/query/topic.ts';
import { anIndex, type Written } from '../an-index.ts';

/** Has more of every word than any other page. */
const LOUD: Written = {
  title: 'Kolonner',
  keywords: 'bredde endre felt flytte jokertegn rutenett',
  body: 'Flytte felt, endre bredden på felt, rutenett og jokertegn. '.repeat(9),
};
const HEADED: Written = {
  title: 'Skjermbilder',
  headings: ['Endre bredden på felt', 'Hva er et jokertegn?', 'Rutenett'],
  body: `Et felt, en bredde, et rutenett og et jokertegn nevnes. ${'Noe annet står her. '.repeat(20)}`,
};
const firstFor = async (query: string, ...pages: Written[]) => {
  const { index, files, titles } = anIndex([LOUD, HEADED, { title: 'Kaffe' }, ...pages]);
  return titles(await find(query, index, files))[0];
};

describe('a query that is a heading', () => {
  test.each(['endre bredden på felt', 'Endre bredde på feltene', 'felt: endre bredden?'])(
    'has the article first that alone has it: %s',
    async (query) => {
      expect(await firstFor(query)).toBe('Skjermbilder');
    },
  );

  test('has it first for one word only where its meaning is asked for', async () => {
    expect(await firstFor('rutenett')).toBe('Kolonner');
    for (const query of ['hva er rutenett', 'Hva betyr jokertegn?', 'ka e et jokertegn'])
      expect(await firstFor(query), query).toBe('Skjermbilder');
  });

  test('leaves an article first that has all of it in its title, or says that it answers it', async () => {
    const titled = { title: 'Endre bredden på felt i rutenett', body: 'felt bredde endre '.repeat(30) };
    expect(await firstFor('endre bredde felt', titled)).toBe(titled.title);
    const asked = { title: 'Purring', asked: ['endre bredde på felt'], keywords: 'endre bredde på felt' };
    expect(await firstFor('endre bredden på felt', asked)).toBe('Purring');
  });

  test('leaves the ranking as it was where two articles have it, or a page that is none', async () => {
    expect(await firstFor('endre bredden på felt', { ...HEADED, title: 'Lister' })).toBe('Kolonner');
    const { index, files, titles } = anIndex([LOUD, { ...HEADED, path: 'ovelser/a/' }, { title: 'Kaffe' }]);
    expect(titles(await find('endre bredden på felt', index, files))[0]).toBe('Kolonner');
  });

  test('is brought first also before a page that has some of it in its title', async () => {
    const { index, files, titles } = anIndex([{ ...LOUD, title: 'Felt og kolonner' }, HEADED]);
    expect(titles(await find('endre bredden på felt', index, files))[0]).toBe('Skjermbilder');
  });

  test('moves the article as it was ranked, and the others follow in their order', async () => {
    const { index, files } = anIndex([LOUD, HEADED, { title: 'Kaffe' }]);
    const { question, wishes } = await find('endre bredden på felt', index, files);
    const ranked = (page: number, score: number) => ({ page, score, coverage: 0.5 });
    const [loud, headed, other] = [ranked(0, 9), ranked(1, 2), ranked(2, 1)] as const;
    expect(headedFirst([loud, other, headed], question, wishes, index)).toEqual([headed, loud, other]);
    expect(headedFirst([headed, loud], question, wishes, index)).toEqual([headed, loud]);
  });

  test('counts as much as the best where the ranking did not have it', async () => {
    const { index, files } = anIndex([LOUD, HEADED, { title: 'Kaffe' }]);
    const { question, wishes } = await find('endre bredden på felt', index, files);
    const loud = { page: 0, score: 9, coverage: 0.5 };
    expect(headedFirst([loud], question, wishes, index)).toEqual([{ page: 1, score: 9, coverage: 1 }, loud]);
    expect(headedFirst([], question, wishes, index)).toMatchObject([{ page: 1 }]);
  });

  test('does not bring what removes to those who did not ask for that', async () => {
    const parts = [{ heading: 'Slette bilder', level: 1, steps: ['Klikk på Slett.'], isGuarded: false }];
    const harmful = { ...HEADED, title: 'Slette bilder', headings: ['Rydde i felt'], parts };
    const { index, files, titles } = anIndex([{ ...LOUD, keywords: 'rydde' }, harmful]);
    expect(titles(await find('rydde i felt', index, files))[0]).toBe('Kolonner');
  });
});

test('what asks for the meaning of a thing has the article first that is about it', async () => {
  const about = { title: 'Om rutenett', body: 'Noe annet. '.repeat(20) };
  expect(await firstFor('hva er et rutenett', about)).toBe('Om rutenett');
});

describe('the section with just what was asked as its heading', () => {
  const content = 'Skjermbilder. Felt, felt og bredden på felt. Bredde Her står noe. Felt Her står annet.';
  const page = {
    content,
    meta: { title: 'Skjermbilder' },
    anchors: [
      { element: 'h2', id: 'bredde', text: 'Bredde', location: 8 },
      { element: 'h2', id: 'felt', text: 'Hva er felt?', location: 12 },
    ],
  };
  const placeFor = async (query: string, title = 'Skjermbilder', detours = new Map<number, number>()) => {
    const { index, files } = anIndex([{ title: 'Skjermbilder', body: content }, { title: 'Kaffe' }]);
    const { question, wishes } = await find(query, index, files);
    return bestSection({ ...page, meta: { title } }, wishes, index, detours, question);
  };

  test('is the one to land in', async () => {
    expect(await placeFor('bredde')).toMatchObject({ anchor: 'bredde', heading: 'Bredde' });
    expect((await placeFor('hva betyr felt')).anchor).toBe('felt');
    expect((await placeFor('felt')).anchor).toBe('felt');
  });

  test('but not where that is the title of the page', async () => {
    expect((await placeFor('felt', 'Felt')).anchor).toBeUndefined();
  });

  test('and never past a warning', async () => {
    expect((await placeFor('bredde', 'Skjermbilder', new Map([[1, 0]]))).anchor).toBeUndefined();
  });
});

test('what a text is about does not depend on the order of its words, their case or small words', () => {
  const word = fc.constantFrom('Felt', 'bredde', 'Saker', 'hva', 'er', 'en', 'om', 'på');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const key = topicKey(words.join(' '));
      expect(topicKey(words.toReversed().join(' ').toUpperCase())).toBe(key);
      expect(topicKey(`Hva er ${words.join(', ')}?`)).toBe(key);
    }),
  );
});
