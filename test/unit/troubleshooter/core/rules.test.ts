import { describe, expect, test } from 'vitest';
import { impliedAnswers } from '../../../../src/troubleshooter/core/known-answers.ts';
import { nextAfter, replay } from '../../../../src/troubleshooter/core/replay.ts';
import type { Session } from '../../../../src/troubleshooter/core/session.ts';
import type { Context, FactRule } from '../../../../src/troubleshooter/core/tree.ts';
import { licenceWarning } from '../licence-warning.ts';
import { aSession, aTree } from '../trees.ts';

const treeWith = (...facts: FactRule[]) => aTree({ place: { sea: 'boat', land: 'walk' } }, { facts });
const implied = (context: Context, ...facts: FactRule[]) => impliedAnswers(treeWith(...facts), context);
const gives = { answer: { place: 'sea' } };

describe('a rule on presence', () => {
  const rule: FactRule = { when: { key: 'version' }, ...gives };

  test('applies when the link told it, whatever it is', () => {
    expect(implied({ version: '10.2' }, rule)).toEqual({ place: 'sea' });
    expect(implied({ version: '11' }, rule)).toEqual({ place: 'sea' });
  });

  test('does not apply without it', () => {
    expect(implied({ status: 'Ok' }, rule)).toEqual({});
  });

  test('applies to a list too', () => {
    expect(implied({ excess: [{ plan: 'Sales', count: 1 }] }, { when: { key: 'excess' }, ...gives })).toEqual(
      {
        place: 'sea',
      },
    );
  });
});

describe('a rule on a value (`is`)', () => {
  const rule: FactRule = { when: { key: 'status', is: 'ProblemWithLicense' }, ...gives };

  test('applies to that value', () => {
    expect(implied({ status: 'ProblemWithLicense' }, rule)).toEqual({ place: 'sea' });
  });

  test('does not apply to another, or to none', () => {
    expect(implied({ status: 'Ok' }, rule)).toEqual({});
    expect(implied({}, rule)).toEqual({});
  });
});

describe('a rule on the order of two days (`after`)', () => {
  const rule: FactRule = { when: { key: 'versionReleased', after: 'maintenanceTo' }, ...gives };

  test.each<[string, Context, boolean]>([
    ['the day after', { versionReleased: '2026-06-02', maintenanceTo: '2026-06-01' }, true],
    [
      'a later year with an earlier month',
      { versionReleased: '2027-01-01', maintenanceTo: '2026-12-31' },
      true,
    ],
    ['the same day', { versionReleased: '2026-06-01', maintenanceTo: '2026-06-01' }, false],
    ['the day before', { versionReleased: '2026-05-31', maintenanceTo: '2026-06-01' }, false],
    ['only the first told', { versionReleased: '2026-06-01' }, false],
    ['only the second told', { maintenanceTo: '2026-06-01' }, false],
  ])('%s', (_, context, applies) => {
    expect(implied(context, rule)).toEqual(applies ? { place: 'sea' } : {});
  });

  test('does not apply to what is no day', () => {
    const excess = [{ plan: 'Sales', count: 1 }];
    const between = (key: 'excess' | 'expires', after: 'excess' | 'expires'): FactRule => ({
      when: { key, after },
      ...gives,
    });
    expect(implied({ excess, expires: '2026-12-24' }, between('excess', 'expires'))).toEqual({});
    expect(implied({ excess, expires: '~' }, between('expires', 'excess'))).toEqual({});
  });
});

describe('a rule on an answer', () => {
  const rule = (key: string): FactRule => ({ when: { key } as FactRule['when'], ...gives });

  test('applies to one that means the same in every tree, by the reader or by the link', () => {
    expect(impliedAnswers(treeWith(rule('role')), {}, { role: 'admin' })).toEqual({ place: 'sea' });
    for (const told of [{ reader: { role: 'admin' } }, { link: { role: 'admin' } }])
      expect(replay(treeWith(rule('role')), aSession(told)).node).toBe('boat');
  });

  test('does not apply to another, be it called like a fact of the link', () => {
    expect(impliedAnswers(treeWith(rule('version')), {}, { version: '10' })).toEqual({});
  });
});

describe('a rule that excludes', () => {
  const rule: FactRule = {
    when: { key: 'deployment', is: 'online' } as FactRule['when'],
    rulesOut: ['boat'],
  };
  const tree = aTree({ place: { sea: 'boat', land: 'walk' } });
  const { walk, boat } = tree.outcomes;
  if (!walk || !boat) throw new Error('The tree has no walk or no boat.');
  const outcomes = { ...tree.outcomes, walk: { ...walk, otherwise: ['boat', 'swim'] }, swim: boat };
  const next = (...told: Parameters<typeof aSession>) =>
    nextAfter({ ...tree, facts: [rule], outcomes }, aSession(...told));

  test('takes the outcome from what is tried next, where it applies', () => {
    const reader = { place: 'land' };
    expect(next({ reader })).toBe('boat');
    expect(next({ reader, link: { deployment: 'onsite' } })).toBe('boat');
    expect(next({ reader, link: { deployment: 'online' } })).toBe('swim');
  });

  test('keeps other rules from leading there, but not the reader', () => {
    const with2 = { ...tree, facts: [{ when: { key: 'version' }, ...gives }, rule] };
    const told = { context: { version: '10' } };
    expect(replay(with2, aSession(told)).node).toBe('boat');
    const link = { deployment: 'online' };
    expect(replay(with2, aSession({ ...told, link })).node).toBe('place');
    expect(replay(with2, aSession({ ...told, link, reader: { place: 'sea' } })).node).toBe('boat');
  });
});

describe('several rules', () => {
  const context = { version: '10', status: 'Ok' };

  test('the first that answers a question wins', () => {
    const first: FactRule = { when: { key: 'version' }, answer: { place: 'sea' } };
    const second: FactRule = { when: { key: 'status' }, answer: { place: 'land' } };
    expect(implied(context, first, second)).toEqual({ place: 'sea' });
    expect(implied(context, second, first)).toEqual({ place: 'land' });
  });

  test('a later rule still answers what the first did not', () => {
    const first: FactRule = { when: { key: 'version' }, answer: { place: 'sea' } };
    const second: FactRule = { when: { key: 'status' }, answer: { place: 'land', boat: 'sail' } };
    expect(implied(context, first, second)).toEqual({ place: 'sea', boat: 'sail' });
  });

  test('a rule that does not apply does not stand in the way of a later one', () => {
    const first: FactRule = { when: { key: 'serial' }, answer: { place: 'sea' } };
    const second: FactRule = { when: { key: 'status' }, answer: { place: 'land' } };
    expect(implied(context, first, second)).toEqual({ place: 'land' });
  });
});

describe('a rule against what is told', () => {
  const context: Context = { versionReleased: '2026-03-02', maintenanceTo: '2025-06-30' };
  const positionOf = (session: Partial<Session>) =>
    replay(licenceWarning, { ...aSession({ link: { role: 'admin' }, context }), ...session });

  test('leads to no cause that the link rules out: the reader is asked', () => {
    const link = { role: 'admin', deployment: 'online' };
    expect(positionOf({}).node).toBe('onsite-mismatch');
    expect(positionOf({ facts: { answers: link, context } }).node).toBe('numbers');
  });

  test('leads to no cause that what the reader said elsewhere rules out', () => {
    expect(positionOf({ answers: { deployment: 'online' } }).node).toBe('numbers');
  });
});
