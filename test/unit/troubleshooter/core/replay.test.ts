import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPath, reaches } from '../../../../src/troubleshooter/core/paths.ts';
import { nextAfter, progressOf, replay } from '../../../../src/troubleshooter/core/replay.ts';
import { EMPTY_SESSION } from '../../../../src/troubleshooter/core/session.ts';
import type { TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { someSession } from '../arbitraries.ts';
import { licenceWarning } from '../licence-warning.ts';
import { aSession, aTree } from '../trees.ts';

const tree = aTree({
  place: { sea: 'boat', land: 'walk' },
  boat: { sail: 'wind', motor: 'fuel' },
});

describe('replay', () => {
  test('asks the first question when nothing is known', () => {
    expect(replay(tree, EMPTY_SESSION)).toMatchObject({ steps: [], node: 'place', kind: 'question' });
  });

  test('follows the answers to the next question', () => {
    expect(replay(tree, aSession({ reader: { place: 'sea' } }))).toMatchObject({
      steps: [{ question: 'place', option: 'sea', source: 'reader' }],
      node: 'boat',
      kind: 'question',
    });
  });

  test('ends in an outcome when every question on the way has an answer', () => {
    const { node, kind, steps } = replay(tree, aSession({ reader: { place: 'sea', boat: 'motor' } }));
    expect({ node, kind }).toEqual({ node: 'fuel', kind: 'outcome' });
    expect(steps.map(({ question }) => question)).toEqual(['place', 'boat']);
  });

  test('passes over answers to questions that are not on the way', () => {
    const { node, steps } = replay(tree, aSession({ reader: { place: 'land', boat: 'sail' } }));
    expect(node).toBe('walk');
    expect(steps).toHaveLength(1);
  });

  test('stops at a question that the reader has gone back to, though it has an answer', () => {
    const session = aSession({ reader: { place: 'sea', boat: 'sail' }, asking: 'boat' });
    expect(replay(tree, session)).toMatchObject({
      node: 'boat',
      kind: 'question',
      steps: [{ question: 'place' }],
    });
  });

  test('stands at a node that is alone on its page, with no earlier answers', () => {
    expect(replay(tree, aSession({ reader: { place: 'sea' }, at: 'fuel' }))).toMatchObject({
      steps: [],
      node: 'fuel',
      kind: 'outcome',
    });
    expect(replay(tree, aSession({ at: 'boat' }))).toMatchObject({
      steps: [],
      node: 'boat',
      kind: 'question',
    });
  });

  test('stops at an option that leads to another tree', () => {
    const leaving = aTree({ place: { sea: 'feilsoking:other', land: 'walk' } });
    expect(replay(leaving, aSession({ reader: { place: 'sea' } }))).toMatchObject({
      node: 'place',
      steps: [],
    });
  });

  test('does not hang where the answers go in a circle', () => {
    const circle = aTree({ one: { on: 'two', off: 'end' }, two: { on: 'one', off: 'end' } });
    const { kind, steps } = replay(circle, aSession({ reader: { one: 'on', two: 'on' } }));
    expect(kind).toBe('question');
    expect(steps.map(({ question }) => question)).toEqual(['one', 'two']);
  });
});

describe('an invalid session still has a position', () => {
  test.each([
    ['an option that the question does not have', aSession({ reader: { place: 'air' } }), 'place'],
    [
      'an option by a name that every object inherits',
      aSession({ reader: { place: 'constructor' } }),
      'place',
    ],
    ['an answer to a question that does not exist', aSession({ reader: { nowhere: 'sea' } }), 'place'],
    [
      'a question gone back to that does not exist',
      aSession({ reader: { place: 'sea' }, asking: 'nowhere' }),
      'boat',
    ],
    ['a page of a node that does not exist', aSession({ reader: { place: 'sea' }, at: 'nowhere' }), 'boat'],
    ['a page of a node by an inherited name', aSession({ at: 'toString' }), 'place'],
  ])('%s', (_, session, node) => {
    expect(replay(tree, session).node).toBe(node);
  });

  test('an answer that the link gives is used where the reader’s own is invalid', () => {
    const session = aSession({ reader: { place: 'air' }, link: { place: 'land' } });
    expect(replay(tree, session)).toMatchObject({ node: 'walk', steps: [{ source: 'link' }] });
  });
});

describe('who answers', () => {
  const ruled = { ...tree, facts: [{ when: { key: 'excess' }, answer: { place: 'sea' } }] };
  const context = { excess: [{ plan: 'Sales Premium', count: 1 }] };

  test('a rule over what the link told', () => {
    expect(replay(ruled, aSession({ context })).steps).toEqual([
      { question: 'place', option: 'sea', source: 'rule' },
    ]);
  });

  test('the link before a rule', () => {
    const { steps } = replay(ruled, aSession({ context, link: { place: 'land' } }));
    expect(steps).toEqual([{ question: 'place', option: 'land', source: 'link' }]);
  });

  test('the reader before the link and before a rule', () => {
    const session = aSession({ context, link: { place: 'land' }, reader: { place: 'sea' } });
    expect(replay(ruled, session).steps).toEqual([{ question: 'place', option: 'sea', source: 'reader' }]);
    const own = aSession({ context, reader: { place: 'land' } });
    expect(replay(ruled, own).steps).toEqual([{ question: 'place', option: 'land', source: 'reader' }]);
  });
});

describe('what only the reader can know', () => {
  const asking = aTree({
    place: { sea: 'boat', land: 'walk' },
    boat: { sail: 'wind', motor: 'fuel' },
  });
  const careful: TreeData = {
    ...asking,
    facts: [{ when: { key: 'excess' }, answer: { place: 'sea', boat: 'sail' } }],
    questions: {
      ...asking.questions,
      place: {
        slug: 'place',
        text: 'Place?',
        readerOnly: true,
        options: {
          sea: { label: 'sea', next: 'boat', rulesOut: ['walk'] },
          land: { label: 'land', next: 'walk' },
        },
      },
    },
    outcomes: Object.fromEntries(
      Object.entries(asking.outcomes).map(([id, outcome]) => [
        id,
        { ...outcome, otherwise: ['walk', 'fuel'].filter((other) => other !== id) },
      ]),
    ),
  };
  const context = { excess: [{ plan: 'Sales Premium', count: 1 }] };

  test('is assumed where a rule or a link says it, and leads on', () => {
    expect(replay(careful, aSession({ context })).steps).toEqual([
      { question: 'place', option: 'sea', source: 'assumed' },
      { question: 'boat', option: 'sail', source: 'rule' },
    ]);
    expect(replay(careful, aSession({ link: { place: 'sea' } })).steps).toEqual([
      { question: 'place', option: 'sea', source: 'assumed' },
    ]);
  });

  test('rules nothing out until the reader says so', () => {
    expect(nextAfter(careful, aSession({ context }))).toBe('walk');
    expect(nextAfter(careful, aSession({ context, reader: { place: 'sea' } }))).toBe('fuel');
  });

  test('is the link’s word where it rules nothing out', () => {
    expect(replay(careful, aSession({ link: { place: 'land' } })).steps).toEqual([
      { question: 'place', option: 'land', source: 'link' },
    ]);
  });
});

describe('reaches', () => {
  test('follows the options, whatever their number', () => {
    expect(reaches(tree, 'place', 'fuel')).toBe(true);
    expect(reaches(tree, 'boat', 'boat')).toBe(true);
    expect(reaches(tree, 'boat', 'walk')).toBe(false);
    expect(reaches(tree, 'walk', 'place')).toBe(false);
  });

  test('does not hang on a circle', () => {
    const circle = aTree({ one: { on: 'two', off: 'end' }, two: { on: 'one', off: 'end' } });
    expect(reaches(circle, 'one', 'nowhere')).toBe(false);
  });
});

describe('longestPath', () => {
  test('counts the question itself and those that can follow it', () => {
    expect(longestPath(tree, 'place')).toBe(2);
    expect(longestPath(tree, 'boat')).toBe(1);
  });

  test('is nothing for an outcome, and for what is no node', () => {
    expect(longestPath(tree, 'fuel')).toBe(0);
    expect(longestPath(tree, 'nowhere')).toBe(0);
  });

  test('takes the longest of ways of unequal length', () => {
    const uneven = aTree({
      a: { short: 'c', long: 'b' },
      b: { on: 'c', off: 'x' },
      c: { on: 'x', off: 'y' },
    });
    expect(longestPath(uneven, 'a')).toBe(3);
  });

  test('does not hang on a circle, and counts no question twice', () => {
    expect(
      longestPath(aTree({ one: { on: 'two', off: 'end' }, two: { on: 'one', off: 'end' } }), 'one'),
    ).toBe(2);
  });
});

describe('progressOf', () => {
  const row = aTree({
    a: { on: 'b', off: 'x' },
    b: { on: 'c', off: 'x' },
    c: { on: 'x', off: 'y' },
  });
  const progress = (session: Parameters<typeof aSession>[0]) => {
    const visit = aSession(session);
    return progressOf(row, visit, replay(row, visit));
  };

  test('counts the reader’s questions from one', () => {
    expect(progress({})).toEqual({ number: 1, atMost: 3 });
    expect(progress({ reader: { a: 'on', b: 'on' } })).toEqual({ number: 3, atMost: 3 });
  });

  test('counts no question that the link has answered, before or after', () => {
    expect(progress({ link: { b: 'on' } })).toEqual({ number: 1, atMost: 2 });
    expect(progress({ link: { b: 'on' }, reader: { a: 'on' } })).toEqual({ number: 2, atMost: 2 });
    expect(progress({ link: { b: 'off' } })).toEqual({ number: 1, atMost: 1 });
  });

  test('counts an answer of the link that the reader is changing', () => {
    expect(progress({ link: { b: 'on' }, reader: { a: 'on' }, asking: 'b' })).toEqual({
      number: 2,
      atMost: 3,
    });
  });

  test('never goes past the end that it gives', () => {
    fc.assert(
      fc.property(someSession(licenceWarning), (session) => {
        const position = replay(licenceWarning, session);
        fc.pre(position.kind === 'question');
        const { number, atMost } = progressOf(licenceWarning, session, position);
        expect(number).toBeLessThanOrEqual(atMost);
      }),
    );
  });
});
