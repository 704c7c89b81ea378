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
