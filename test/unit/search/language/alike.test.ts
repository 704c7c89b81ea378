import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEasilyMistaken, soundOf } from '../../../../src/search/language/alike.ts';

test.each(['ab', 'os', 'qp', 'lz'])('nobody writes one of «%s» for the other', ([one = '', other = '']) => {
  expect(isEasilyMistaken(one, other)).toBe(false);
});

test.each(['we', 'åo', 'dt', 'ks', 'lø', 'nm'])(
  'people write one of «%s» for the other, either way',
  ([one = '', other = '']) => {
    expect(isEasilyMistaken(one, other)).toBe(true);
    expect(isEasilyMistaken(other, one)).toBe(true);
  },
);

test.each([
  ['proxy', 'proksy'],
  ['workshop', 'vorkshop'],
  ['zoom', 'soom'],
  ['cirka', 'sirka'],
  ['quiz', 'kuis'],
  ['hobby', 'hobi'],
])('«%s» sounds like «%s»', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test('what sounds the same stays so', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå]{1,12}$/), (word) => {
      expect(soundOf(soundOf(word))).toBe(soundOf(word));
    }),
  );
});
