import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/** Words that a phrase of the vocabulary may have, small words apart. */
export const LONGEST_PHRASE = 4;

/**
 * The roots by which a phrase is known: those of the words that tell something («få en ny sak»: ny, sak), or all of
 * them where fewer than two do («to do», «over til et annet»).
 */
export function phraseRoots(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 1 ? telling : words).map(stem);
}
