import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CopyFacts, copyState, daysUnchecked } from '../../../../src/offline/saved-copy/copy-state.ts';
import { describeState } from '../../../../src/offline/saved-copy/describe-state.ts';

const status = {
  version: '0123abcd',
  built: '2026-11-24T08:00:00.000Z',
  bytes: 2_400_000,
  count: 150,
  missing: 0,
  savedAt: '2026-11-24T09:00:00.000Z',
};
/** This many days after the copy was saved. */
const day = (days: number) => new Date(Date.parse(status.savedAt) + days * 86_400_000);
const iso = (days: number) => day(days).toISOString();
const facts = (more: Partial<CopyFacts> = {}): CopyFacts => ({
  supported: true,
  newer: false,
  asks: false,
  staleAfterDays: 60,
  now: new Date('2026-12-01T08:00:00Z'),
  ...more,
});

test.each<[string, Partial<CopyFacts>, string]>([
  ['a browser that keeps nothing', { supported: false, status }, 'unsupported'],
  ['nothing saved yet', {}, 'waiting'],
  ['on its way', { saving: { done: 3, count: 150 } }, 'saving'],
  ['whole', { status }, 'ready'],
  ['whole, with another one on its way', { status, saving: { done: 3, count: 150 } }, 'ready'],
  ['whole, after a later one failed', { status, failure: 'interrupted' }, 'ready'],
  ['whole, and seen as the newest 60 days ago', { status, now: day(60) }, 'ready'],
  ['whole, and seen as the newest 61 days ago', { status, now: day(61) }, 'stale'],
  ['whole, and old, but seen as the newest today', { status, now: day(400), checkedAt: iso(400) }, 'ready'],
  [
    'whole, and old, and seen as the newest long ago',
    { status, now: day(400), checkedAt: iso(300) },
    'stale',
  ],
  ['whole, and old, and just saved', { status: { ...status, savedAt: iso(400) }, now: day(400) }, 'ready'],
  ['whole, and old, seen by a clock that was ahead', { status, now: day(61), checkedAt: iso(500) }, 'stale'],
  ['whole, and old, seen at a time that is none', { status, now: day(61), checkedAt: 'i går' }, 'stale'],
  ['whole, by a clock a year behind', { status, now: new Date('2025-12-01T08:00:00Z') }, 'ready'],
  ['broken off', { failure: 'interrupted' }, 'failed'],
  ['with files gone', { status: { ...status, missing: 1 } }, 'failed'],
  [
    'with files gone, being fetched',
    { status: { ...status, missing: 1 }, saving: { done: 0, count: 1 } },
    'saving',
  ],
])('%s', (_, more, kind) => {
  expect(copyState(facts(more)).kind).toBe(kind);
});

test.each(['full', 'forbidden', 'interrupted'] as const)('what failed says why: %s', (failure) => {
  expect(copyState(facts({ failure }))).toEqual({ kind: 'failed', reason: failure });
  // A missing file says less.
  expect(copyState(facts({ failure, status: { ...status, missing: 1 } }))).toEqual({
    kind: 'failed',
    reason: failure,
  });
});

test('a state holds what is told of it', () => {
  expect(copyState(facts({ asks: true }))).toEqual({ kind: 'waiting', asks: true });
  expect(copyState(facts({ saving: { done: 3, count: 150 } }))).toEqual({
    kind: 'saving',
    done: 3,
    count: 150,
  });
  expect(copyState(facts({ status: { ...status, missing: 1 } }))).toEqual({
    kind: 'failed',
    reason: 'incomplete',
  });
  const checkedAt = iso(1);
  expect(copyState(facts({ status, newer: true, checkedAt }))).toEqual({
    kind: 'ready',
    copy: status,
    newer: true,
    checkedAt,
  });
  expect(copyState(facts({ status, now: day(70) }))).toMatchObject({ kind: 'stale', copy: status, days: 70 });
});

test('days are whole ones since the copy was last known to be the newest', () => {
  const days = (hours: number) =>
    daysUnchecked(status, undefined, new Date(Date.parse(status.savedAt) + hours * 3_600_000));
  expect([0, 23.9, 24, 47.9, 48].map(days)).toEqual([0, 0, 1, 1, 2]);
});

test('every state has words, and something to do unless nothing can be done or it is being done', () => {
  const states = [
    facts({ supported: false }),
    facts(),
    facts({ asks: true }),
    facts({ saving: { done: 1, count: 2 } }),
    facts({ status }),
    facts({ status, newer: true }),
    facts({ status, now: day(400) }),
    facts({ status, now: day(400), newer: true }),
    ...(['full', 'forbidden', 'interrupted', 'altered'] as const).map((failure) => facts({ failure })),
    facts({ status: { ...status, missing: 7 } }),
  ].map(copyState);
  for (const state of states) {
    const { title, text, actions } = describeState(state);
    expect(title).not.toBe('');
    expect(text).not.toBe('');
    expect(actions.length > 0).toBe(state.kind !== 'unsupported' && state.kind !== 'saving');
  }
  expect(new Set(states.map((state) => describeState(state).text)).size).toBe(states.length - 1);
});

test('a copy that is only saved when asked for says what it weighs, where that is known', () => {
  const said = (more: Partial<CopyFacts>) => describeState(copyState(facts({ asks: true, ...more }))).text;
  expect(said({ bytes: 9_200_000 })).toMatch(/^Kopien er på 9,2 MB\. Vi lagrer ingenting/);
  expect(said({})).toMatch(/^Vi lagrer ingenting/);
});

test('how far it has come is a detail, and no part of what is told again and again', () => {
  const [one, other] = [3, 4].map((done) => describeState(copyState(facts({ saving: { done, count: 9 } }))));
  expect(one?.text).toBe(other?.text);
  expect(one?.details).toEqual([['Lagret', '3 av 9 deler']]);
  expect(describeState(copyState(facts({ saving: { done: 0, count: 0 } }))).details).toEqual([]);
});

test('a newer version can be taken into use, and only then', () => {
  expect(describeState(copyState(facts({ status, newer: true }))).actions).toContain('apply');
  expect(describeState(copyState(facts({ status }))).actions).not.toContain('apply');
});

test('«Klar uten nett» is said of a whole copy alone', () => {
  const said = (more: Partial<CopyFacts>) => describeState(copyState(facts(more))).title;
  expect(said({ status })).toBe('Klar uten nett');
  expect(said({ status: { ...status, missing: 1 } })).not.toBe('Klar uten nett');
  expect(said({ saving: { done: 150, count: 150 } })).not.toBe('Klar uten nett');
});

test('a copy is as old as the latest proof that it is the newest, whatever the clocks said', () => {
  const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const stamp = fc.oneof(
    time.map((date) => date.toISOString()),
    fc.constantFrom(undefined, '', 'i går'),
  );
  fc.assert(
    fc.property(time, stamp, stamp, time, fc.nat(400), (built, savedAt, checkedAt, now, staleAfterDays) => {
      const copy = { ...status, built: built.toISOString(), savedAt: savedAt ?? '' };
      const kind = (at: string | undefined) =>
        copyState(facts({ status: copy, checkedAt: at, now, staleAfterDays })).kind;
      const days = daysUnchecked(copy, checkedAt, now);
      expect(Number.isInteger(days)).toBe(true);
      expect(days).toBeGreaterThanOrEqual(0);
      expect(kind(checkedAt)).toBe(days > staleAfterDays ? 'stale' : 'ready');
      // A successful check makes any copy fresh, and no check makes one older.
      expect(kind(now.toISOString())).toBe('ready');
      if (built <= now) expect(days).toBeLessThanOrEqual(daysUnchecked(copy, undefined, now));
    }),
  );
});

test('an old copy says what is to be done: to look, or to take what is saved into use', () => {
  const said = (more: Partial<CopyFacts>) =>
    describeState(copyState(facts({ status, now: day(61), ...more })));
  expect(said({})).toMatchObject({ text: expect.stringContaining('61 dager'), actions: ['look', 'delete'] });
  expect(said({ newer: true })).toMatchObject({
    text: expect.stringContaining('er lagret'),
    actions: ['apply', 'look', 'delete'],
  });
});
