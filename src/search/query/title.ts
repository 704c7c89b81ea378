import type { IndexedPage } from './indexed-page.ts';
import type { Wish } from './ways.ts';

/** A part of a compound is a root of four letters or more that leaves something to the other part. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

/**
 * The combined shares of the wishes that a page's title holds. A single wish counts only if it is an abbreviation in
 * the title («SBD» in «Standard Business Document (SBD)»), since what counts is that a title has several things
 * together.
 */
export function askedInTitle(page: IndexedPage, wishes: readonly Wish[], shares: readonly number[]): number {
  const [only, second] = wishes;
  if (!second) return only?.words.some((word) => hasAbbreviation(page.title, word)) ? (shares[0] ?? 0) : 0;
  const has = (root: string) => page.titleRoots.some((own) => own === root || isPart(root, own));
  return wishes.reduce((sum, { ways }, i) => {
    const inTitle = ways.filter(({ roots }) => roots.every(has));
    return sum + (shares[i] ?? 0) * Math.max(0, ...inTitle.map(({ weight }) => weight));
  }, 0);
}

/** Whether a title has a word in capitals, and not only inside another («AI» is not in «SAINT»). */
function hasAbbreviation(title: string, word: string): boolean {
  const abbreviation = word.toUpperCase();
  // Only likely titles are split, since phones are slow at it.
  return title.includes(abbreviation) && title.split(/[^\p{L}\p{N}]+/u).includes(abbreviation);
}

/**
 * The share of the page's title that was asked for: 0 to 1. A compound is asked for by its parts too, each by its
 * letters («regler for rapport»: Rapportregler).
 *
 * @param asked how well each root was asked for: 0 to 1
 */
export function titleShare(
  { titleRoots, titleWeight }: IndexedPage,
  asked: ReadonlyMap<string, number>,
  rarityOf: (root: string) => number,
): number {
  if (!titleWeight) return 0;
  // The rarity of a root of which only a part was asked for may not have been fetched, so the average is used.
  const usual = titleWeight / titleRoots.length;
  const told = titleRoots.reduce((sum, own) => {
    const weight = asked.get(own);
    return sum + (weight === undefined ? byParts(own, asked) * usual : weight * rarityOf(own));
  }, 0);
  return Math.min(1, told / titleWeight);
}

function byParts(own: string, asked: ReadonlyMap<string, number>): number {
  let share = 0;
  for (const [root, weight] of asked) if (isPart(root, own)) share += (weight * root.length) / own.length;
  return Math.min(1, share);
}

/** Whether a root begins or ends a longer one. */
function isPart(root: string, own: string): boolean {
  return (
    root.length >= SHORTEST_PART &&
    own.length >= root.length + SHORTEST_REST &&
    (own.startsWith(root) || own.endsWith(root))
  );
}
