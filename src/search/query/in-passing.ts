import type { Ranked } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import { importance } from './rarity.ts';
import { askedInTitle } from './title.ts';
import type { Wish } from './ways.ts';

/** A page that is about what was asked scores at least this share of what the words are worth. */
const ABOUT = 0.4;
/** From this share on of what was asked, a title says that the page is about it. */
const IN_TITLE = 0.3;

/**
 * Whether a page has the words but is not about them: it says all of them somewhere, each a little. A long page about
 * something else does so by chance («lage dynamisk utvalg» on a page about people who leave).
 */
export function isInPassing({ page, score }: Ranked, wishes: readonly Wish[], index: RankingIndex): boolean {
  const worth = wishes.map((wish) => importance(wish, index) * wish.weight);
  const whole = worth.reduce((sum, one) => sum + one, 0);
  const entry = index.pages[page];
  if (!entry || score >= ABOUT * whole) return false;
  return askedInTitle(entry, wishes, worth) < IN_TITLE * whole;
}
