import { describe, expect, test } from 'vitest';
import { isAbout } from '../../../../src/troubleshooter/core/about-link.ts';
import { certaintyOf, neededChecks } from '../../../../src/troubleshooter/core/certainty.ts';
import { speaksFor } from '../../../../src/troubleshooter/core/speaks-for.ts';
import type { OutcomeData } from '../../../../src/troubleshooter/core/tree.ts';
import { aSession, aTree } from '../trees.ts';

const tree = aTree({
  first: { on: 'second', off: 'bulb' },
  second: { on: 'lamp', off: 'wire' },
});
const lamp = tree.outcomes.lamp as OutcomeData;

describe('an answer speaks for a result', () => {
  test('that it leads to, at once or by later questions', () => {
    expect(speaksFor(tree, { question: 'first', option: 'off' }, 'bulb')).toBe(true);
    expect(speaksFor(tree, { question: 'first', option: 'on' }, 'wire')).toBe(true);
    expect(speaksFor(tree, { question: 'first', option: 'on' }, 'bulb')).toBe(false);
    expect(speaksFor(tree, { question: 'second', option: 'on' }, 'wire')).toBe(false);
  });

  test('but for none where the tree has not got the question or the option, as after an edit', () => {
    expect(speaksFor(tree, { question: 'gone', option: 'on' }, 'lamp')).toBe(false);
    expect(speaksFor(tree, { question: 'first', option: 'gone' }, 'lamp')).toBe(false);
  });

  test('and a fact is about it if all answers drawn from the fact are', () => {
    const facts = (answer: Record<string, string>) => [{ when: { key: 'expires' as const }, answer }];
    const about = (answer: Record<string, string>, node: string) =>
      isAbout({ ...tree, facts: facts(answer) }, 'expires', node);
    expect(about({ first: 'on', second: 'on' }, 'lamp')).toBe(true);
    expect(about({ first: 'on', second: 'off' }, 'lamp')).toBe(false);
    expect(about({ gone: 'on' }, 'lamp')).toBe(false);
    expect(about({}, 'lamp')).toBe(true);
  });
});

describe('a result is', () => {
  const step = (question: string, option = 'on', source: 'reader' | 'assumed' = 'reader') => ({
    question,
    option,
    source,
  });
  const certainty = (steps: ReturnType<typeof step>[], shown: string[] = []) =>
    certaintyOf(tree, { steps, shown }, lamp);

  test('likely where every answer was given, by whatever question', () => {
    expect(certainty([step('first'), step('second')])).toBe('likely');
    expect(certainty([step('gone'), step('first', 'gone')])).toBe('likely');
  });

  test('possible where one was assumed, or none given', () => {
    expect(certainty([step('first'), step('second', 'on', 'assumed')])).toBe('possible');
    expect(certainty([])).toBe('possible');
  });

  test('the next to try where another was shown before', () => {
    expect(certainty([step('first')], ['wire'])).toBe('next');
  });
});

describe('the checks before a result’s own steps', () => {
  const sure = aTree({ first: { on: 'second', off: 'bulb' }, second: { on: 'lamp', off: 'wire' } });
  for (const [question, option] of [
    ['first', 'on'],
    ['second', 'on'],
  ] as const) {
    const data = sure.questions[question]?.options[option];
    if (data) data.rulesOut = ['bulb'];
  }
  const outcome: OutcomeData = { ...lamp, checks: { first: '<p>one</p>', second: '<p>two</p>' } };
  const checks = (reader: Record<string, string>, asked?: string) =>
    neededChecks(sure, aSession({ reader }), outcome, asked);

  test('are those that the reader’s own answers have not settled, without the question that is asked beside', () => {
    expect(checks({})).toEqual(['<p>one</p>', '<p>two</p>']);
    expect(checks({ first: 'on' })).toEqual(['<p>two</p>']);
    expect(checks({ first: 'off' })).toEqual(['<p>one</p>', '<p>two</p>']);
    expect(checks({}, 'second')).toEqual(['<p>one</p>']);
  });

  test('are all, where the answers came with an address or name what the tree has not got', () => {
    expect(
      neededChecks(sure, { ...aSession({ reader: { first: 'on' } }), opened: true }, outcome),
    ).toHaveLength(2);
    expect(checks({ first: 'gone' })).toHaveLength(2);
    expect(
      neededChecks(sure, aSession({ reader: { gone: 'on' } }), { ...lamp, checks: { gone: '<p/>' } }),
    ).toEqual(['<p/>']);
  });
});
