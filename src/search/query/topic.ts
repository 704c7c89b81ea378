import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/**
 * What a heading or a question is about: the roots of its significant words, each once, sorted. Empty if it has only
 * stop words. «Hva er en sak?» and «Om saker» are about the same.
 */
export function topicRoots(text: string): string[] {
  const telling = wordsOf(text).filter(({ text: word }) => !isStopWord(word));
  return [...new Set(telling.map(({ text: word }) => stem(word)))].sort();
}

/** The topic as one text; empty if there is none. */
export function topicKey(text: string): string {
  return topicRoots(text).join(' ');
}
