import { expect, test } from 'vitest';
import { remembered } from '../../../../src/search/language/remembered.ts';

function counted(most: number) {
  const asked: string[] = [];
  const lengthOf = remembered((word) => asked.push(word) && word.length, most);
  return { asked, lengthOf };
}

test('an answer is reckoned once', () => {
  const { asked, lengthOf } = counted(3);
  expect(['sak', 'sak', '', 'sak', ''].map(lengthOf)).toEqual([3, 3, 0, 3, 0]);
  expect(asked).toEqual(['sak', '']);
});

test('no more answers are kept than are allowed', () => {
  const { asked, lengthOf } = counted(2);
  for (const word of ['a', 'b', 'a', 'b', 'c', 'c', 'a', 'c', 'b']) lengthOf(word);
  expect(asked).toEqual(['a', 'b', 'c', 'a', 'b']);
});
