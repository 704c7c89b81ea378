import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBePart, compoundParts } from '../../../../src/search/language/compounds.ts';

const isOneOf = (words: string) => (part: string) => words.split(' ').includes(part);

describe('the parts of a compound', () => {
  const known = isOneOf('lisens advarsel sak type dag bok barn skole person sletting letting');

  test.each([
    ['lisensadvarsel', ['lisens', 'advarsel']],
    ['sakstype', ['sak', 'type']],
    ['barneskole', ['barn', 'skole']],
    ['dagbok', ['dag', 'bok']],
    ['personsletting', ['person', 'sletting']],
  ])('of %s', (word, parts) => {
    expect(compoundParts(word, known)).toEqual(parts);
  });

  test.each([
    ['one word', 'lisens'],
    ['an unknown word and a known one', 'ukjentadvarsel'],
    ['words joined by another letter', 'sakntype'],
    ['words joined by two letters', 'saksntype'],
    ['a word and what is joined to nothing', 'saks'],
    ['nothing', ''],
  ])('are none in %s: %j', (_, word) => {
    expect(compoundParts(word, known)).toEqual([]);
  });

  test('are none in what holds a digit', () => {
    expect(compoundParts('sak4711', isOneOf('sak 4711'))).toEqual([]);
  });

  test.each([
    ['two, not three', 'salgsmulighet', 'salg mulighet smul ighet muli', ['salg', 'mulighet']],
    ['two joined by a letter, not three', 'lastebilsfører', 'last bil fører lastebil', ['lastebil', 'fører']],
    [
      'without a joining letter, also where it ends in a shorter word',
      'abcsdefg',
      'abc defg abcsd efg',
      ['abcsd', 'efg'],
    ],
    ['without a joining letter', 'rettsalg', 'rett salg retts alg ret', ['rett', 'salg']],
    [
      'no short one where both can be longer',
      'prosjektrute',
      'pro sjektrute prosjekt rute',
      ['prosjekt', 'rute'],
    ],
    ['the shortest first one, of two that are as long', 'abcdefg', 'abc defg abcd efg', ['abc', 'defg']],
    [
      'long ones after the first of three',
      'aaaabbbbbsccccccc',
      'aaaa bbbb bbbbbs ccccccc sccccccc',
      ['aaaa', 'bbbbbs', 'ccccccc'],
    ],
    [
      'no word with an -s that only links, though the part after it is shorter',
      'personsletting',
      'person persons sletting letting',
      ['person', 'sletting'],
    ],
  ])('are %s: %s', (_, word, words, parts) => {
    expect(compoundParts(word, isOneOf(words))).toEqual(parts);
  });

  test.each([
    ['salgsprosjektmedlem', ['salg', 'prosjekt', 'medlem']],
    ['prosjektsalgsmedlem', ['prosjekt', 'salg', 'medlem']],
    ['sakprosjektmedlem', []],
    ['prosjektsakmedlem', []],
    ['prosjektmedlemsak', []],
    ['prosjektsalgprosjektmedlem', []],
  ])('are at most three, of four letters or more: %s', (word, parts) => {
    expect(compoundParts(word, isOneOf('sak salg prosjekt medlem'))).toEqual(parts);
  });

  test('are the best of all ways to split, for any words', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 's', 'e'), minLength: 1, maxLength: 6 });
    const pieces = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '', 's', 'e')), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), pieces, (words, used) => {
        const isWord = (one: string) => words.includes(one);
        const word = used.map(([which, joint]) => words[which % words.length] + joint).join('');
        expect(compoundParts(word, isWord)).toEqual(bestByDefinition(word, isWord));
      }),
      { numRuns: 2000 },
    );
  });
});

/** What `compoundParts` promises, computed from all possible splits. */
function bestByDefinition(word: string, isWord: (part: string) => boolean): string[] {
  const splits = [...inParts(word, 2, 3, isWord), ...inParts(word, 3, 4, isWord)];
  const shortest = (parts: string[]) => Math.min(...parts.map(({ length }) => length));
  splits.sort(
    (a, b) =>
      a.parts.length - b.parts.length ||
      a.joints - b.joints ||
      shortest(b.parts) - shortest(a.parts) ||
      (b.left[0] ?? 0) - (a.left[0] ?? 0) ||
      shortest(b.parts.slice(1)) - shortest(a.parts.slice(1)) ||
      (b.left[1] ?? 0) - (a.left[1] ?? 0),
  );
  return splits[0]?.parts ?? [];
}

function inParts(
  word: string,
  count: number,
  least: number,
  isWord: (part: string) => boolean,
): { parts: string[]; joints: number; left: number[] }[] {
  if (count === 1)
    return word.length >= least && isWord(word) ? [{ parts: [word], joints: 0, left: [] }] : [];
  return Array.from({ length: word.length }, (_, end) => end).flatMap((end) => {
    const head = word.slice(0, end);
    const bare = head.slice(0, -1);
    const isLinked = /[se]$/.test(head) && bare.length >= least && isWord(bare);
    const parts = isWord(head)
      ? [{ part: head, joint: isLinked ? 1 : 0 }]
      : isLinked
        ? [{ part: bare, joint: 1 }]
        : [];
    return parts
      .filter(({ part }) => part.length >= least)
      .flatMap(({ part, joint }) =>
        inParts(word.slice(end), count - 1, least, isWord).map((rest) => ({
          parts: [part, ...rest.parts],
          joints: joint + rest.joints,
          left: [word.length - end, ...rest.left],
        })),
      );
  });
}

describe('a word can be a part', () => {
  test('if it is known', () => {
    expect(canBePart('lisens', true, false)).toBe(true);
    expect(canBePart('lisens', false, true)).toBe(false);
  });

  test('with four letters, but with three only if it is common', () => {
    expect(canBePart('salg', true, false)).toBe(true);
    expect(canBePart('sak', true, false)).toBe(false);
    expect(canBePart('sak', true, true)).toBe(true);
    expect(canBePart('sak', false, true)).toBe(false);
  });

  test.each(['ing', 'els', 'ene', 'det', 'han'])('but not if it ends words: %s', (ending) => {
    expect(canBePart(ending, true, true)).toBe(false);
  });
});
