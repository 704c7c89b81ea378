import type { Fault } from '../../editing/faults/fault.ts';
import type { Passage } from './passage.ts';
import { lix, sentencesOf, wordsOf } from './readability.ts';
import { avoidedIn } from './wording.ts';

const MOST_WORDS = 30;
const HIGHEST_LIX = 38;

/** Sentences that are too long, and words that we avoid. */
export function wordingFaults(passages: readonly Passage[]): Fault[] {
  return passages.flatMap(({ file, line, text, labels }): Fault[] => [
    ...sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
      .map(
        (sentence): Fault => ({
          code: 'sentence-long',
          file,
          line,
          found: `fant en setning på ${wordsOf(sentence).length} ord («${sentence.slice(0, 60)} …»)`,
          expected: `forventet høyst ${MOST_WORDS}`,
        }),
      ),
    ...avoidedIn({ text, labels }).map(
      ({ found, instead }): Fault => ({
        code: 'word-avoided',
        file,
        line,
        found: `fant «${found}»`,
        expected: `forventet heller: ${instead}`,
      }),
    ),
  ]);
}

/** An article that is harder to read than an article may be. */
export function hardArticles(articles: ReadonlyMap<string, readonly Passage[]>): Fault[] {
  return [...articles].flatMap(([file, passages]): Fault[] => {
    const found = lix(passages.map(({ text }) => text));
    return found > HIGHEST_LIX
      ? [
          {
            code: 'hard-to-read',
            file,
            line: 1,
            found: `fant lesbarhet (LIX) ${found.toFixed(1)}`,
            expected: `forventet høyst ${HIGHEST_LIX}`,
          },
        ]
      : [];
  });
}
