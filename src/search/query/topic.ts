import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/**
 * What a heading or a question is about: the roots of its telling words, each once, in the order of the alphabet. None
 * for one of small words alone. «Hva er en sak?» and «Om saker» are about the same.
 */
export function topicRoots(text: string): string[] {
  const telling = wordsOf(text).filter(({ text: word }) => !isStopWord(word));
  return [...new Set(telling.map(({ text: word }) => stem(word)))].sort();
}

/** The same as one text, empty where there is none. */
export function topicKey(text: string): string {
  return topicRoots(text).join(' ');
}
