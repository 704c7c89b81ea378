import { describe, expect, test } from 'vitest';
import { nextAfter, replay } from '../../../../src/troubleshooter/core/replay.ts';
import type { Answers, TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { aSession, aTree } from '../trees.ts';

/** A tree in which `here`, reached by answering `first` with `b`, lists these to try next. */
function treeWith(otherwise: string[], rulesOut: string[] = []): TreeData {
  const tree = aTree({
    first: { a: 'other', b: 'here', c: 'support', d: 'there' },
    other: { on: 'third', back: 'here', away: 'feilsoking:innlogging' },
    third: { far: 'far', back: 'here', round: 'other' },
  });
  const { first } = tree.questions;
  const { here, there } = tree.outcomes;
  return {
    ...tree,
    questions: {
      ...tree.questions,
      first: { ...first, options: { ...first?.options, b: { label: 'b', next: 'here', rulesOut } } },
    } as TreeData['questions'],
    outcomes: {
      ...tree.outcomes,
      here: { ...here, otherwise },
      there: { ...there, otherwise: ['other', 'support'] },
    } as TreeData['outcomes'],
  };
}

const next = (otherwise: string[], reader: Answers = {}, more: { asking?: string } = {}) =>
  nextAfter(treeWith(otherwise), aSession({ reader: { first: 'b', ...reader }, ...more }));

describe('a question as what to try next', () => {
  const list = ['other', 'support'];

  test('is asked where nobody has answered it', () => {
    expect(next(list)).toBe('other');
  });

  test('leads on where its answers lead to what was not shown, to a question, or to another tree', () => {
    expect(next(list, { other: 'on', third: 'far' })).toBe('other');
    expect(next(list, { other: 'on' })).toBe('other');
    expect(next(list, { other: 'away' })).toBe('other');
  });

  test('is passed over where its answers lead back here, at once or by another question', () => {
    expect(next(list, { other: 'back' })).toBe('support');
    expect(next(list, { other: 'on', third: 'back' })).toBe('support');
  });

  test('is passed over where its answers go in a circle', () => {
    expect(next(list, { other: 'on', third: 'round' })).toBe('support');
  });

  test('is asked where the reader has gone back to it, whatever the answer was', () => {
    expect(next(list, { other: 'back' }, { asking: 'other' })).toBe('other');
    expect(next(list, { other: 'on', third: 'back' }, { asking: 'third' })).toBe('other');
  });

  test('is passed over where the answers lead to a result that did not help', () => {
    const tree = treeWith(['there', 'support']);
    const session = { ...aSession({ reader: { first: 'b', other: 'back' } }), tried: ['here', 'there'] };
    expect(replay(tree, session)).toMatchObject({ node: 'support', shown: ['here', 'there'] });
  });
});

describe('of results as what to try next', () => {
  const ruledOut = (...rulesOut: string[]) =>
    nextAfter(treeWith(['there', 'support'], rulesOut), aSession({ reader: { first: 'b' } }));

  test('the first is shown that no answer has ruled out', () => {
    expect(ruledOut()).toBe('there');
    expect(ruledOut('there')).toBe('support');
  });

  test('the last is shown also where it is ruled out, for somebody must help', () => {
    expect(ruledOut('there', 'support')).toBe('support');
    const tree = treeWith(['there', 'support', 'far'], ['there', 'support', 'far']);
    expect(nextAfter(tree, aSession({ reader: { first: 'b' } }))).toBe('far');
  });

  test('those that the tree does not have are passed over, and none is left', () => {
    expect(next(['gone', 'there'])).toBe('there');
    expect(next(['gone'])).toBeUndefined();
    expect(next([])).toBeUndefined();
  });
});
