import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../../../src/troubleshooter/core/link.ts';
import { replay } from '../../../../src/troubleshooter/core/replay.ts';
import { aTree } from '../trees.ts';

const tree = aTree({ role: { admin: 'do', user: 'ask' } });
const read = (fragment: string) => readLink(tree, '', fragment);

describe.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'the inherited name %s',
  (name) => {
    test('is an unknown key', () => {
      const { facts, notices } = read(`v=1&${name}=admin&role=user`);
      expect(facts).toEqual({ answers: { role: 'user' }, context: {} });
      expect(Object.getPrototypeOf(facts?.answers)).toBe(Object.prototype);
      expect(notices).toEqual([{ key: name, reason: 'unknown' }]);
    });

    test('is no option, status or plan', () => {
      const { facts } = read(`v=1&role=${name}&status=${name}&excess=${name}:1`);
      expect(facts).toEqual({ answers: {}, context: {} });
    });
  },
);

describe('nothing throws, and the rest of the link is used', () => {
  test.each([
    ['malformed percent escapes', '%E0%A4%A=%&%=%zz&role=%'],
    ['an unpaired surrogate', 'role=%ED%A0%80'],
    ['empty pairs', '&&&=&=x&'],
    ['markup', '<img src=x onerror=alert(1)>=<script>'],
    ['a null', '\0=\0'],
    ['a very long key and value', `${'k'.repeat(1500)}=${'v'.repeat(1500)}`],
    ['a thousand pairs', 'a=1&'.repeat(900)],
  ])('%s', (_, hostile) => {
    const { facts } = read(`v=1&version=10&${hostile}&status=0`);
    expect(facts).toEqual({ answers: {}, context: { version: '10', status: 'Ok' } });
    expect(replay(tree, { facts: facts ?? { answers: {}, context: {} }, answers: {} }).node).toBe('role');
  });
});

test('a notice holds the key as text, cut to 40 characters', () => {
  expect(read(`v=1&${'<b>'.repeat(30)}=1`).notices).toEqual([
    { key: '<b>'.repeat(30).slice(0, 40), reason: 'unknown' },
  ]);
});

test('markup in a company name stays text, and survives the way through an address', () => {
  const company = '<img src=x onerror=alert(1)> & "Sønn"';
  expect(read(writeLink({ answers: {}, context: { company } })).facts?.context).toEqual({ company });
});
