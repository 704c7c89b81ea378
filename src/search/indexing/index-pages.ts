import { canBePart, compoundParts } from '../language/compounds.ts';
import { remembered } from '../language/remembered.ts';
import { spelledRoot, stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf, writtenInOne } from '../language/words.ts';
import { rootsOfTitle } from '../query/indexed-page.ts';
import type { WordLists } from '../query/ranking-index.ts';
import { rarity } from '../query/rarity.ts';
import { type Posting, STEPS } from '../query/root-line.ts';

/** A page, as the search sees it. */
export interface SearchedPage {
  title: string;
  description: string;
  keywords: string;
  /** Text of the headings below the title. */
  headings: string[];
  body: string;
}

/** The weight of a word in each field of a page (`weight`), and how strongly length counts against it (`b`). */
const FIELDS = {
  title: { weight: 9, b: 0.6 },
  keywords: { weight: 6, b: 0.2 },
  headings: { weight: 3, b: 0.5 },
  description: { weight: 2.5, b: 0.4 },
  body: { weight: 1, b: 0.6 },
} as const;
type Field = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** A part of a compound counts less than a word of its own. */
const PART_WEIGHT = 0.4;
const SATURATION = 6;
/** The size of the cache of roots while the pages are counted. */
const MOST_WORDS = 200_000;
const LEAST_TOLD = 0.17;
const FEW = 2;

/** The number of pages that must have a three-letter word before it may be part of a compound. */
const COMMON = 8;

export interface IndexedTerms {
  /** For each root, the pages that have it. */
  terms: Map<string, Posting[]>;
  shortParts: string[];
  /** Roots that are not spelled like any word of the pages or of readers («kal», from «kall»). */
  respelled: Set<string>;
  /** The combined information of the roots of each page's title. */
  titleWeights: number[];
}

/**
 * For each root, the pages that have it, weighted 1 to `STEPS`: Okapi BM25 over several fields (BM25F), computed here
 * so that the browser only has to multiply by the rarity of the word. `said` are words of readers, which may be part of
 * a compound even if no page has them.
 */
export function indexPages(
  pages: readonly SearchedPage[],
  said: ReadonlySet<string> = new Set(),
): IndexedTerms {
  const written = pagesWith(pages);
  const words = [...written.keys(), ...said];
  const roots = new Set(words.map(stem));
  const spelled = new Set(words.map(spelledRoot));
  const isCommon = (word: string) => (written.get(word) ?? 0) >= COMMON;
  const isWord = (part: string) =>
    !isStopWord(part) &&
    canBePart(part, roots.has(stem(part)) && spelled.has(spelledRoot(part)), isCommon(part));
  // The same words occur on page after page.
  const rootsIn = remembered((word) => countRoots(word, isWord), MOST_WORDS);
  const counted = pages.map((page) => countFields(page, rootsIn));
  const average = Object.fromEntries(
    FIELD_NAMES.map((name) => [
      name,
      inTwoDigits(counted.reduce((sum, fields) => sum + fields[name].length, 0) / pages.length) || 1,
    ]),
  ) as Record<Field, number>;
  const terms = new Map<string, Weighted[]>();
  counted.forEach((fields, page) => {
    const weights = new Map<string, number>();
    for (const name of FIELD_NAMES) {
      const { weight, b } = FIELDS[name];
      const { length, counts } = fields[name];
      const norm = 1 - b + (b * length) / average[name];
      for (const [root, count] of counts)
        weights.set(root, (weights.get(root) ?? 0) + (weight * count) / norm);
    }
    for (const [root, weight] of weights) {
      const told = weight / (weight + SATURATION);
      const postings = terms.get(root) ?? [];
      if (!postings.length) terms.set(root, postings);
      postings.push({ page, told });
    }
  });
  const kept = new Map([...terms].map(([root, postings]) => [root, worthKeeping(postings)]));
  return {
    terms: kept,
    shortParts: [...written.keys()].filter((word) => word.length === 3 && isCommon(word)),
    respelled: new Set([...kept.keys()].filter((root) => !spelled.has(root))),
    titleWeights: pages.map(({ title }) =>
      rootsOfTitle(title).reduce((sum, root) => sum + rarity(kept.get(root)?.length ?? 0, pages.length), 0),
    ),
  };
}

/** An average rounded to two digits, so that a page that grows a little does not change the weights of all others. */
function inTwoDigits(average: number): number {
  return Number(average.toPrecision(2));
}

interface Weighted {
  page: number;
  /** 0 to 1. */
  told: number;
}

/**
 * Quantises postings. A posting that says next to nothing about its page is dropped (a quarter of all), unless so few
 * pages have the word that a reader who types it must mean one of them.
 */
function worthKeeping(postings: readonly Weighted[]): Posting[] {
  const telling = postings.filter(({ told }) => told >= LEAST_TOLD);
  return (postings.length <= FEW || !telling.length ? postings : telling).map(({ page, told }) => ({
    page,
    step: Math.max(1, Math.round(told * STEPS)),
  }));
}

/**
 * Words as they are written, for corrections: the common ones (on many pages, in a title or heading, or in the
 * vocabulary), and the rare ones that occur more than once.
 */
export function wordLists(pages: readonly SearchedPage[], said: ReadonlySet<string>): WordLists {
  const common = new Set(said);
  const times = new Map<string, number>();
  for (const page of pages) {
    const { title, keywords, headings, description, body } = wordsIn(page);
    for (const words of [title, keywords, headings]) for (const word of words) common.add(word);
    for (const word of new Set([...description, ...body])) times.set(word, (times.get(word) ?? 0) + 1);
  }
  for (const [word, count] of times) if (count >= COMMON) common.add(word);
  const rare = [...times.keys()].filter((word) => !common.has(word) && (times.get(word) ?? 0) > 1);
  const inOrder = (words: Iterable<string>) =>
    [...words].filter((word) => word.length > 3 && !/\d/.test(word)).sort();
  return { common: inOrder(common), rare: inOrder(rare) };
}

interface Counts {
  length: number;
  counts: Map<string, number>;
}

function countFields(
  page: SearchedPage,
  rootsIn: (word: string) => readonly RootCount[],
): Record<Field, Counts> {
  return Object.fromEntries(
    FIELD_NAMES.map((name) => {
      const counts = new Map<string, number>();
      const words = wordsIn(page)[name];
      for (const word of words) for (const { root, count } of rootsIn(word)) add(counts, root, count);
      return [name, { length: words.length, counts }];
    }),
  ) as Record<Field, Counts>;
}

/** Finds the words of a page and their roots, which takes longest, before all pages are known. */
export function readWords(page: SearchedPage): void {
  for (const word of new Set(Object.values(wordsIn(page)).flat())) stem(word);
}

/** The words of a page by field. They are counted three times, but extracted once. */
function wordsIn(page: SearchedPage): Record<Field, readonly string[]> {
  const found = foundWords.get(page);
  if (found) return found;
  const texts: Record<Field, string> = { ...page, headings: page.headings.join('\n') };
  const words = Object.fromEntries(
    FIELD_NAMES.map((name) => {
      const found = wordsOf(texts[name]);
      return [name, [...found.map(({ text }) => text), ...writtenInOne(texts[name], found)]];
    }),
  ) as Record<Field, string[]>;
  foundWords.set(page, words);
  return words;
}

const foundWords = new WeakMap<SearchedPage, Record<Field, readonly string[]>>();

interface RootCount {
  root: string;
  count: number;
}

/** The roots that a word counts for: its own, and those of its parts. */
function countRoots(word: string, isWord: (part: string) => boolean): RootCount[] {
  if (isStopWord(word)) return [];
  const whole = stem(word);
  const parts = compoundParts(word, isWord)
    .map(stem)
    .filter((root) => root !== whole);
  return [{ root: whole, count: 1 }, ...parts.map((root) => ({ root, count: PART_WEIGHT }))];
}

function add(counts: Map<string, number>, root: string, count: number): void {
  counts.set(root, (counts.get(root) ?? 0) + count);
}

/** Words as they are written, with their number of pages. */
function pagesWith(pages: readonly SearchedPage[]): Map<string, number> {
  const written = new Map<string, number>();
  for (const page of pages) {
    const { title, description, keywords, headings, body } = wordsIn(page);
    const words = new Set([title, description, keywords, headings, body].flat());
    for (const word of words) written.set(word, (written.get(word) ?? 0) + 1);
  }
  return written;
}
