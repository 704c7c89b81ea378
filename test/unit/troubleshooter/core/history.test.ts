import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHistory, toHistory } from '../../../../src/troubleshooter/core/history.ts';
import { replay } from '../../../../src/troubleshooter/core/replay.ts';
import { PLANS, someSession } from '../arbitraries.ts';
import { licenceWarning } from '../licence-warning.ts';
import { aSession, aTree, hasNode } from '../trees.ts';

const tree = aTree({ role: { admin: 'do', user: 'ask' } });
/** A history state as another visit, version or script may have left it. */
const aState = (record: object) => ({ troubleshooter: { tree: tree.id, facts: '', answers: '', ...record } });

describe('a session in the history', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(someSession(licenceWarning), (session) => {
        const state = structuredClone(toHistory(licenceWarning, session));
        expect(fromHistory(licenceWarning, state)).toEqual(session);
      }),
    );
  });

  test('keeps both layers apart', () => {
    const session = aSession({ link: { role: 'user' }, reader: { role: 'admin' } });
    expect(fromHistory(tree, toHistory(tree, session))).toEqual(session);
  });

  test('is read by earlier ids of nodes', () => {
    const older = aTree({ role: { admin: 'do', user: 'ask' } }, { aliases: { who: 'role', 'do-it': 'do' } });
    const state = (record: object) => ({
      troubleshooter: { tree: older.id, facts: '', answers: 'v=1&tried=do-it', ...record },
    });
    expect(fromHistory(older, state({ at: 'do-it' }))).toEqual({ ...aSession({ at: 'do' }), tried: ['do'] });
    expect(fromHistory(older, state({ asking: 'who' }))).toEqual({
      ...aSession({ asking: 'role' }),
      tried: ['do'],
    });
  });

  test('keeps the fullest session that a link can give', () => {
    const excess = PLANS.map((plan) => ({ plan, count: 9999 }));
    const company = '株'.repeat(80);
    const full = aSession({ context: { excess, company, serial: '1000000006', customer: 'C'.repeat(20) } });
    expect(fromHistory(tree, toHistory(tree, full))).toEqual(full);
  });

  test('leaves what others keep in the state', () => {
    const state = toHistory(tree, aSession(), { index: 3, scrollY: 120 });
    expect(state).toMatchObject({ index: 3, scrollY: 120 });
  });

  test('is nothing more than the two layers, where nothing else is known', () => {
    expect(toHistory(tree, aSession())).toStrictEqual({
      troubleshooter: { tree: tree.id, facts: '', answers: '' },
    });
    expect(toHistory(tree, aSession(), 'text')).toStrictEqual(toHistory(tree, aSession()));
  });

  test('leaves the sessions of other troubleshooters in the page, also of the same tree', () => {
    const [one, other] = [aSession({ reader: { role: 'admin' } }), aSession({ reader: { role: 'user' } })];
    const state = toHistory(tree, other, toHistory(tree, one, null, 0), 1);
    expect(fromHistory(tree, state, 0)).toEqual(one);
    expect(fromHistory(tree, state, 1)).toEqual(other);
    expect(fromHistory(tree, state, 2)).toBeUndefined();
  });

  test.each([null, undefined, 'text', 7])('can be put beside a state that is %j', (other) => {
    expect(fromHistory(tree, toHistory(tree, aSession({ at: 'do' }), other))).toEqual(aSession({ at: 'do' }));
  });
});

describe('a state that holds no session of this tree gives none', () => {
  test.each([
    ['nothing', null],
    ['undefined', undefined],
    ['text', 'v=1&role=admin'],
    ['a number', 7],
    ['an empty state', {}],
    ['another script’s state', { index: 1 }],
    ['an empty record', { troubleshooter: null }],
    ['a record that is text', { troubleshooter: 'a-tree' }],
    ['another tree', { troubleshooter: { tree: 'other', facts: '', answers: 'v=1&own=role.admin' } }],
  ])('%s', (_, state) => {
    expect(fromHistory(tree, state)).toBeUndefined();
  });
});

describe('a damaged session is read with care', () => {
  test.each([
    ['fragments that are no text', aState({ facts: 7, answers: { role: 'admin' } })],
    [
      'answers that the tree no longer has',
      aState({ answers: 'v=1&own=role.boss+gone.yes', facts: 'v=1&serial=12' }),
    ],
    ['nodes that the tree no longer has', aState({ asking: 'gone', at: 'constructor' })],
    ['nodes that are no text', aState({ asking: ['role'], at: 1 })],
    ['another version', aState({ answers: 'v=2&own=role.admin' })],
  ])('%s', (_, state) => {
    expect(fromHistory(tree, state)).toEqual(aSession());
  });

  test('whatever stands there, it has a position or is none', () => {
    const record = fc.record({
      tree: fc.oneof(fc.constant(tree.id), fc.anything()),
      facts: fc.anything(),
      answers: fc.anything(),
      asking: fc.anything(),
      at: fc.anything(),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          record.map((troubleshooter) => ({ troubleshooter })),
        ),
        (state) => {
          const session = fromHistory(tree, state);
          if (session) expect(hasNode(tree, replay(tree, session).node)).toBe(true);
        },
      ),
    );
  });
});
