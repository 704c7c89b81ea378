import { canBePart, compoundParts } from '../language/compounds.ts';
import { stem } from '../language/stem.ts';
import { isStopWord, stopWords } from '../language/stop-words.ts';
import { foldedKey } from '../language/words.ts';
import type { RankingIndex } from './ranking-index.ts';

/** One thing a reader asks for, and the ways a page can express it; the best way counts. */
export interface Wish {
  /** The reader's words. */
  words: string[];
  ways: Way[];
  /** The weight of the wish relative to the others. */
  weight: number;
}

/** One way a page can express a wish: all of these roots. */
export interface Way {
  roots: readonly string[];
  weight: number;
  /** Only one of several things that a word, or an unfinished one, may mean besides its own sense. */
  isGuess?: boolean;
  /** It consists of the parts of a compound. */
  isCompound?: boolean;
  /** How much of the wish it meets, if not all: 0 to 1. */
  trust?: number;
}

/** How much a way counts, compared with the reader's own word. */
const WEIGHT = {
  /** The meaning of a word that the content lacks (`meaning`), or has in another sense too (`besides`). */
  meaning: 0.8,
  besides: 0.6,
  compound: 0.6,
  folded: 0.85,
  prefix: 0.6,
};
/** The trust in roots that readers mean by the parts of a compound, compared with the parts' own. */
const MEANT_TRUST = 0.7;
const SHORTEST_NOUN = 3;

/** The most ways to speak of a compound by its parts. */
const MOST_EXPRESSIONS = 4;
/** The most completions of an unfinished word. */
const MOST_ENDINGS = 6;

/**
 * Ways to express one word: its own root, what readers mean by it, its parts if it is a compound; none if it is
 * unknown.
 */
export function waysOf(word: string, index: RankingIndex): Way[] {
  const root = stem(word);
  const ways: Way[] = index.has(root) ? [{ roots: [root], weight: 1 }] : [];
  const weight = ways.length ? WEIGHT.besides : WEIGHT.meaning;
  const isGuess = ways.length > 0;
  ways.push(...index.meanings(root).map((roots) => ({ roots, weight, isGuess })));
  if (!ways.length) ways.push(...withoutArticle(word, index));
  // The whole word typed without æ, ø and å comes before its parts: «videomote» is not «video» and «mot».
  if (!ways.length) ways.push(...foldedWays(root, index));
  const parts = partsOf(word, index);
  if (parts.length) {
    // Files with what parts mean are fetched only for a compound that means nothing as a whole.
    const inRoots = ways.length
      ? [parts.flatMap((part) => rootsMeant(stem(part), index))]
      : expressions(parts, index);
    ways.push(
      ...inRoots.map((roots, at) => ({
        roots,
        weight: WEIGHT.compound,
        isCompound: true,
        ...(at ? { trust: MEANT_TRUST } : {}),
      })),
    );
  }
  return ways;
}

/** Spoken definite forms of central Norway and the north: «sakn», «mobiln», «mottakern». */
function withoutArticle(word: string, index: RankingIndex): Way[] {
  if (!/[^aeiouyæøån]n$/.test(word)) return [];
  const noun = word.slice(0, -1);
  const root = stem(noun);
  if (noun.length < SHORTEST_NOUN || isStopWord(noun) || !index.has(root) || !index.isSpelled(noun, root))
    return [];
  return [{ roots: [root], weight: WEIGHT.folded }];
}

function foldedWays(root: string, index: RankingIndex): Way[] {
  return (foldedRoots(index).get(foldedKey(root)) ?? []).map((other) => ({
    roots: [other],
    weight: WEIGHT.folded,
  }));
}

/** The known word behind one typed without æ, ø and å, for instance on another keyboard: «kjopt», «paa», «loesning». */
export function withNorwegianLetters(word: string, index: RankingIndex): string | undefined {
  const others = [...word].flatMap((letter, at) =>
    OTHER_LETTERS.filter(([plain]) => plain === letter).map(
      ([, other]) => word.slice(0, at) + other + word.slice(at + 1),
    ),
  );
  return [withoutDigraphs(word), ...others].find(
    (other) => other !== word && (isStopWord(other) || waysOf(other, index).length > 0),
  );
}

const OTHER_LETTERS = 'aå aæ eæ oø oå'.split(' ').map((pair) => [...pair]);

/**
 * The proper spelling of a word typed with two letters for æ, ø or å, if only that is known; any other word unchanged.
 * Done before phrases are looked up, since they may contain stop words.
 */
export function digraphsRead(word: string, index: RankingIndex): string {
  if (isStopWord(word) || index.knows(stem(word))) return word;
  const other = withoutDigraphs(word);
  return isStopWord(other) || index.knows(stem(other)) ? other : word;
}

function withoutDigraphs(word: string): string {
  return word.replaceAll('aa', 'å').replaceAll('oe', 'ø').replaceAll('ae', 'æ');
}

/** Too short to be a part of just any compound, but common at the end of one: «kundeid», «serienr». */
const ABBREVIATIONS = new Set(['id', 'nr']);

/** The parts of a compound that the words of the content and of its readers can explain. */
export function partsOf(word: string, index: RankingIndex): string[] {
  const [head, tail] = [word.slice(0, -2), word.slice(-2)];
  const isAbbreviated = ABBREVIATIONS.has(tail) && head.length > 2 && !isStopWord(head);
  if (isAbbreviated && index.knows(stem(head)) && index.knows(stem(tail))) return [head, tail];
  return compoundParts(word, (part) => {
    const root = stem(part);
    return (
      !isStopWord(part) &&
      canBePart(part, index.knows(root) && index.isSpelled(part, root), index.isShortPart(part))
    );
  });
}

/** A root of the content, or what readers mean by it. */
function rootsMeant(root: string, index: RankingIndex): readonly string[] {
  return index.has(root) ? [root] : index.meanings(root).slice(0, 1).flat();
}

/** The ways to speak of the parts of a compound together, each by its own root or by what readers mean by it. */
function expressions(parts: readonly string[], index: RankingIndex): (readonly string[])[] {
  let found: (readonly string[])[] = [[]];
  for (const part of parts) {
    const meant = meantBy(stem(part), index);
    found = found.flatMap((before) => meant.map((roots) => [...before, ...roots]));
  }
  return found.filter((roots) => new Set(roots).size === roots.length).slice(0, MOST_EXPRESSIONS);
}

/** A root of the content, and what readers mean by it. */
function meantBy(root: string, index: RankingIndex): (readonly string[])[] {
  return [...(index.has(root) ? [[root]] : []), ...index.meanings(root).slice(0, 1)];
}

/** Ways to complete an unfinished word. */
export function endings(word: string, index: RankingIndex): Way[] {
  if (word.length < 2) return [];
  return index.roots
    .filter((root) => root.startsWith(word))
    .slice(0, MOST_ENDINGS)
    .map((root) => ({ roots: [root], weight: WEIGHT.prefix, isGuess: true }));
}

/**
 * Whether an unfinished word is only the beginning of a stop word or of a word that only readers have. It says nothing
 * yet, and is not a slip.
 */
export function isBeginning(word: string, index: RankingIndex): boolean {
  const goesOn = (other: string) => other.startsWith(word);
  if (isStopWord(word) || index.knows(stem(word)) || index.roots.some(goesOn)) return false;
  return stopWords().some(goesOn) || [...index.said].some(goesOn);
}

const foldedOf = new WeakMap<RankingIndex, Map<string, string[]>>();

function foldedRoots(index: RankingIndex): Map<string, string[]> {
  let folded = foldedOf.get(index);
  if (!folded) {
    folded = new Map();
    for (const root of index.roots) {
      const key = foldedKey(root);
      const known = folded.get(key);
      if (known) known.push(root);
      else folded.set(key, [root]);
    }
    foldedOf.set(index, folded);
  }
  return folded;
}
