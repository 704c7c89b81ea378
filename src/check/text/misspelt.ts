import type { Fault } from '../../editing/fault.ts';
import { ourText, type Passage } from './passage.ts';
import { wordsOf } from './readability.ts';
import { unknownWords } from './spelling.ts';

/**
 * Words that the dictionary does not know, with suggestions.
 *
 * @param options whether English words are right too, as in what developers are told
 */
export async function misspeltWords(
  passages: readonly Passage[],
  options: { english: boolean },
): Promise<Fault[]> {
  const unknown = await unknownWords(
    passages.map((passage) => ourText(passage)),
    options,
  );
  return passages.flatMap((passage) =>
    [...new Set(wordsOf(ourText(passage)))].flatMap((word): Fault[] => {
      const meant = unknown.get(word);
      if (!meant) return [];
      const { file, line } = passage;
      const near = meant.length ? `, f.eks. ${meant.map((one) => `«${one}»`).join(' eller ')}` : '';
      const found = `fant «${word}»`;
      return [{ code: 'word-unknown', file, line, found, expected: `forventet et ord i ordlisten${near}` }];
    }),
  );
}
