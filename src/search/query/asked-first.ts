import { asksForAct } from './harm.ts';
import type { IndexedPage } from './indexed-page.ts';
import { phraseRoots } from './phrase.ts';
import type { Ranked } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import { shortHash } from './short-hash.ts';
import type { Wish } from './ways.ts';

/** So far down the list nobody's own question stands: titles are slow to read on a phone. */
const FIRST = 20;

/** What two questions have in common that are the same by their roots, in any order: up to seven letters and digits. */
export function questionKey(question: string): string {
  return shortHash([...new Set(phraseRoots(question))].sort().join(' ')).toString(36);
}

/**
 * Puts the article first that says it answers just this question, or whose title it is, where there is one such and no
 * other. One that is there to remove comes first only for those who ask for that.
 *
 * @param ranked the best first
 */
export function askedFirst(
  ranked: readonly Ranked[],
  question: string,
  wishes: readonly Wish[],
  index: RankingIndex,
): Ranked[] {
  const answers = ranked.slice(0, FIRST).filter(({ page }) => isAnswered(question, index.pages[page]));
  const [first] = answers;
  if (!first || answers.length > 1) return [...ranked];
  if (index.pages[first.page]?.isHarmful && !asksForAct(wishes)) return [...ranked];
  return [first, ...ranked.filter((one) => one !== first)];
}

/** Whether a page is an article that says it answers just this question, or has it as its title. */
export function isAnswered(question: string, page: IndexedPage | undefined): boolean {
  if (!page?.isArticle) return false;
  const key = questionKey(question);
  return page.asked.includes(key) || questionKey(page.title) === key;
}
