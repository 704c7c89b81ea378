import { expect, test } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { nearestQuestion } from '../../../../src/search/query/nearest-question.ts';
import { anIndex } from '../an-index.ts';

const QUESTIONS = ['hvordan bytter jeg lisens for en bruker', 'bytte lisens', 'hva koster en faktura'];
const { index, files } = anIndex([
  { title: 'Lisens', keywords: QUESTIONS.join(', '), body: 'bytte lisens bruker faktura koste' },
  { title: 'Kaffe', body: 'kaffe og te' },
  { title: 'Te' },
]);
const shown = async (query: string) => {
  const { wishes } = await find(query, index, files, { isUnfinished: true });
  return nearestQuestion(QUESTIONS, wishes, index);
};

test('the question is shown that has most of what was asked for, the shortest of several', async () => {
  expect(await shown('bytte lisens')).toBe('bytte lisens');
  expect(await shown('bytte lisens bruker')).toBe('hvordan bytter jeg lisens for en bruker');
  expect(await shown('fakturaen')).toBe('hva koster en faktura');
});

test('also while its last word is typed', async () => {
  expect(await shown('bytte lis')).toBe('bytte lisens');
});

test('none is shown that has little of it', async () => {
  expect(await shown('lisens kaffe te')).toBeUndefined();
  expect(await shown('kaffe')).toBeUndefined();
  expect(nearestQuestion(QUESTIONS, [], index)).toBeUndefined();
});
