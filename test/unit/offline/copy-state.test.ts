import { expect, test } from 'vitest';
import { type CopyFacts, copyState } from '../../../src/offline/copy-state.ts';
import { describeState } from '../../../src/offline/describe-state.ts';

const status = {
  version: '0123abcd',
  built: '2026-11-24T08:00:00.000Z',
  bytes: 2_400_000,
  count: 150,
  missing: 0,
  savedAt: '2026-11-24T09:00:00.000Z',
};
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
  ['whole, and 60 days old', { status, now: new Date('2027-01-23T08:00:00Z') }, 'ready'],
  ['whole, and 61 days old', { status, now: new Date('2027-01-24T08:00:00Z') }, 'stale'],
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

test('every state has words, and something to do unless nothing can be done or it is being done', () => {
  const states = [
    facts({ supported: false }),
    facts(),
    facts({ asks: true }),
    facts({ saving: { done: 1, count: 2 } }),
    facts({ status }),
    facts({ status, newer: true }),
    facts({ status, now: new Date('2028-01-01') }),
    ...(['full', 'forbidden', 'interrupted'] as const).map((failure) => facts({ failure })),
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
