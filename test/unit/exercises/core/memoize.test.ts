import { expect, test } from 'vitest';
import { memoize } from '../../../../src/exercises/core/memoize.ts';

test('asks once about each, also where there is nothing to find', () => {
  const asked: object[] = [];
  const find = memoize((about: { size: number }) => {
    asked.push(about);
    return about.size || undefined;
  });
  const [one, none] = [{ size: 1 }, { size: 0 }];
  expect([find(one), find(none), find(one), find(none)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, none]);
});
