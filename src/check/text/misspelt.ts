import type { Fault } from '../../editing/faults/fault.ts';
import { ourText, type Passage } from './passage.ts';
import { wordsOf } from './readability.ts';
import { unknownWords } from './spelling.ts';

/**
 * Words that the dictionary does not know, each once at its first place, with the other places and suggestions.
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
  const places = Map.groupBy(
    passages.flatMap((passage) =>
      [...new Set(wordsOf(ourText(passage)))].map((word) => ({ word, ...passage })),
    ),
    ({ word }) => word,
  );
  return [...places].flatMap(([word, [first, ...others]]): Fault[] => {
    const meant = unknown.get(word);
    if (!meant || !first) return [];
    const { file, line } = first;
    const near = meant.length ? `, f.eks. ${meant.map((one) => `«${one}»`).join(' eller ')}` : '';
    const found = `fant «${word}»${alsoAt(others, file)}`;
    return [{ code: 'word-unknown', file, line, found, expected: `forventet et ord i ordlisten${near}` }];
  });
}

/** The other places of a word; lines alone where they are in the same file. */
function alsoAt(others: readonly Pick<Passage, 'file' | 'line'>[], file: string): string {
  const shown = new Set(
    others.map((at) => (at.file === file ? `linje ${at.line}` : `${at.file}:${at.line}`)),
  );
  const told = [...shown].slice(0, MOST_PLACES);
  const rest = shown.size - told.length;
  const last = rest ? `${rest} steder til` : told.pop();
  return last === undefined ? '' : `, også på ${[told.join(', '), last].filter(Boolean).join(' og ')}`;
}

const MOST_PLACES = 8;
