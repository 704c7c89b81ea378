import { editDistance } from '../language/distance.ts';
import { isEverydayWord } from '../language/everyday.ts';
import { isFaintWord, isStopWord } from '../language/stop-words.ts';
import type { RankingIndex } from './ranking-index.ts';
import { importance, rarity } from './rarity.ts';
import type { Way, Wish } from './ways.ts';

/** How much of a query a page answers. */
export interface Fit {
  /** By how rare the words are: 0 to 1. */
  share: number;
  /** Significant words that no page is about. */
  unknown: string[];
  /** The number of significant words. */
  telling: number;
}

/** The weight of a word that says little, as a share of its rarity. */
const FAINT = 0.35;
/** The page has only the parts of a compound, which may belong to other things («timeføring»). */
const IN_PARTS = 0.65;
/** Several roots together count less for a page whose title has none of them: it may have them in different places. */
const SCATTERED = 0.7;
/** A word that this page lacks and others are about: the page may call it something else. */
const ELSEWHERE = 0.6;
/** From this step on a page is about a root; below, it only mentions it. */
const ABOUT = 3;
/** From this weight on, a way is the reader's own word, perhaps typed without æ, ø and å. */
const OWN_WORD = 0.85;
/** The least for a page that has the word itself: worth showing to readers who asked for nothing else. */
const MENTIONED = 0.57;
/** From this share on, a page is about what a word means. */
const KNOWN = 0.5;
/** The least rarity of a word: in a small body of texts, nearly all pages have the words of its subject. */
const LEAST = 2.4;
/** A correction is less certain, the more letters it changes. */
const CHANGED = 2;

/**
 * Computes word by word how much of a query a page answers. A word is met as far as the page speaks of it, alone or in
 * a phrase; a word that no page is about is not met, and counts as much as the rarest.
 *
 * @param words as they were typed
 * @param corrections the corrected words, by how they were typed
 */
export function fitOf(
  page: number | undefined,
  words: readonly string[],
  wishes: readonly Wish[],
  corrections: ReadonlyMap<string, string>,
  index: RankingIndex,
): Fit {
  let [met, whole, telling] = [0, 0, 0];
  const unknown: string[] = [];
  for (const typed of new Set(words)) {
    const word = corrections.get(typed) ?? typed;
    const having = wishes.filter((wish) => wish.words.includes(word));
    if (!having.length && (isStopWord(word) || word.length < 2)) continue;
    const spoken = Math.max(0, ...having.map((wish) => howWell(page, wish, index)));
    const isKnown = isKnownBy(having, index);
    const isFaint = isStopWord(word) || isFaintWord(word) || (!isKnown && isEverydayWord(word));
    const share = spoken * sureness(typed, word);
    const rarest = isKnown ? rarityOfWord(having, index) : rarity(1, index.pages.length);
    const weight = Math.max(LEAST, rarest) * (isFaint ? FAINT : 1);
    met += weight * share;
    whole += weight * (isKnown ? share + (1 - share) * ELSEWHERE : 1);
    if (!isFaint) telling++;
    if (!isKnown && !isFaint) unknown.push(typed);
  }
  return { share: whole ? met / whole : 0, unknown, telling };
}

function sureness(typed: string, word: string): number {
  return 1 - (CHANGED * editDistance(typed, word)) / Math.max(typed.length, word.length);
}

/** The words of a phrase share its rarity. */
function rarityOfWord(having: readonly Wish[], index: RankingIndex): number {
  return Math.max(...having.map((wish) => importance(wish, index) / wish.words.length));
}

/** Whether some page is about one of the wishes. */
function isKnownBy(wishes: readonly Wish[], index: RankingIndex): boolean {
  return wishes.some(({ ways }) =>
    ways.some((way) => {
      const [first = [], ...others] = way.roots.map(index.postings);
      const stepsOf = others.map((postings) => new Map(postings.map(({ page, step }) => [page, step])));
      return first.some(({ page, step }) => {
        return sharePer(way, [step, ...stepsOf.map((steps) => steps.get(page) ?? 0)]) >= KNOWN;
      });
    }),
  );
}

/** How well a page speaks of a wish: 0 to 1. */
function howWell(page: number | undefined, { ways }: Wish, index: RankingIndex): number {
  const stepOf = (root: string) => index.postings(root).find((one) => one.page === page)?.step ?? 0;
  const hasTitled = ({ roots }: Way) =>
    index.pages[page ?? -1]?.titleRoots.some((own) => roots.some((root) => own.includes(root)));
  return Math.max(
    0,
    ...ways.map((way) => {
      const isScattered = way.roots.length > 1 && !hasTitled(way);
      const part = (way.isCompound ? IN_PARTS : 1) * (isScattered ? SCATTERED : 1);
      return part * sharePer(way, way.roots.map(stepOf));
    }),
  );
}

function sharePer({ weight, trust = 1 }: Way, steps: readonly number[]): number {
  const least = Math.min(...steps);
  const floor = weight >= OWN_WORD ? MENTIONED : 0;
  return least ? trust * Math.max(floor, Math.min(1, least / ABOUT)) : 0;
}
