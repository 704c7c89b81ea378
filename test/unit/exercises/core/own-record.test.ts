import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwn } from '../../../../src/exercises/core/own-record.ts';
import { readRecord } from '../../../../src/exercises/core/record.ts';
import { ownAddress, writeOwn } from '../../../../src/exercises/core/write-own.ts';
import { anyOwn } from '../own.ts';

const NOW = Date.UTC(2026, 10, 26, 8);
const MINUTE = 60_000;
const own = { plans: [{ name: 'Sales Premium', told: 2 }], users: [{ name: 'Anne', plan: 'Sales Premium' }] };
/** A written record, changed by hand. */
const changed = (more: object) => JSON.stringify({ ...JSON.parse(writeOwn(own, NOW)), ...more });

describe('numbers handed over to the exercise', () => {
  test('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        expect(readOwn(writeOwn(own, NOW), NOW + MINUTE)).toEqual({ own: JSON.parse(JSON.stringify(own)) });
      }),
    );
  });

  test('are good for ten minutes, by either clock, and up to 9,999 licences', () => {
    const most = { plans: [{ name: 'Sales Premium', inUse: 9999, newTotal: 0 }], users: [] };
    for (const minutes of [-10, 10])
      expect(readOwn(writeOwn(most, NOW), NOW + minutes * MINUTE)).toEqual({ own: most });
  });

  test('that are not there were lost', () => {
    expect(readOwn(null, NOW)).toEqual({ lost: 'none' });
  });

  test.each([
    ['left behind an hour ago', writeOwn(own, NOW - 60 * MINUTE)],
    ['from a clock far ahead', writeOwn(own, NOW + 60 * MINUTE)],
    ['written a moment more than ten minutes ago', writeOwn(own, NOW - 10 * MINUTE - 1)],
    ['written a moment more than ten minutes ahead', writeOwn(own, NOW + 10 * MINUTE + 1)],
    ['of another version', changed({ version: 0 })],
  ])('%s are too old', (_, text) => {
    expect(readOwn(text, NOW)).toEqual({ lost: 'old' });
  });

  test.each([
    ['cut off', writeOwn(own, NOW).slice(0, 40)],
    ['empty', ''],
    ['no record', '[]'],
    ['null', 'null'],
    ['a number', '5'],
    ['without a version', changed({ version: undefined })],
    ['with a version in words', changed({ version: 'én' })],
    ['without a time', changed({ at: undefined })],
    ['with a time in words', changed({ at: `${NOW}` })],
    ['without a list of plans', changed({ plans: { name: 'Sales Premium' } })],
    ['without a list of users', changed({ users: 'Anne' })],
    ['without plans', changed({ plans: [] })],
    ['with a plan that is none', changed({ plans: ['Sales Premium'] })],
    ['with an empty plan', changed({ plans: [null], users: [] })],
    ['with a plan without name', changed({ plans: [{ name: '' }], users: [] })],
    ['with a number for a name', changed({ plans: [{ name: 5 }], users: [] })],
    ['with a negative number', changed({ plans: [{ name: 'Sales Premium', inUse: -1 }] })],
    ['with a number beyond all licences', changed({ plans: [{ name: 'Sales Premium', inUse: 10_000 }] })],
    ['with half a licence', changed({ plans: [{ name: 'Sales Premium', newTotal: 1.5 }] })],
    ['with one plan twice', changed({ plans: [{ name: 'Sales Premium' }, { name: 'Sales Premium' }] })],
    ['with a number in words', changed({ plans: [{ name: 'Sales Premium', told: '2' }] })],
    ['with an empty user', changed({ users: [null] })],
    ['with a user without name', changed({ users: [{ ...own.users[0], name: '' }] })],
    ['with a user of no plan', changed({ users: [{ name: 'Anne', plan: 'Gold' }] })],
    ['with a day that is none', changed({ users: [{ ...own.users[0], lastLogin: 'i går' }] })],
    ['with a day and an hour', changed({ users: [{ ...own.users[0], lastLogin: '2026-03-02T08:00' }] })],
    ['with a day after a word', changed({ users: [{ ...own.users[0], lastLogin: 'ca. 2026-03-02' }] })],
    ['with a day as a number', changed({ users: [{ ...own.users[0], lastLogin: 20260302 }] })],
    ['with a day without zeros', changed({ users: [{ ...own.users[0], lastLogin: '2026-3-2' }] })],
    ['with requests that are no number', changed({ users: [{ ...own.users[0], openRequests: 'mange' }] })],
    ['with a flag that is a word', changed({ users: [{ ...own.users[0], left: 'ja' }] })],
    ['with another flag that is a number', changed({ users: [{ ...own.users[0], left: true, kept: 1 }] })],
  ])('%s are damaged', (_, text) => {
    expect(readOwn(text, NOW)).toEqual({ lost: 'damaged' });
  });

  test('no text at all throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readOwn(text, NOW)));
  });
});

test.each(['lisensplan', 'feilsoking'] as const)(
  'the address of the exercise says that numbers come from %s, and holds none of them',
  (source) => {
    const address = ownAddress('/ovelser/fjern/', source);
    const { pathname, hash, search } = new URL(address, 'https://hjelp.example.no');
    expect([pathname, search]).toEqual(['/ovelser/fjern/', '']);
    expect(readRecord(hash)).toEqual({ excess: [], actions: [], own: source, partly: false });
  },
);
