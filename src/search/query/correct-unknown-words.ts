import { editDistance } from '../language/distance.ts';
import { type Corrector, nearestAmong } from '../language/nearest-word.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { RankingIndex } from './ranking-index.ts';
import type { Analysis } from './wishes.ts';

/** Shorter words are not worth fetching the large word list for; they are corrected if a longer one is. */
const SHORTEST_GUESSED = 4;

/** Whether a query has words that may be slips. */
export function hasSlips(analysis: Analysis): boolean {
  return guessedWords(analysis).some((word) => word.length >= SHORTEST_GUESSED);
}

function guessedWords({ unknown, compounds }: Analysis): string[] {
  return [...unknown, ...compounds].filter((word) => !isStopWord(word));
}

/**
 * Corrected words, by how they were typed. A single unknown word is most likely a slip; of several, and of compounds,
 * only near-certain slips are corrected.
 */
export function correctionsOf(analysis: Analysis, meantBy: Corrector): Map<string, string> {
  const { unknown, compounds } = analysis;
  return new Map(
    guessedWords(analysis).flatMap((word) => {
      const meant = meantBy(word, unknown.length > 1 || compounds.includes(word));
      return meant !== undefined && meant !== word ? [[word, meant] as const] : [];
    }),
  );
}

const correctors = new WeakMap<RankingIndex, Corrector>();

/** Corrects by the list of words, which must have been added. */
export function correctorOf(index: RankingIndex): Corrector {
  const known = correctors.get(index);
  if (known) return known;
  const { common, rare } = index.words;
  const made = withAbbreviations(withParts(nearestAmong(common, rare), new Set([...common, ...rare])), index);
  correctors.set(index, made);
  return made;
}

function withAbbreviations(meantBy: Corrector, { roots }: RankingIndex): Corrector {
  return (word, isSure) => abbreviationMeant(word, roots) ?? meantBy(word, isSure);
}

/** Three letters without a vowel are an abbreviation. */
const ABBREVIATION = /^[^aeiouyæøå\d]{3}$/;

/**
 * The abbreviation that a word has with its last letters swapped («gpc»: GCP). The word list has no words this short.
 * People get the first letter right, so no other root can be meant.
 */
export function abbreviationMeant(word: string, roots: readonly string[]): string | undefined {
  const [first, second, third] = word;
  const meant = `${first}${third}${second}`;
  return ABBREVIATION.test(word) && roots.includes(meant) ? meant : undefined;
}

/** A shorter part of a compound is more often an ending than a word. */
const SHORTEST_PART = 5;
/** From this length on, a part with one slip can hardly be meant as any other word, even if the word is rare. */
const LONG_PART = 8;

/**
 * Also corrects a compound that no page has, with a slip in one of its two parts («kategoriavhenigheter»): the other
 * part is a word as it is, and the slip is nearly certain.
 */
export function withParts(meantBy: Corrector, known: ReadonlySet<string>): Corrector {
  const inParts = (word: string) => {
    const places = Array.from(
      { length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) },
      (_, i) => i + SHORTEST_PART,
    );
    // The longest beginning first.
    const parts = places.reverse().map((at) => [word.slice(0, at), word.slice(at)] as const);
    // No part of it has a slip.
    if (parts.some(([head, tail]) => known.has(head) && known.has(tail))) return undefined;
    for (const [head, tail] of parts) {
      const part = known.has(head) ? tail : known.has(tail) ? head : undefined;
      const meant = part && meantBy(part, part.length < LONG_PART);
      if (meant && editDistance(part, meant, 1) <= 1) return part === tail ? head + meant : meant + tail;
    }
    return undefined;
  };
  return (word, isSure) => meantBy(word, isSure) ?? inParts(word);
}

const nearest = new WeakMap<RankingIndex, Corrector>();

/** Endings of nouns and verbs. */
const ENDING = /(?:ene|e[nrt]?|[anrst])$/;

/**
 * Finds the root that a word is most likely a slip for, by the roots of the main file: the word list need not have
 * arrived.
 */
export function nearestRoots(index: RankingIndex): Corrector {
  const known = nearest.get(index);
  if (known) return known;
  const rootMeantBy = withAbbreviations(nearestAmong(index.roots, [...index.said]), index);
  const made: Corrector = (word, isSure) => {
    // A word with a slip in its ending has another root than the word meant.
    const forms = new Set([stem(word), word, word.replace(ENDING, '')]);
    for (const form of forms) {
      const root = rootMeantBy(form, isSure);
      if (root !== undefined) return root;
    }
    return undefined;
  };
  nearest.set(index, made);
  return made;
}
