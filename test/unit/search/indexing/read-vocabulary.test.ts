import { describe, expect, test } from 'vitest';
import { parseVocabulary, readVocabulary } from '../../../../src/search/indexing/read-vocabulary.ts';

describe('a vocabulary', () => {
  test('gives groups of words', () => {
    const text = '- group: Varsler\n  words:\n    varsel: [pling, får ikke ro]\n';
    expect(parseVocabulary(text, 'vocabulary.yaml')).toEqual([
      { group: 'Varsler', words: { varsel: ['pling', 'får ikke ro'] } },
    ]);
  });

  test.each<[what: string, text: string, told: string[]]>([
    [
      'a word without a list',
      '- group: A\n  words:\n    sak: ticket\n',
      ['vocabulary.yaml:3', 'words.sak', '«ticket»', 'en liste'],
    ],
    ['a group without a name', '- words:\n    sak: [ticket]\n', ['vocabulary.yaml', 'group', 'mangler']],
    ['a field that does not exist', '- group: A\n  ord: {}\n  words: {}\n', ['«ord»']],
    [
      'a word twice',
      '- group: A\n  words:\n    sak: [a]\n    sak: [b]\n',
      ['vocabulary.yaml:4', 'to ganger'],
    ],
    [
      'a whole sentence',
      '- group: A\n  words:\n    sak: [kunden ringte kontoret mandag formiddag klokken ti]\n',
      ['ett til 4 ord'],
    ],
  ])('with %s is refused, and the editor is told', (_, text, told) => {
    for (const part of told) expect(() => parseVocabulary(text, 'vocabulary.yaml')).toThrow(part);
  });

  test('of the search itself is right', () => {
    const groups = readVocabulary('/nowhere');
    expect(groups.flatMap(({ words }) => Object.keys(words)).length).toBeGreaterThan(300);
  });
});
