import { describe, expect, test } from 'vitest';
import { answer, replay, restart } from '../../../../src/troubleshooter/core/replay.ts';
import { change, EMPTY_SESSION, type Session } from '../../../../src/troubleshooter/core/session.ts';
import type { TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { aSession, aTree } from '../trees.ts';

const tree = aTree({
  place: { sea: 'boat', lake: 'boat', land: 'shoes' },
  boat: { sail: 'crew', motor: 'crew' },
  crew: { few: 'small', many: 'large' },
  shoes: { good: 'crew', bad: 'home' },
});
const answered = aSession({ reader: { place: 'sea', boat: 'sail', crew: 'few' } });

describe('answer', () => {
  test('leads on to the node of the option', () => {
    expect(replay(tree, answer(tree, EMPTY_SESSION, 'place', 'land')).node).toBe('shoes');
  });

  test('keeps later answers that are still on the way', () => {
    const next = answer(tree, change(answered, 'place'), 'place', 'lake');
    expect(next.answers).toEqual({ place: 'lake', boat: 'sail', crew: 'few' });
    expect(replay(tree, next).node).toBe('small');
  });

  test('drops answers that are no longer on the way', () => {
    const next = answer(tree, change(answered, 'place'), 'place', 'land');
    expect(next.answers).toEqual({ place: 'land' });
  });

  test('what was dropped does not come back when the answer is changed back', () => {
    const away = answer(tree, change(answered, 'place'), 'place', 'land');
    const back = answer(tree, change(away, 'place'), 'place', 'sea');
    expect(replay(tree, back).node).toBe('boat');
  });

  test('ends the going back', () => {
    expect(answer(tree, change(answered, 'place'), 'place', 'lake').asking).toBeUndefined();
  });

  test('leaves the facts of the link as they were, also those off the way', () => {
    const session = aSession({ link: { place: 'sea', boat: 'motor' }, context: { version: '10' } });
    const next = answer(tree, change(session, 'place'), 'place', 'land');
    expect(next.facts).toEqual(session.facts);
    const back = answer(tree, change(next, 'place'), 'place', 'lake');
    expect(replay(tree, back)).toMatchObject({
      node: 'crew',
      steps: [{ source: 'reader' }, { source: 'link' }],
    });
  });

  test('does not touch the session it was given', () => {
    const before = structuredClone(answered);
    answer(tree, answered, 'place', 'land');
    expect(answered).toEqual(before);
  });
});

describe('change', () => {
  test('asks the question again, with the earlier answers before it', () => {
    expect(replay(tree, change(answered, 'boat'))).toMatchObject({
      node: 'boat',
      steps: [{ question: 'place' }],
    });
  });

  test('keeps every answer until the question is answered anew', () => {
    expect(change(answered, 'place').answers).toEqual(answered.answers);
  });

  test('asks what a link or a rule answered, and the new answer counts', () => {
    const ruled = { ...tree, facts: [{ when: { key: 'version' }, answer: { boat: 'sail' } }] };
    const told = aSession({ link: { place: 'sea' }, context: { version: '10' } });
    expect(replay(ruled, change(told, 'boat')).node).toBe('boat');
    const next = answer(ruled, change(told, 'place'), 'place', 'land');
    expect(replay(ruled, next).node).toBe('shoes');
  });
});

describe('restart', () => {
  test('asks the first question, and forgets the reader’s answers', () => {
    const again = restart(tree, answered);
    expect(again.answers).toEqual({});
    expect(replay(tree, again)).toMatchObject({ steps: [], node: 'place', kind: 'question' });
  });

  test('asks the first question also where a link answered it, and keeps the facts', () => {
    const again = restart(tree, aSession({ link: { place: 'land' }, context: { version: '10' } }));
    expect(replay(tree, again).node).toBe('place');
    expect(again.facts).toEqual({ answers: { place: 'land' }, context: { version: '10' } });
  });
});

describe('a node on its own page', () => {
  test('is left by an answer, by a change and by starting again', () => {
    const alone = aSession({ at: 'place' });
    expect(answer(tree, alone, 'place', 'land').at).toBeUndefined();
    expect(change(alone, 'place').at).toBeUndefined();
    expect(restart(tree, alone).at).toBeUndefined();
  });

  test('is a question that, once answered, is not asked again', () => {
    const asked = questionsUntilTheEnd(tree, answer(tree, aSession({ at: 'crew' }), 'crew', 'many'));
    expect(asked).toEqual(['place', 'boat']);
  });
});

/** The questions asked of a reader who always takes the first option. */
function questionsUntilTheEnd(tree: TreeData, session: Session): string[] {
  const { node, kind } = replay(tree, session);
  if (kind === 'outcome') return [];
  const option = Object.keys(tree.questions[node]?.options ?? {})[0] ?? '';
  return [node, ...questionsUntilTheEnd(tree, answer(tree, session, node, option))];
}
