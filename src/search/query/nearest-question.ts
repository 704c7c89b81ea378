import { stem } from '../language/stem.ts';
import { wordsOf } from '../language/words.ts';
import type { RankingIndex } from './ranking-index.ts';
import { importance } from './rarity.ts';
import type { Wish } from './ways.ts';

/** A question is shown if it has at least this share of the query. */
const ENOUGH = 0.6;

/**
 * Of the questions that a page says it answers, the one that has most of the query, the shortest if there are several;
 * undefined if all have less than three fifths of it.
 */
export function nearestQuestion(
  questions: readonly string[],
  wishes: readonly Wish[],
  index: RankingIndex,
): string | undefined {
  const worth = wishes.map((wish) => importance(wish, index) * wish.weight);
  const whole = worth.reduce((sum, one) => sum + one, 0);
  const [best] = questions
    .map((question) => {
      const has = new Set(wordsOf(question).map(({ text }) => stem(text)));
      const met = wishes.reduce(
        (sum, { ways }, i) =>
          ways.some(({ roots }) => roots.every((root) => has.has(root))) ? sum + (worth[i] ?? 0) : sum,
        0,
      );
      return { question, share: whole ? met / whole : 0 };
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share || a.question.length - b.question.length);
  return best?.question;
}
