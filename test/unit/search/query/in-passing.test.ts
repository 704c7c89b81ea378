import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { isInPassing } from '../../../../src/search/query/in-passing.ts';
import { importance } from '../../../../src/search/query/rarity.ts';
import { anIndex } from '../an-index.ts';

const filling = 'Om noe annet som tar plass på siden. '.repeat(12);
const { index, files, titles } = anIndex([
  {
    title: 'Når noen slutter',
    body: `${filling} Lagre et utvalg. ${filling} Et utvalg kan være dynamisk. Dynamisk vises ${filling}`,
  },
  { title: 'Fargede bokser', body: 'Bokser med farge kan flyttes og skjules.' },
  { title: 'Kjeller', body: 'En kjeller har en dør.' },
  { title: 'Loft', body: 'Et loft har et vindu.' },
]);
const ask = (query: string) => find(query, index, files);

describe('a page with only part of the words, that says which questions it answers', () => {
  const spor = anIndex([
    {
      title: 'Hvem spør jeg?',
      body: 'Bytte av faktura.',
      keywords: 'hvem spør jeg om fakturaen',
      asked: ['hvem spør jeg om fakturaen'],
    },
    { title: 'Kjeller', body: 'En kjeller har en logo.' },
    { title: 'Loft', body: 'Et loft har et vindu.' },
  ]);

  test('is shown with a note, unless a question of it comes near', async () => {
    const { wishes } = await find('bytte logo fakturaen', spor.index, spor.files);
    const isSo = (share: number, coverage: number) =>
      isInPassing({ page: 0, score: 99, coverage }, share, wishes, spor.index);
    expect([isSo(0.8, 0.7), isSo(0.9, 0.7), isSo(0.8, 0.8)]).toEqual([true, false, false]);
    const { wishes: near } = await find('spør om fakturaen', spor.index, spor.files);
    expect(isInPassing({ page: 0, score: 99, coverage: 0.7 }, 0.8, near, spor.index)).toBe(false);
  });

  test('is shown without one from 84 % of what was asked on, and from 76 % of the words on', async () => {
    const { wishes } = await find('bytte logo fakturaen', spor.index, spor.files);
    const isSo = (share: number, coverage: number) =>
      isInPassing({ page: 0, score: 99, coverage }, share, wishes, spor.index);
    expect([isSo(0.83, 0.75), isSo(0.84, 0.75), isSo(0.83, 0.76)]).toEqual([true, false, false]);
  });

  test('is shown without one where its title has most of what was asked', async () => {
    const page = { title: 'Logo på fakturaen', body: 'Bytte av noe.', asked: ['hvem kan jeg spørre'] };
    const titled = anIndex([page, { title: 'Kjeller' }, { title: 'Loft' }]);
    const isSo = async (query: string) => {
      const { wishes } = await find(query, titled.index, titled.files);
      return isInPassing({ page: 0, score: 99, coverage: 0.7 }, 0.8, wishes, titled.index);
    };
    expect(await isSo('bytte logo fakturaen')).toBe(false);
    expect(await isSo('bytte fakturaen loft kjeller')).toBe(true);
  });
});

test('a page far from all of its questions is shown with a note below half of what the words are worth', async () => {
  const page = { title: 'Lisens', body: 'Filtrere etter dato.', asked: ['hvem har lisens'] };
  const far = anIndex([page, { title: 'Kjeller' }, { title: 'Loft' }]);
  const isSo = async (query: string, share: number) => {
    const { wishes } = await find(query, far.index, far.files);
    const worth = wishes.reduce((sum, wish) => sum + importance(wish, far.index) * wish.weight, 0);
    return isInPassing({ page: 0, score: share * worth, coverage: 1 }, 1, wishes, far.index);
  };
  expect(await isSo('filtrere etter dato', 0.49)).toBe(true);
  expect(await isSo('filtrere etter dato', 0.5)).toBe(false);
  expect(await isSo('hvem har lisens', 0.49)).toBe(false);
  expect(await isSo('lisens dato', 0.49)).toBe(false);
});

describe('a page that has all words in passing', () => {
  test('is shown with a note, and not as what was asked for', async () => {
    const found = await ask('dynamisk utvalg');
    expect(titles(found)[0]).toBe('Når noen slutter');
    expect(found.fit).toBe('some');
    expect(found.unknown).toEqual([]);
  });

  test('is none whose title says so, nor one that tells much of it', async () => {
    expect((await ask('fargede bokser')).fit).toBe('all');
    expect((await ask('flytte bokser')).fit).toBe('all');
    expect((await ask('kjeller dør')).fit).toBe('all');
  });

  test('is none with a smaller score, where it has nearly all and says nothing of questions', async () => {
    const { wishes } = await ask('dynamisk utvalg');
    const worth = wishes.reduce((sum, wish) => sum + importance(wish, index) * wish.weight, 0);
    const isSo = (score: number, share: number, coverage = 1) =>
      isInPassing({ page: 0, score: score * worth, coverage }, share, wishes, index);
    expect([isSo(0.3, 0.9), isSo(0.3, 0.7), isSo(0.3, 0.9, 0.7), isSo(0.2, 0.9)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('is none from 40 % of what its words are worth on, or from 25 % with 80 % of all', async () => {
    const { wishes } = await ask('dynamisk utvalg');
    const worth = wishes.reduce((sum, wish) => sum + importance(wish, index) * wish.weight, 0);
    const isSo = (score: number, share: number, coverage: number) =>
      isInPassing({ page: 0, score: score * worth, coverage }, share, wishes, index);
    expect([isSo(0.39, 0.79, 1), isSo(0.4, 0.79, 1)]).toEqual([true, false]);
    expect([isSo(0.24, 0.8, 0.8), isSo(0.25, 0.8, 0.8)]).toEqual([true, false]);
    expect([isSo(0.25, 0.79, 0.8), isSo(0.25, 0.8, 0.79)]).toEqual([true, true]);
  });

  test('takes 40 % for a single word, however well that is met', async () => {
    const { wishes } = await ask('utvalg');
    const [worth = 0] = wishes.map((wish) => importance(wish, index));
    const isSo = (score: number) =>
      isInPassing({ page: 0, score: score * worth, coverage: 1 }, 1, wishes, index);
    expect([isSo(0.3), isSo(0.4)]).toEqual([true, false]);
  });

  test('is none with any score where its title has 30 % of what was asked', async () => {
    const isSo = async (query: string, page: number) =>
      isInPassing({ page, score: 0, coverage: 1 }, 1, (await ask(query)).wishes, index);
    expect([await isSo('flytte bokser', 1), await isSo('flytte skjules', 1)]).toEqual([false, true]);
  });

  test('is none where the index does not have the page', async () => {
    const { wishes } = await ask('dynamisk utvalg');
    expect(isInPassing({ page: 99, score: 0, coverage: 0 }, 0, wishes, index)).toBe(false);
  });

  test('is one by what its words weigh: one that weighs little takes little from it', async () => {
    const { wishes } = await ask('dynamisk utvalg');
    const [one, other] = wishes.map((wish) => importance(wish, index)) as [number, number];
    const light = wishes.map((wish, i) => ({ ...wish, weight: i ? 0.1 : 1 }));
    const isSo = (of: typeof wishes, score: number) =>
      isInPassing({ page: 0, score, coverage: 0 }, 0, of, index);
    const score = 0.4 * (one + 0.1 * other);
    expect([isSo(wishes, score), isSo(light, score), isSo(light, score * 0.9)]).toEqual([true, false, true]);
  });

  test('is one by how much it scores: a page that scores more is never one where the other is not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('dynamisk utvalg', 'flytte bokser', 'kjeller dør', 'vindu'),
        fc.nat(3),
        fc.float({ min: 0, max: 20, noNaN: true }),
        fc.float({ min: 0, max: 20, noNaN: true }),
        async (query, page, one, more) => {
          const { wishes } = await ask(query);
          const [less, most] = [Math.min(one, more), Math.max(one, more)];
          const isSo = (score: number) => isInPassing({ page, score, coverage: 1 }, 1, wishes, index);
          expect(isSo(most) && !isSo(less)).toBe(false);
        },
      ),
    );
  });
});
