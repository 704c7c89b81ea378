import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Need, ownsRequests, suggest, whoFirst } from '../../../src/licences/who-first.ts';

const anyNeed: fc.Arbitrary<Need> = fc.record({
  left: fc.boolean(),
  lastLogin: fc.constantFrom('never', '2025-12-31', '2026-03-02', '2026-11-23', undefined),
  openRequests: fc.constantFrom(0, 1, 14, 'some' as const, undefined),
});
const isTold = ({ left, lastLogin }: Need) => left || lastLogin !== undefined;
const order = (...needs: Need[]) => whoFirst(needs, (need) => need).map(({ person }) => person);

const away: Need = { left: false, lastLogin: '2026-03-02', openRequests: 0 };

describe('of two, the first to ask is', () => {
  test.each<[string, Need, Need]>([
    ['who has left, however busy', { left: true, lastLogin: '2026-11-23', openRequests: 9 }, away],
    [
      'who owns no open requests, however recently logged in',
      { ...away, lastLogin: '2026-11-23' },
      { ...away, openRequests: 14 },
    ],
    ['who is known to own none, not who may', away, { ...away, lastLogin: 'never', openRequests: undefined }],
    [
      'who may own none, not who owns some',
      { ...away, openRequests: undefined },
      { ...away, openRequests: 1 },
    ],
    [
      'who may own none, not who owns an unknown number',
      { ...away, openRequests: undefined },
      { ...away, openRequests: 'some' },
    ],
    [
      'of two who have left, whose last day is known',
      { left: true, lastLogin: '2026-11-23', openRequests: 0 },
      { left: true, lastLogin: undefined, openRequests: 0 },
    ],
    ['who has been away longer', away, { ...away, lastLogin: '2026-03-03' }],
    ['who never logged in', { ...away, lastLogin: 'never' }, away],
    [
      'of whom something is told, however busy',
      { ...away, openRequests: 14 },
      { ...away, lastLogin: undefined },
    ],
  ])('%s', (_, first, second) => {
    expect(order(second, first)).toEqual([first, second]);
    expect(order(first, second)).toEqual([first, second]);
  });
});

test('equals stay in the order of the list', () => {
  const [one, other] = [{ ...away }, { ...away }];
  expect(order(one, other)[0]).toBe(one);
  expect(order(other, one)[0]).toBe(other);
});

test('everybody stands there once, and who cannot be suggested is marked and comes last', () => {
  fc.assert(
    fc.property(fc.array(anyNeed, { maxLength: 12 }), (needs) => {
      const result = whoFirst(needs, (need) => need);
      expect(new Set(result.map(({ person }) => person))).toEqual(new Set(needs));
      expect(result).toHaveLength(needs.length);
      const marks = result.map(({ isKnown }) => isKnown);
      expect(marks).toEqual(result.map(({ person }) => isTold(person)));
      expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    }),
  );
});

describe('who is suggested', () => {
  const advice = (needs: Need[], mustGo: number, kept: Need[] = []) =>
    suggest(
      needs,
      (need) => need,
      (need) => kept.includes(need),
      mustGo,
    );
  const left: Need = { ...away, left: true };
  const unknown: Need = { ...away, lastLogin: undefined };

  test('is as many as must go, the first to ask first; the others are not needed', () => {
    expect(advice([away, left], 1)).toEqual([
      { person: left, advice: 'remove' },
      { person: away, advice: 'spare' },
    ]);
    expect(advice([away, left], 2).map(({ advice }) => advice)).toEqual(['remove', 'remove']);
  });

  test('is nobody who is kept, which makes room for the next', () => {
    expect(advice([away, left], 1, [left])).toEqual([
      { person: left, advice: 'kept' },
      { person: away, advice: 'remove' },
    ]);
  });

  test('is nobody about whom nothing is known, also where too few are left', () => {
    expect(advice([unknown, away], 2)).toEqual([
      { person: away, advice: 'remove' },
      { person: unknown, advice: 'unknown' },
    ]);
    expect(advice([unknown], 1, [unknown])).toEqual([{ person: unknown, advice: 'kept' }]);
  });

  test('is nobody where nobody must go', () => {
    fc.assert(
      fc.property(fc.array(anyNeed, { maxLength: 12 }), (needs) => {
        expect(advice(needs, 0).map(({ advice }) => advice)).not.toContain('remove');
      }),
    );
  });
});

test.each<[Need['openRequests'], boolean]>([
  ['some', true],
  [1, true],
  [0, false],
  [undefined, false],
])('of %s open requests, somebody owns some: %s', (openRequests, owns) => {
  expect(ownsRequests({ openRequests })).toBe(owns);
});
