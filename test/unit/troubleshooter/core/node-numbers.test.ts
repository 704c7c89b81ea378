import { expect, test } from 'vitest';
import { nodeNumbers, questionsInOrder } from '../../../../src/troubleshooter/core/node-numbers.ts';
import { aTree } from '../trees.ts';

const tree = aTree({
  place: { land: 'shoes', sea: 'boat', home: 'end' },
  lost: { found: 'end' },
  boat: { sail: 'crew', motor: 'wreck' },
  shoes: { good: 'crew', other: 'feilsoking:other' },
  crew: { few: 'place', many: 'end' },
});

test('questions are numbered in the order one may meet them, those that nothing leads to last', () => {
  expect(questionsInOrder(tree)).toEqual(['place', 'shoes', 'boat', 'crew', 'lost']);
});

test('outcomes are numbered in the order the editor wrote them, and nothing else is numbered', () => {
  expect([...nodeNumbers(tree)]).toEqual([
    ...['place', 'shoes', 'boat', 'crew', 'lost'].map((id, i) => [id, `S${i + 1}`]),
    ...Object.keys(tree.outcomes).map((id, i) => [id, `R${i + 1}`]),
  ]);
});

test('a tree whose start is no question numbers its questions all the same', () => {
  expect(questionsInOrder({ ...tree, start: 'nowhere' })).toHaveLength(5);
  expect(questionsInOrder({ ...tree, start: 'nowhere' })).not.toContain('nowhere');
});
