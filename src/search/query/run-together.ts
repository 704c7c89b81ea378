import { stem } from '../language/stem.ts';
import { wordsOf } from '../language/words.ts';
import type { RankingIndex } from './ranking-index.ts';

/** A shorter word would occur by chance where two others meet. */
const SHORTEST = 5;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a title that a reader ran together («fiksio» for «FIKS IO», «crmsuit» for «CRM Suite»), in any form;
 * undefined if no title has them side by side, or the pages have not arrived.
 */
export function apartInTitle(word: string, index: RankingIndex): [string, string] | undefined {
  if (word.length < SHORTEST) return undefined;
  const [beginning, root] = [word.slice(0, SHORTEST), stem(word)];
  for (const { title } of index.pages) {
    // Only likely titles are parsed, since phones are slow at it.
    if (!title.toLowerCase().replace(NO_LETTERS, '').includes(beginning)) continue;
    const words = wordsOf(title).map(({ text }) => text);
    for (const [at, first] of words.entries()) {
      const second = words[at + 1];
      if (second !== undefined && stem(first + second) === root) return [first, second];
    }
  }
  return undefined;
}
