import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunks } from '../../../../src/offline/pack/chunks.ts';

const keys = fc.uniqueArray(fc.string(), { maxLength: 200 }).map((list) => list.toSorted());

test('all keys in their order, in runs that are neither small nor large', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 30 }), (list, about) => {
      const runs = chunks(list, about);
      expect(runs.flat()).toEqual(list);
      for (const [i, run] of runs.entries()) {
        expect(run.length).toBeLessThanOrEqual(about * 2);
        expect(run.length).toBeGreaterThanOrEqual(i < runs.length - 1 ? about / 2 : 1);
      }
    }),
  );
});

test('a key that comes leaves most runs as they were', () => {
  const list = Array.from({ length: 300 }, (_, i) => `artikler/${String(i).padStart(4, '0')}/`);
  const runs = new Set(chunks(list, 20).map(String));
  const changed = list.map((_, i) => {
    const after = chunks(list.toSpliced(i, 0, `${list[i]}ny/`), 20);
    return after.filter((run) => !runs.has(String(run))).length;
  });
  expect(Math.max(...changed)).toBeLessThanOrEqual(8);
  expect(changed.reduce((sum, count) => sum + count) / changed.length).toBeLessThan(2);
});

test('about one key in a run is one key in a run', () => {
  expect(chunks(['a', 'b', 'c'], 1)).toEqual([['a'], ['b'], ['c']]);
});

test('runs are about as long as they are to be', () => {
  const list = Array.from({ length: 5000 }, (_, i) => `artikler/${i}/`);
  for (const about of [8, 20, 60]) {
    const mean = list.length / chunks(list, about).length;
    expect(mean).toBeGreaterThan(about * 0.85);
    expect(mean).toBeLessThan(about * 1.05);
  }
});

test('a run is at most twice as long, also where no key begins another', () => {
  const list = Array.from({ length: 5000 }, (_, i) => `artikler/${i}/`);
  // Elements that could have begun a run at their place, and did not.
  const inside = chunks(list, 10).flatMap((run) => run.slice(8));
  const lengths = chunks(inside, 10).map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(20);
  expect(new Set(lengths.slice(0, -1))).toEqual(new Set([20]));
});

test('no keys are no runs', () => {
  expect(chunks([], 5)).toEqual([]);
});
