import { nearAsked } from './near-asked.ts';
import type { Ranked } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import { importance } from './rarity.ts';
import { askedInTitle } from './title.ts';
import type { Wish } from './ways.ts';

/** A page about the query scores at least this share of what its words are worth. */
const ABOUT = 0.4;
/** This much is enough for a page that meets nearly all that was asked and does not say which questions it answers. */
const ABOUT_ALL = 0.25;
const NEARLY_ALL = 0.8;
/** From this share of the query on, a title shows that the page is about it. */
const IN_TITLE = 0.3;
/**
 * Less than this is only part of what was asked: by how well the page speaks of it, and by how many of the words it
 * has.
 */
const PART = 0.84;
const PART_OF_WORDS = 0.76;
/** In that case, one of the page's questions or its title must come this near. */
const NEAR = 0.5;
const NEAR_TITLE = 0.6;
/** If none of its questions comes this near, a page must be about more of the query. */
const FAR = 0.45;
const ABOUT_LITTLE = 0.5;

/**
 * Whether a page has words of the query but is not about what they ask. It may have all of them somewhere, each a
 * little: a long page about something else does so by chance («lage dynamisk utvalg» on a page about people who leave).
 * Or it has only part of them, and says which questions it answers, none of which comes near («bytte logo på fakturaen»
 * on one about whom to ask about invoices). Or none of its questions comes near, and the words say little about it.
 *
 * @param share how much of what was asked the page answers: see `fitOf`
 */
export function isInPassing(
  { page, score, coverage }: Ranked,
  share: number,
  wishes: readonly Wish[],
  index: RankingIndex,
): boolean {
  const entry = index.pages[page];
  if (!entry) return false;
  const worth = wishes.map((wish) => importance(wish, index) * wish.weight);
  const whole = worth.reduce((sum, one) => sum + one, 0);
  const inTitle = askedInTitle(entry, wishes, worth) / whole;
  const hasQuestions = entry.asked.length > 0;
  const near = hasQuestions ? (nearAsked(wishes, index).get(page) ?? 0) : 1;
  if (share < PART && coverage < PART_OF_WORDS && inTitle < NEAR_TITLE && near < NEAR) return true;
  if (near < FAR && score < ABOUT_LITTLE * whole && inTitle < IN_TITLE) return true;
  const isMet = wishes.length > 1 && share >= NEARLY_ALL && coverage >= NEARLY_ALL;
  const about = isMet && !hasQuestions ? ABOUT_ALL : ABOUT;
  return score < about * whole && inTitle < IN_TITLE;
}
