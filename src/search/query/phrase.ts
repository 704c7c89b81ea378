import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/** The most words in a phrase of the vocabulary, stop words aside. */
export const LONGEST_PHRASE = 4;

/**
 * The roots that identify a phrase: those of its significant words («få en ny sak»: ny, sak), or of all its words if
 * fewer than two are significant («to do», «over til et annet»).
 */
export function phraseRoots(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 1 ? telling : words).map(stem);
}
