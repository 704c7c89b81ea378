import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, actsIn, actsOfTitle } from '../../../../src/search/language/acts.ts';
import { wordsOf } from '../../../../src/search/language/words.ts';

const asked = (text: string) => [...actsIn(wordsOf(text).map((word) => word.text))].sort();
const titled = (text: string) => [...actsOfTitle(wordsOf(text).map((word) => word.text))].sort();

test.each<[string, Act[]]>([
  ['opprette firma', ['make']],
  ['hvordan legger jeg til et felt', ['make']],
  ['ny kunde', ['make']],
  ['sette inn en kolonne', ['make']],
  ['feil navn, må rettes', ['change']],
  ['edit company', ['change']],
  ['ta bort en bruker', ['remove']],
  ['bli kvitt gamle saker', ['remove']],
  ['delete user', ['remove']],
  ['stille inn varsler', ['arrange']],
  ['opprette, endre og slette', ['change', 'make', 'remove']],
  ['dele en sak', []],
  ['ta notater', []],
  ['sette av tid', []],
  ['', []],
])('a query asks for an act by its verbs: «%s»', (query, acts) => {
  expect(asked(query)).toEqual(acts);
});

describe('a title tells how to do', () => {
  test.each<[string, Act[]]>([
    ['Opprett en ny sak', ['make']],
    ['Slik legger du til en bruker', ['make']],
    ['Redigere eller slette en salgsguide', ['change', 'remove']],
    ['Legg til og fjern medlemmer', ['make', 'remove']],
    ['Sett opp salgsmål', ['arrange']],
  ])('what it begins with: %s', (title, acts) => {
    expect(titled(title)).toEqual(acts);
  });

  test.each(['Sak', 'Standardverdier for nye maler', 'Regler for å slette', ''])(
    'nothing, where it begins with a thing: %s',
    (title) => {
      expect(titled(title)).toEqual([]);
    },
  );

  test('never an act that its words do not ask for', () => {
    const word = fc.constantFrom(
      'opprette',
      'rette',
      'sette',
      'inn',
      'opp',
      'ta',
      'bort',
      'sak',
      'og',
      'slett',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const all = actsIn(words);
        for (const act of actsOfTitle(words)) expect(all.has(act)).toBe(true);
      }),
    );
  });
});
