import type { Passage } from './passage.ts';
import { lix, sentencesOf, wordsOf } from './readability.ts';
import { avoidedIn } from './wording.ts';

/** A fault in a text, with its place. */
export interface Finding {
  file: string;
  line: number;
  text: string;
}

const MOST_WORDS = 30;
const HIGHEST_LIX = 38;

/** Sentences that are too long, and words that we avoid. */
export function wordingFaults(passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ file, line, text, labels }) => [
    ...sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
      .map((sentence) => ({
        file,
        line,
        text: `fant en setning på ${wordsOf(sentence).length} ord («${sentence.slice(0, 60)} …»); forventet høyst ${MOST_WORDS}`,
      })),
    ...avoidedIn({ text, labels }).map(({ found, instead }) => ({
      file,
      line,
      text: `fant «${found}»; skriv heller: ${instead}`,
    })),
  ]);
}

/** An article that is harder to read than an article may be. */
export function hardArticles(articles: ReadonlyMap<string, readonly Passage[]>): Finding[] {
  return [...articles].flatMap(([file, passages]) => {
    const found = lix(passages.map(({ text }) => text));
    return found > HIGHEST_LIX
      ? {
          file,
          line: 1,
          text: `fant lesbarhet (LIX) ${found.toFixed(1)}; forventet høyst ${HIGHEST_LIX}. Kortere setninger og kortere ord hjelper`,
        }
      : [];
  });
}
