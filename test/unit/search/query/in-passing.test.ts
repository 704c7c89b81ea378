import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { isInPassing } from '../../../../src/search/query/in-passing.ts';
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
          const isSo = (score: number) => isInPassing({ page, score, coverage: 1 }, wishes, index);
          expect(isSo(most) && !isSo(less)).toBe(false);
        },
      ),
    );
  });
});
