import { describe, expect, test } from 'vitest';
import { askedFirst, isAnswered, questionKey } from '../../../../src/search/query/asked-first.ts';
import { addFiles, find } from '../../../../src/search/query/find.ts';
import { anIndex, type Written } from '../an-index.ts';

/** Has more of every word than any other page. */
const LOUD: Written = {
  title: 'Brukere, lisenser og faktura',
  headings: ['For mange brukere', 'Bytte lisens', 'Faktura'],
  body: 'Brukere bytter lisens. For mange brukere. Faktura. '.repeat(9),
};
const quiet = (told: Partial<Written>): Written => ({
  title: 'Varsel',
  body: 'En tekst om noe annet, der en bruker, en lisens og en faktura nevnes. '.repeat(9),
  ...told,
  keywords: told.asked?.join(', ') ?? '',
});

async function found(query: string, pages: Written[]): Promise<string[]> {
  const { index, files, titles } = anIndex(pages);
  return titles(await find(query, index, files));
}

describe('first stands', () => {
  test('another page, where no article says that it answers just this', async () => {
    expect((await found('for mange brukere', [LOUD, quiet({ asked: ['en bruker'] })]))[0]).toBe(LOUD.title);
  });

  test.each([
    ['in its words', 'for mange brukere'],
    ['in other forms of them', 'For mange brukerne?'],
    ['in another order', 'brukere, for mange'],
  ])('the article that answers just this question, %s', async (_, query) => {
    const answer = quiet({ asked: ['for mange brukere'] });
    expect((await found(query, [LOUD, answer]))[0]).toBe(answer.title);
  });

  test('the one that answers it among others', async () => {
    const answer = quiet({ asked: ['hva er en faktura', 'hvordan bytter jeg lisens', 'for mange brukere'] });
    for (const query of ['bytte lisens', 'hva er faktura en', 'hvordan kan vi bytte lisensen'])
      expect((await found(query, [LOUD, answer]))[0], query).toBe(answer.title);
  });

  test('not the one that tells who may do it', async () => {
    const who = quiet({ title: 'Rettigheter', asked: ['hvem kan bytte lisens'] });
    expect((await found('bytte lisens', [LOUD, who]))[0]).toBe(LOUD.title);
    expect((await found('hvem kan bytte lisensen', [LOUD, who]))[0]).toBe(who.title);
  });

  test('the one whose title it is', async () => {
    const answer = quiet({ title: 'Bytter du lisens?' });
    expect((await found('bytte lisens', [LOUD, answer]))[0]).toBe(answer.title);
  });

  test('the best of all, where two articles say that they answer it', async () => {
    const one = quiet({ asked: ['bytte lisens'] });
    expect((await found('bytte lisens', [LOUD, one]))[0]).toBe(one.title);
    const purring = quiet({ title: 'Purring', asked: ['bytte lisens'] });
    expect((await found('bytte lisens', [LOUD, one, purring]))[0]).toBe(LOUD.title);
  });

  test('no exercise, though its title is what was asked', async () => {
    const exercise = quiet({ title: 'For mange brukere', path: 'ovelser/for-mange/' });
    const answer = quiet({ asked: ['vi har for mange brukere', 'for mange brukere'] });
    expect((await found('for mange brukere', [exercise, answer]))[0]).toBe(answer.title);
  });

  test('no page that removes, unless it was asked to', async () => {
    const parts = [{ heading: 'Slette lisens', level: 1, steps: ['Klikk på Slett.'], isGuarded: false }];
    const harmful = quiet({ title: 'Slette lisens', asked: ['bytte lisens', 'slette en faktura'], parts });
    expect((await found('bytte lisens', [LOUD, harmful]))[0]).toBe(LOUD.title);
    expect((await found('slette faktura', [LOUD, harmful]))[0]).toBe(harmful.title);
  });
});

test('the others stay in their order, and none is lost', async () => {
  const answer = quiet({ asked: ['bytte lisens'] });
  const pages = [LOUD, { ...LOUD, title: 'Bytte lisens og bil' }];
  const before = await found('bytte lisens', pages);
  expect(before).toHaveLength(2);
  expect(await found('bytte lisens', [...pages, answer])).toEqual([answer.title, ...before]);
});

test('a question is the same by its telling words, or by all of them where it has only one', () => {
  expect(questionKey('Hvordan bytter jeg en lisens?')).toBe(questionKey('bytte lisensen'));
  expect(questionKey('bytte bil')).not.toBe(questionKey('bytte lisens'));
  expect(questionKey('for mange brukere')).not.toBe(questionKey('brukere'));
  expect(questionKey('bytte')).toMatch(/^[0-9a-z]{1,5}$/);
});

describe('a query that is a title', () => {
  const pages = [
    { title: 'Sak', body: 'Sak. En sak er en henvendelse.', keywords: 'sak saker' },
    { title: 'Saker', body: 'Her står alt.' },
    { title: 'Opprett sak' },
    { title: 'Opprette en sak' },
    { title: 'Komme i gang', body: 'Velkommen.' },
    { title: 'Interessenter', body: 'Om folk.' },
    { title: 'Legge til interessenter', headings: ['Interessenter', 'Hva er interessenter?'] },
  ];
  const { index, files, titles } = anIndex(pages);

  test.each(pages.map(({ title }) => title))('has its page first: %s', async (title) => {
    expect(titles(await find(title, index, files))[0]).toBe(title);
    const loud = await find(`${title.toUpperCase()}?`, index, files);
    expect([titles(loud)[0], loud.fit]).toEqual([title, 'all']);
  });

  test('has all pages first that are called so', async () => {
    const { index, files, titles } = anIndex([
      { title: 'Opprett sak' },
      ...pages,
      { title: 'Saker', body: 'Sak.' },
    ]);
    expect(titles(await find('saker', index, files)).slice(0, 2)).toEqual(['Saker', 'Saker']);
  });

  test('may ask what it means', async () => {
    for (const question of ['Hva er en interessent?', 'hva betyr interessenter', 'ka e interessenter'])
      expect(titles(await find(question, index, files))[0]).toBe('Interessenter');
    expect(titles(await find('legge til interessent', index, files))[0]).toBe('Legge til interessenter');
  });
});

// A phone can parse only some of thousands of titles.
describe('looked at are', () => {
  const ranked = (count: number) =>
    Array.from({ length: count }, (_, page) => ({ page, score: 1 / (page + 1), coverage: 1 }));
  const first = async (pages: Written[], listed: number, question: string) => {
    const { index, files } = anIndex(pages);
    await addFiles(index, index.missingShards(index.roots), files);
    const [found] = askedFirst(ranked(listed), question, [], index);
    return found && index.pages[found.page]?.title;
  };

  const pages = (before: number, last: Written) => [
    ...Array.from({ length: before }, (_, i) => ({ title: `Side ${i}` })),
    last,
  ];

  test('the titles of the first twenty pages, for a question in other forms', async () => {
    const titled = { title: 'Bytter vi lisens?' };
    expect(await first(pages(19, titled), 20, 'bytte lisens')).toBe(titled.title);
    expect(await first(pages(20, titled), 21, 'bytte lisens')).toBe('Side 0');
  });

  test('the questions of all pages, listed or not', async () => {
    const asked = quiet({ asked: ['bytte lisens'] });
    expect(await first(pages(20, asked), 21, 'bytte lisens')).toBe('Varsel');
    expect(await first(pages(30, asked), 5, 'bytte lisens')).toBe('Varsel');
    expect(await first(pages(30, asked), 0, 'bytte lisens')).toBe('Varsel');
  });

  test('titles with up to eight signs more than the question, listed or not', async () => {
    const titled = (signs: number) => [{ title: 'Side' }, { title: `Bytte lisens${'!'.repeat(signs)}` }];
    for (const signs of [0, 1, 8]) expect(await first(titled(signs), 1, 'bytte lisens')).toMatch(/^Bytte/);
    expect(await first(titled(9), 1, 'bytte lisens')).toBe('Side');
    // A title shorter than the question cannot be the same.
    expect(await first([{ title: 'Side' }, { title: 'Bytte' }], 1, 'bytte lisens')).toBe('Side');
    expect(await first(titled(0), 1, '')).toBe('Side');
  });

  /** Two questions whose keys are the same by chance. */
  const [one = '', other = ''] = (() => {
    const known = new Map<string, string>();
    for (let i = 0; i < 9000; i++) {
      const text = `bytte ord${i}`;
      const same = known.get(questionKey(text));
      if (same !== undefined) return [same, text];
      known.set(questionKey(text), text);
    }
    return [];
  })();

  test('only questions with all words of this one, whatever their keys', async () => {
    expect(one).not.toBe(other);
    expect(questionKey(one)).toBe(questionKey(other));
    expect(await first([LOUD, quiet({ asked: [one] })], 2, one)).toBe('Varsel');
    expect(await first([LOUD, quiet({ asked: [one] })], 2, other)).toBe(LOUD.title);
  });

  test('each of an article, also where two have one key', async () => {
    const both = quiet({ asked: [one, other] });
    for (const text of [one, other]) expect(await first([LOUD, both], 2, text)).toBe(both.title);
  });
});

describe('what is put first', () => {
  const ranked = (count: number) =>
    Array.from({ length: count }, (_, page) => ({ page, score: 1 / (page + 1), coverage: 0.5 }));
  const put = async (pages: Written[], listed: number, question: string) => {
    const { index, files } = anIndex(pages);
    await addFiles(index, index.missingShards(index.roots), files);
    return { index, list: askedFirst(ranked(listed), question, [], index) };
  };
  const filling = Array.from({ length: 24 }, (_, i) => ({ title: `Side ${i}` }));
  const answer = quiet({ asked: ['bytte lisens'] });
  const harmful = (title: string) =>
    quiet({ title, parts: [{ heading: title, level: 1, steps: ['Klikk på Slett.'], isGuarded: false }] });

  test('keeps the score it has further down, and has that of the best where it was not found', async () => {
    const far = await put([...filling, answer], 25, 'bytte lisens');
    expect(far.list[0]).toEqual({ page: 24, score: 1 / 25, coverage: 0.5 });
    expect(far.list).toHaveLength(25);
    const away = await put([...filling, answer], 3, 'bytte lisens');
    expect(away.list[0]).toEqual({ page: 24, score: 1, coverage: 1 });
    expect((await put([answer], 0, 'bytte lisens')).list).toEqual([{ page: 0, score: 1, coverage: 1 }]);
    const titled = await put([...filling, quiet({ title: 'Bytte lisens' })], 25, 'bytte lisens');
    expect(titled.list[0]).toEqual({ page: 24, score: 1 / 25, coverage: 0.5 });
  });

  test('is nothing new where one of them removes, and all hits stay as they were', async () => {
    const one = await put([LOUD, harmful('Slette lisens')], 2, 'slette lisens');
    expect(one.index.pages[1]?.isHarmful).toBe(true);
    expect(one.list).toEqual(ranked(2));
    const two = await put(
      [LOUD, quiet({ title: 'Slette lisens' }), harmful('Slette lisens')],
      3,
      'slette lisens',
    );
    expect(two.list).toEqual(ranked(3));
  });

  test('is nothing new where nothing is asked, nor for a title that says nothing', async () => {
    const { list, index } = await put([LOUD, { title: '–' }, { title: 'Om den' }], 3, '');
    expect(list).toEqual(ranked(3));
    expect(isAnswered('hva er det', 2, index)).toBe(false);
    expect(isAnswered('bytte lisens', undefined, index)).toBe(false);
    expect(isAnswered('bytte lisens', 99, index)).toBe(false);
  });

  test('answers the question itself, and not one with further words that has its key by chance', async () => {
    const longer = 'bytte lisens ord86724';
    expect(questionKey(longer)).toBe(questionKey('bytte lisens'));
    const { list, index } = await put([LOUD, quiet({ asked: [longer] })], 2, 'bytte lisens');
    expect(list).toEqual(ranked(2));
    expect(isAnswered('bytte lisens', 1, index)).toBe(false);
    expect(isAnswered(longer, 1, index)).toBe(true);
  });

  test('is what defines a word for those who ask what it means, and nobody else', async () => {
    const { index } = await put([{ title: 'Om saker' }, { title: 'Hva er en sak?' }], 2, '');
    expect([0, 1].map((page) => isAnswered('hva er en sak', page, index))).toEqual([true, true]);
    expect(isAnswered('hva er en lisens', 0, index)).toBe(false);
    expect(isAnswered('opprette sak', 0, index)).toBe(false);
  });
});
