import { expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
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

test('a question has a phrase only with all its words, and a word also by another for it', async () => {
  const { index, files, addPhrases } = anIndex(
    [{ title: 'Slette et prosjekt' }, { title: 'Slette et firma' }, { title: 'Lampe' }],
    { 'slette prosjekt': ['kvitte jobben'], lampe: ['lyspære'] },
  );
  const among = async (query: string, ...questions: string[]) => {
    await addPhrases(query);
    return nearestQuestion(questions, (await find(query, index, files)).wishes, index);
  };
  expect(await among('kvitte jobben', 'slette firma')).toBeUndefined();
  expect(await among('kvitte jobben', 'slette firma', 'hvordan slette prosjekt')).toBe(
    'hvordan slette prosjekt',
  );
  expect(await among('lyspære', 'bytte lampe')).toBe('bytte lampe');
});

test('a word that says little makes no question the nearest', async () => {
  const { index, files } = anIndex([{ title: 'Hjelp' }, { title: 'Lampe' }]);
  const { wishes } = await find('hjelp lampe', index, files);
  expect(nearestQuestion(['lampe'], wishes, index)).toBe('lampe');
  expect(nearestQuestion(['hjelp'], wishes, index)).toBeUndefined();
});

test('a word is met by any of the ways to speak of it', async () => {
  const { index, files } = anIndex([{ title: 'Lampe' }, { title: 'Pære' }, { title: 'Te' }]);
  await find('lampe pære', index, files);
  const ways = ['lampe', 'pære'].map((word) => ({ roots: [stem(word)], weight: 1 }));
  expect(nearestQuestion(['bytte lampe'], [{ words: ['lyskilde'], ways, weight: 1 }], index)).toBe(
    'bytte lampe',
  );
});
