import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwn } from '../../../../src/exercises/core/own-record.ts';
import { writeOwn } from '../../../../src/exercises/core/write-own.ts';
import { anyOwn } from '../own.ts';

const NOW = Date.UTC(2026, 10, 26, 8);
const MINUTE = 60_000;
const own = { plans: [{ name: 'Sales Premium', told: 2 }], users: [{ name: 'Anne', plan: 'Sales Premium' }] };
/** What is written, changed by hand. */
const changed = (more: object) => JSON.stringify({ ...JSON.parse(writeOwn(own, NOW)), ...more });

describe('numbers handed over to the exercise', () => {
  test('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        expect(readOwn(writeOwn(own, NOW), NOW + MINUTE)).toEqual({ own: JSON.parse(JSON.stringify(own)) });
      }),
    );
  });

  test('that are not there were lost', () => {
    expect(readOwn(null, NOW)).toEqual({ lost: 'none' });
  });

  test.each([
    ['left behind an hour ago', writeOwn(own, NOW - 60 * MINUTE)],
    ['from a clock far ahead', writeOwn(own, NOW + 60 * MINUTE)],
    ['of another version', changed({ version: 0 })],
  ])('%s are too old', (_, text) => {
    expect(readOwn(text, NOW)).toEqual({ lost: 'old' });
  });

  test.each([
    ['cut off', writeOwn(own, NOW).slice(0, 40)],
    ['empty', ''],
    ['no record', '[]'],
    ['null', 'null'],
    ['without a version', changed({ version: undefined })],
    ['without a time', changed({ at: undefined })],
    ['without plans', changed({ plans: [] })],
    ['with a plan that is none', changed({ plans: ['Sales Premium'] })],
    ['with a plan without name', changed({ plans: [{ name: '' }] })],
    ['with a negative number', changed({ plans: [{ name: 'Sales Premium', inUse: -1 }] })],
    ['with a number beyond all licences', changed({ plans: [{ name: 'Sales Premium', inUse: 10_000 }] })],
    ['with half a licence', changed({ plans: [{ name: 'Sales Premium', newTotal: 1.5 }] })],
    ['with one plan twice', changed({ plans: [{ name: 'Sales Premium' }, { name: 'Sales Premium' }] })],
    ['with a user of no plan', changed({ users: [{ name: 'Anne', plan: 'Gold' }] })],
    ['with a day that is none', changed({ users: [{ ...own.users[0], lastLogin: 'i går' }] })],
    ['with requests that are no number', changed({ users: [{ ...own.users[0], openRequests: 'mange' }] })],
    ['with a flag that is a word', changed({ users: [{ ...own.users[0], left: 'ja' }] })],
  ])('%s are damaged', (_, text) => {
    expect(readOwn(text, NOW)).toEqual({ lost: 'damaged' });
  });

  test('no text at all throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readOwn(text, NOW)));
  });
});
