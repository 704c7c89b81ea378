import { describe, expect, test } from 'vitest';
import { isAbout } from '../../../../src/troubleshooter/core/about-link.ts';
import type { FactRule, TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { aTree } from '../trees.ts';

const excess: FactRule = { when: { key: 'excess' }, answer: { many: 'yes' } };
const tree = (facts: FactRule[]): TreeData =>
  aTree(
    {
      place: { right: 'many', wrong: 'elsewhere' },
      many: { yes: 'who', no: 'payment' },
      who: { left: 'remove', here: 'buy' },
    },
    { facts },
  );

describe('what a link told belongs to a result', () => {
  test('that the answer drawn from it leads to, at once or later', () => {
    expect(isAbout(tree([excess]), 'excess', 'remove')).toBe(true);
    expect(isAbout(tree([excess]), 'excess', 'buy')).toBe(true);
    expect(isAbout(tree([{ ...excess, answer: { many: 'no' } }]), 'excess', 'payment')).toBe(true);
  });

  test('where no answer is drawn from it, also where one is drawn from something else', () => {
    expect(isAbout(tree([excess]), 'version', 'payment')).toBe(true);
  });

  test('that names no cause, which it could speak against', () => {
    const { outcomes, ...rest } = tree([excess]);
    const payment = { ...outcomes.payment, causeUnknown: true } as TreeData['outcomes'][string];
    expect(isAbout({ ...rest, outcomes: { ...outcomes, payment } }, 'excess', 'payment')).toBe(true);
  });
});

describe('what a link told does not belong to a result', () => {
  test('that the answer drawn from it leads away from', () => {
    expect(isAbout(tree([excess]), 'excess', 'payment')).toBe(false);
    expect(isAbout(tree([excess]), 'excess', 'elsewhere')).toBe(false);
  });

  test('that one of several answers drawn from it leads away from', () => {
    const both = [excess, { ...excess, answer: { place: 'wrong' } }];
    for (const facts of [both, both.toReversed()])
      expect(isAbout(tree(facts), 'excess', 'remove')).toBe(false);
  });

  test('where the answer drawn from it is none of the tree’s', () => {
    const strange: FactRule['answer'][] = [{ gone: 'yes' }, { many: 'gone' }];
    for (const answer of strange)
      expect(isAbout(tree([{ ...excess, answer }]), 'excess', 'remove')).toBe(false);
  });
});
