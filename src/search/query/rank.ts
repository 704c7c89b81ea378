import type { Act } from '../language/acts.ts';
import { asksForAct } from './harm.ts';
import type { IndexedPage } from './indexed-page.ts';
import { nearAsked } from './near-asked.ts';
import type { RankingIndex } from './ranking-index.ts';
import { importance, rarityOf, sharedRarity } from './rarity.ts';
import { STEPS } from './root-line.ts';
import { askedInTitle, titleShare } from './title.ts';
import type { Way, Wish } from './ways.ts';

export interface Ranked {
  /** The page's number in the index. */
  page: number;
  score: number;
  /** The share of the query that the page meets, by rarity: 0 to 1. */
  coverage: number;
}

/**
 * The share of its score that a page keeps if it has nothing else of the query, and the bonus for a title all of which
 * was asked for.
 */
const ALONE = 0.4;
const TITLE_BONUS = 0.25;
/** The bonus for a title with all of several things asked for, whatever else it has. */
const IN_TITLE_BONUS = 0.45;
/**
 * The bonus for a title that begins with the act asked for («opprette», «redigere», «slette»): of several pages about
 * the same thing, it is the one meant.
 */
const ACT_BONUS = 0.5;
/** The bonus for an article that says it answers exactly this: see `nearAsked`. */
const ASKED_BONUS = 1;
/** How much of a wish is met by a page with only some of the words for it. */
const IN_PART = 0.3;
/** Questions, outcomes and exercises rank behind an equally good article, which explains what they only ask or show. */
const BESIDE_ARTICLES = 0.8;
/** A page scoring less than this share of the best is not worth showing. */
const TAIL = 0.3;
/** A page scoring at least this share of the best is close to it. */
const NEAR = 0.4;

/**
 * Pages by how well they answer the wishes, best first, without those far behind. Any wish may match: a page's score is
 * the sum over the wishes of its best way of meeting each, weighted by how rare the way's roots are, and multiplied by
 * the share of the query it meets and of its title that was asked for.
 *
 * @param acts what the query wants done
 */
export function rank(
  wishes: readonly Wish[],
  index: RankingIndex,
  acts: ReadonlySet<Act> = new Set(),
): Ranked[] {
  const scores = new Map<number, { score: number; covered: number; roots: Map<string, number> }>();
  const shares = wishes.map((wish) => importance(wish, index) * wish.weight);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  for (const [i, wish] of wishes.entries()) {
    const share = shares[i] ?? 0;
    for (const [page, { score, way, isWhole }] of bestWays(wish, index)) {
      const entry = scores.get(page) ?? { score: 0, covered: 0, roots: new Map<string, number>() };
      scores.set(page, entry);
      entry.score += score * wish.weight;
      entry.covered += share * (isWhole ? 1 : IN_PART);
      for (const root of way.roots) entry.roots.set(root, Math.max(entry.roots.get(root) ?? 0, way.weight));
    }
  }
  const near = nearAsked(wishes, index);
  const askedBonus = (page: number) => 1 + ASKED_BONUS * (near.get(page) ?? 0);
  const alike = [...scores].flatMap(([number, { score, covered, roots }]) => {
    const page = index.pages[number];
    if (!page) return [];
    const coverage = covered / whole;
    const standing = page.isArticle ? 1 : BESIDE_ARTICLES;
    return [
      {
        number,
        page,
        coverage,
        roots,
        score: score * (ALONE + (1 - ALONE) * coverage) * standing * askedBonus(number),
      },
    ];
  });
  // Only readers who ask for a removal in so many words are led to one.
  const wanted = asksForAct(wishes) ? acts : new Set([...acts].filter((act) => act !== 'remove'));
  // Titles are parsed only if they can lift a page out of the tail: most cannot, and phones are slow at it.
  const least = TAIL * Math.max(0, ...alike.map(({ number, score }) => score / askedBonus(number)));
  const ranked = alike
    .filter(({ score }) => score * (1 + TITLE_BONUS) * (1 + IN_TITLE_BONUS) >= least)
    .map(({ number, page, coverage, roots, score }) => {
      const share = titleShare(page, roots, (root) => rarityOf(root, index));
      return {
        page: number,
        coverage,
        score:
          score *
          (1 + TITLE_BONUS * share) *
          (1 + (IN_TITLE_BONUS * askedInTitle(page, wishes, shares)) / whole) *
          byAct(page, wanted, share),
      };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
  // A matching question lifts its article to the top, but must not push the others into the tail.
  const [best] = ranked;
  const tail = best ? (TAIL * best.score) / askedBonus(best.page) : 0;
  const shown = ranked.filter(({ score }) => score >= tail);
  return asksForAct(wishes) ? shown : harmlessFirst(shown, index);
}

/** The factor for a page that explains the act asked for, by the share of its title that was asked for. */
function byAct(page: IndexedPage, acts: ReadonlySet<Act>, share: number): number {
  return acts.size && [...page.acts].some((act) => acts.has(act)) ? 1 + ACT_BONUS * share : 1;
}

/**
 * Moves a harmless page to the top, if any is close: readers who did not ask how to remove things should not see that
 * first.
 */
function harmlessFirst(ranked: Ranked[], index: RankingIndex): Ranked[] {
  const least = NEAR * bestOf(ranked);
  const first = ranked.find(({ page, score }) => !index.pages[page]?.isHarmful && score >= least);
  return first ? [first, ...ranked.filter((one) => one !== first)] : ranked;
}

function bestOf(ranked: readonly Ranked[]): number {
  return ranked[0]?.score ?? 0;
}

interface Met {
  score: number;
  way: Way;
  /** The page holds all roots of the way. */
  isWhole: boolean;
}

function bestWays(wish: Wish, index: RankingIndex): Map<number, Met> {
  const best = new Map<number, Met>();
  const shared = sharedRarity(wish, index);
  for (const way of wish.ways) {
    const sums = new Map<number, { sum: number; count: number }>();
    for (const root of way.roots) {
      const told = shared(rarityOf(root, index)) / STEPS;
      for (const { page, step } of index.postings(root)) {
        const entry = sums.get(page) ?? { sum: 0, count: 0 };
        sums.set(page, entry);
        entry.sum += told * step;
        entry.count++;
      }
    }
    for (const [page, { sum, count }] of sums) {
      // Half of a phrase says less than half of what was meant.
      const score = (way.weight * sum * count) / way.roots.length ** 1.5;
      const isWhole = count === way.roots.length;
      if (score > (best.get(page)?.score ?? 0)) best.set(page, { score, way, isWhole });
    }
  }
  return best;
}
