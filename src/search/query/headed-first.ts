import { asksMeaning, isAnswered } from './asked-first.ts';
import { asksForAct } from './harm.ts';
import type { Ranked } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import { topicRoots } from './topic.ts';
import type { Wish } from './ways.ts';

/** A heading of one word is too common to stand for a page, except to those who ask what the word means. */
const LEAST_ROOTS = 2;

/**
 * Puts first the only article with the query as a heading, unless the best one has all of it in its title or says that
 * it answers it. An article about removing comes first only for those who ask for that.
 *
 * @param ranked the best first
 */
export function headedFirst(
  ranked: readonly Ranked[],
  question: string,
  wishes: readonly Wish[],
  index: RankingIndex,
): Ranked[] {
  const [best] = ranked;
  const topic = topicRoots(question);
  const isTelling = topic.length >= LEAST_ROOTS || (topic.length > 0 && asksMeaning(question));
  const before = best && index.pages[best.page];
  if (
    !isTelling ||
    isAnswered(question, best?.page, index) ||
    topic.every((root) => before?.titleRoots.includes(root))
  )
    return [...ranked];
  const number = index.headed(topic);
  const page = number === undefined ? undefined : index.pages[number];
  if (number === undefined || !page?.isArticle || (page.isHarmful && !asksForAct(wishes))) return [...ranked];
  const first = ranked.find((one) => one.page === number) ?? {
    page: number,
    score: best?.score ?? 1,
    coverage: 1,
  };
  return [first, ...ranked.filter((one) => one.page !== number)];
}
