import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { oneOfEach } from '../../../../src/search/query/troubleshooters.ts';
import { anIndex } from '../an-index.ts';

const PATHS = [
  'feilsoking/varsel/',
  'feilsoking/varsel/rolle/',
  'feilsoking/varsel/tall/',
  'feilsoking/logg/av/',
];
const { index } = anIndex(
  [...PATHS, 'artikler/varsel/', 'feilsoking/'].map((path) => ({ title: path, path })),
);
const shown = (...ranked: [page: number, score: number][]) =>
  oneOfEach(
    ranked.map(([page, score]) => ({ page, score, coverage: 1 })),
    index,
  ).map(({ page }) => page);

describe('a troubleshooter is one hit', () => {
  test('itself, in the place of its best step', () => {
    expect(shown([1, 3], [4, 2.5], [0, 2], [2, 1])).toEqual([0, 4]);
  });

  test('the step that answers clearly better, and no other', () => {
    expect(shown([2, 3.1], [1, 3], [0, 2])).toEqual([2]);
    expect(shown([2, 3], [1, 2])).toEqual([2]);
  });

  test('and each of several is', () => {
    expect(shown([3, 3], [1, 2], [5, 1])).toEqual([3, 1, 5]);
  });

  test('with all else as it was, for any ranking', () => {
    const pages = fc.uniqueArray(fc.nat(5));
    fc.assert(
      fc.property(pages, (order) => {
        const found = shown(...order.map((page, i) => [page, 9 - i] as [number, number]));
        const others = (list: number[]) => list.filter((page) => page > 3);
        expect(others(found)).toEqual(others(order));
        expect(found.filter((page) => page < 3).length).toBe(order.some((page) => page < 3) ? 1 : 0);
      }),
    );
  });
});

test('a search shows one hit of a troubleshooter', async () => {
  const pages = PATHS.slice(0, 3).map((path, i) => ({ title: `Lisensvarsel ${i}`, path }));
  const { index, files } = anIndex(pages);
  const { ranked } = await find('lisensvarsel', index, files);
  expect(ranked.map(({ page }) => index.pages[page]?.path)).toEqual(['feilsoking/varsel/']);
});
