import { expect, test } from 'vitest';
import { excessOf, freeOf, mustGoOf } from '../../../src/licences/rules.ts';

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

test.each([
  ['both numbers count, whatever a link told', { inUse: 6, newTotal: 4, told: 3 }, 2],
  ['none of either is a number too', { inUse: 0, newTotal: 0, told: 3 }, 0],
  ['without the new total, what a link told stands', { inUse: 6, newTotal: undefined, told: 3 }, 3],
  ['without the number in use, what a link told stands', { inUse: undefined, newTotal: 4, told: 3 }, 3],
  ['without anything, nothing is known', { inUse: 6 }, undefined],
])('how many must go: %s', (_, numbers, mustGo) => {
  expect(mustGoOf(numbers)).toBe(mustGo);
});
