import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords } from '../../../../src/search/face/first-words.ts';
import type { Piece } from '../../../../src/search/query/excerpt.ts';

describe('where there is room for some of its words only', () => {
  const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
  const wordsIn = (text: string) => text.match(/\S+/g) ?? [];
  const pieces: Piece[] = [
    { text: 'Velg et ', isMarked: false },
    { text: 'firma', isMarked: true },
    { text: ', og lagre', isMarked: false },
  ];

  test('these stand there as before, marks too, with a sign that it goes on', () => {
    expect(firstWords(pieces, 3)).toEqual([
      { text: 'Velg et ', isMarked: false },
      { text: 'firma', isMarked: true },
      { text: ' …', isMarked: false },
    ]);
    expect(firstWords(pieces, 0)).toEqual([]);
  });

  test('it is the beginning, with no more words than that, or all of it', () => {
    const piece = fc.record({
      text: fc.stringMatching(/^[a-zæ,. ]{1,12}$/),
      isMarked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece), fc.nat(12), (all, most) => {
        const kept = firstWords(all, most);
        if (kept === all) return;
        const text = textOf(kept.slice(0, -1));
        expect(textOf(all).startsWith(text)).toBe(true);
        expect(all.flatMap((one) => wordsIn(one.text)).length).toBeGreaterThan(most);
        expect(kept.slice(0, -1).flatMap((one) => wordsIn(one.text)).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
