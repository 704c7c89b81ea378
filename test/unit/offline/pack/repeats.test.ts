import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRepeats } from '../../../../src/offline/pack/fold-repeats.ts';
import type { Repeats } from '../../../../src/offline/pack/format.ts';
import { unfoldRepeats } from '../../../../src/offline/pack/unfold-repeats.ts';
import { expectSame } from './same-bytes.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text));
const unfolded = (folded: { repeats: Repeats; bytes: Uint8Array }) =>
  unfoldRepeats(folded.repeats, Uint8Array.from(folded.bytes));
/** Consecutive numbers as text, without repetition. */
const counted = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${(from + i) * 7919} `).join('');

const passages = fc.array(fc.string({ unit: 'grapheme', minLength: 20, maxLength: 200 }), {
  minLength: 1,
  maxLength: 4,
});

test('any bytes come out as they went in', () => {
  const text = fc
    .tuple(passages, fc.array(fc.oneof(fc.nat(3), fc.string({ maxLength: 5 })), { maxLength: 40 }))
    .map(([some, order]) =>
      order.map((one) => (typeof one === 'number' ? (some[one % some.length] ?? '') : one)).join(''),
    );
  fc.assert(
    fc.property(fc.oneof(text.map(bytes), fc.uint8Array({ maxLength: 3000 })), (before) => {
      expectSame(unfolded(foldRepeats(before)), before);
    }),
  );
});

test('what stands twice is kept once, however far apart', () => {
  const passage = counted(0, 300);
  const before = bytes(`${passage}${counted(1000, 20_000)}${passage}Slutt`);
  const folded = foldRepeats(before);
  expect(folded.bytes.length).toBeLessThan(before.length - passage.length + 50);
  expectSame(unfolded(folded), before);
});

test('a long repeat is one, whatever it begins and ends with', () => {
  const passage = counted(0, 300);
  const { repeats, bytes: left } = foldRepeats(bytes(`A${passage}B${passage}C`));
  expect(repeats).toEqual({
    after: [passage.length + 2],
    back: [passage.length + 1],
    length: [passage.length],
  });
  expectSame(left, `A${passage}BC`);
});

test('of what was met several times, the newest is repeated', () => {
  const passage = counted(0, 300);
  const { repeats } = foldRepeats(bytes(`A${passage}A${passage}A${passage}`));
  expect(repeats.back).toEqual([passage.length + 1, passage.length + 1]);
});

test('what is shorter than 48 bytes is left to gzip', () => {
  const folded = (length: number) =>
    Array.from({ length: 60 }, (_, i) => {
      const passage = counted(i * 100, 20).slice(0, length);
      return foldRepeats(bytes(`A${passage}B${passage}C`)).repeats.length;
    }).flat();
  expect(folded(47)).toEqual([]);
  // A few are not found at the positions sampled.
  expect(folded(48).length).toBeGreaterThan(45);
});

test('what stands again and again without a gap repeats what is before it, never a part of itself', () => {
  const before = bytes(counted(0, 30).repeat(20));
  const folded = foldRepeats(before);
  const { back, length } = folded.repeats;
  expect(length.length).toBeGreaterThan(10);
  for (const [i, one] of length.entries()) expect(one).toBeLessThanOrEqual(back[i] ?? 0);
  expectSame(unfolded(folded), before);
});

test('a run of one sign is left to gzip', () => {
  const before = bytes('A'.repeat(5000));
  expectSame(foldRepeats(before).bytes, before);
});

test('several repeats with something between come out as they went in', () => {
  const [one, other] = [counted(0, 100), counted(5000, 100)];
  const before = bytes(`A${one}B${other}C${one}D${other}E${other}${one}F`);
  const folded = foldRepeats(before);
  expect(folded.repeats.length).toHaveLength(4);
  expectSame(unfolded(folded), before);
});

describe('put back is', () => {
  test('each repeat in its place, also one of what was put back', () => {
    const repeats = { after: [3, 1, 0], back: [3, 4, 2], length: [2, 3, 2] };
    expectSame(unfoldRepeats(repeats, bytes('abc-.')), 'abcab-cab' + 'ab' + '.');
  });

  test('nothing where nothing was taken out', () => {
    expectSame(unfoldRepeats({ after: [], back: [], length: [] }, bytes('abc')), 'abc');
  });
});
