import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/language/distance.ts';

describe('the distance between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('is how many letters must be left out, put in, changed or swapped with their neighbour', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(distanceByDefinition(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same both ways, and none to itself', () => {
    const any = fc.stringMatching(/^[a-zæøå]{0,12}$/);
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('is right up to a limit, and beyond it only known to be more', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, most) => {
        const distance = distanceByDefinition(a, b);
        if (distance <= most) expect(editDistance(a, b, most)).toBe(distance);
        else expect(editDistance(a, b, most)).toBeGreaterThan(most);
      }),
    );
    expect(editDistance('abcd', 'efgh', 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

/** The distance by its definition, trying everything. */
function distanceByDefinition(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const isSwapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    distanceByDefinition(a.slice(1), b) + 1,
    distanceByDefinition(a, b.slice(1)) + 1,
    distanceByDefinition(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    isSwapped ? distanceByDefinition(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
