import { expect, test } from 'vitest';
import { excessOf, freeOf } from '../../../src/licences/rules.ts';

test.each([
  ['more in use than the new licence gives', 6, 4, 2, 0],
  ['as many as it gives', 4, 4, 0, 0],
  ['fewer than it gives', 3, 4, 0, 1],
  ['a plan that it no longer has', 10, 0, 10, 0],
  ['a plan that nobody holds yet', 0, 3, 0, 3],
])('%s: %i in use and %i given, so %i must go and %i become free', (_, inUse, newTotal, excess, free) => {
  expect(excessOf(inUse, newTotal)).toBe(excess);
  expect(freeOf(inUse, newTotal)).toBe(free);
});
