import { describe, expect, test } from 'vitest';
import { readTerms } from '../../../src/terms/read-terms.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';

test('terms come by the Norwegian alphabet', () => {
  const folder = aContentFolder({
    'terms.yaml':
      '- { id: arsak, term: årsak, meaning: Hvorfor. }\n- { id: plass, term: plass, meaning: Et sted. }',
  });
  expect(readTerms(folder).map(({ term }) => term)).toEqual(['plass', 'årsak']);
});

test('a folder without the file explains none', () => {
  expect(readTerms(aContentFolder({}))).toEqual([]);
});

describe('a list with a mistake is refused', () => {
  test.each([
    [
      'no meaning',
      '- { id: plass, term: plass }',
      /terms\.yaml.*\n.*0\.meaning: feltet mangler; forventet tekst/,
    ],
    [
      'two sentences',
      '- { id: plass, term: plass, meaning: Et sted. Og mer. }',
      /0\.meaning: fant .*én setning/,
    ],
    ['no full stop', '- { id: plass, term: plass, meaning: Et sted }', /0\.meaning: .*punktum/],
    ['an id that is no address', '- { id: Plåss, term: plass, meaning: Et sted. }', /0\.id: fant «Plåss»/],
    [
      'an id twice',
      '- { id: plass, term: plass, meaning: Et sted. }\n- { id: plass, term: sete, meaning: Et sted. }',
      /terms\.yaml:2: 1\.id: fant «plass» to ganger/,
    ],
  ])('%s', (_, text, told) => {
    const folder = aContentFolder({ 'terms.yaml': text });
    expect(() => readTerms(folder)).toThrow(told);
  });
});
