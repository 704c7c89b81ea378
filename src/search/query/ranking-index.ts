import { spelledRoot } from '../language/stem.ts';
import { readDirectory, sortOf } from './directory.ts';
import { type IndexedPage, readPage } from './indexed-page.ts';
import { HEADED, type Posting, readHeaded, readNumbers, readPostings } from './root-line.ts';

/**
 * The index that ranks pages, as the browser reads it; `write-index.ts` writes it. The main file holds which words are
 * known, and the names of all other files, which are named by what they hold: so files of two builds are never mixed. All
 * searches need the pages. Which pages hold a root, what readers mean by it, and which phrases they make with it, stands
 * in alphabetical ranges of roots, of which a search fetches those of its own words.
 */

/** The main file as JSON. Other files stand in it as directories: see `readDirectory`. */
export interface MainFile {
  kinds: string[];
  /**
   * All roots, sorted, those of the content and those of readers alone; each as how many letters more it shares with the
   * one before than this with its own (M: as many), which packs better than the number itself, and the rest of it, then
   * `+` where no word is spelled so (`kal`, of «kall»), or `-` where only readers have it.
   */
  roots: string;
  /** Three-letter words that may be parts of compounds. */
  shortParts: string;
  /** Phrases of small words only: one line each, as in the files of phrases. */
  meanings: string;
  /**
   * By the number of the first page. One line a page, tabs between: path (none for `usualPath`), title, number of its kind, fragment, weight of
   * its title in tenths, where harm is done (`!` for a harmful page, then its detours: «4:3,7» for 4 by way of 3, and 7
   * by way of the beginning), and the questions that it answers, each as its key and a digit for how much it tells, with
   * nothing between.
   */
  pageFiles: string;
  /**
   * By the number of the first root. Postings, root by root, spaces between; after a root's, `~` and the pages that alone
   * have a heading with it as its rarest word (see `headedText`), `~`
   * and the numbers of the questions that have it.
   */
  rootFiles: string;
  /** By the first root. One line for what readers say, a word or a phrase: its roots, `=`, and its meanings, commas between. */
  phraseFiles: string;
  /** By the number of the first word. Words as they are written, sorted, spaces between; a rare one with `-` after it. */
  wordFiles: string;
}

/** The words of the content and of the vocabulary as they are written, for corrections. */
export interface WordLists {
  common: readonly string[];
  rare: readonly string[];
}

/** A question that a page says it answers. */
interface AskedQuestion {
  page: number;
  /** How much its roots tell together. */
  weight: number;
  /** See `questionKey`. */
  key: string;
}

/** What ranks pages, as it is held in memory. Pages, postings, phrases and words are there once their files were added. */
export interface RankingIndex {
  pages: readonly IndexedPage[];
  /** All roots, sorted. */
  roots: readonly string[];
  has(root: string): boolean;
  /** Whether the content or its readers have a root. */
  knows(root: string): boolean;
  /** Roots that only readers have. */
  said: ReadonlySet<string>;
  /** Whether a word may be part of a compound although it is short. */
  isShortPart(word: string): boolean;
  /** Whether a word with this root could be one of the content's or of its readers': «kall» and not «kal». */
  isSpelled(word: string, root: string): boolean;
  postings(root: string): readonly Posting[];
  /** All questions that pages say they answer, in order. */
  questions(): readonly AskedQuestion[];
  /** The numbers of the questions that have a root. */
  questionsWith(root: string): readonly number[];
  /** The page that alone has a heading about just these roots, as `topicRoots` gives them. */
  headed(topic: readonly string[]): number | undefined;
  /** Roots meant by a reader's word or phrase, given as roots with spaces between. */
  meanings(said: string): readonly (readonly string[])[];
  words: Readonly<WordLists>;
  /** Names of the files of pages that were not added yet. */
  missingPages(): string[];
  /** Names of the files that hold these roots' postings and that were not added yet. */
  missingShards(roots: Iterable<string>): string[];
  /** Names of the files that hold what readers mean by these roots and by phrases with them, and that were not added yet. */
  missingPhrases(roots: Iterable<string>): string[];
  /** Names of the files that were not added yet and that `meanings` would have needed since this was asked last. */
  missingMeanings(): string[];
  /** Names of the files of words that were not added yet. */
  missingWords(): string[];
  addFile(name: string, text: string): void;
}

/** Stands before a root that shares as many letters with the one before as this did. */
export const AS_MANY = 'M'.charCodeAt(0);
/** More letters are not told of: so many may be more or fewer than before. */
export const MOST_SHARED = 12;

/** Behind a root that differs from how its words are spelled. */
export const RESPELLED = '+';

/** Behind a root that only readers have. */
export const SAID = '-';

/** Behind a rare word. */
export const RARE = '-';

/** A loop, not a pattern: a phone reads thousands of roots before its first search. */
function readRoots(text: string): { roots: string[]; respelled: Set<string>; said: Set<string> } {
  const roots: string[] = [];
  const respelled = new Set<string>();
  const said = new Set<string>();
  if (!text) return { roots, respelled, said };
  let root = '';
  let shared = 0;
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && !isCapital(text.charCodeAt(at))) continue;
    const mark = text[at - 1];
    const isMarked = mark === RESPELLED || mark === SAID;
    shared += text.charCodeAt(from) - AS_MANY;
    root = root.slice(0, shared) + text.slice(from + 1, isMarked ? at - 1 : at);
    if (mark === RESPELLED) respelled.add(root);
    if (mark === SAID) said.add(root);
    else roots.push(root);
    from = at;
  }
  return { roots, respelled, said };
}

function isCapital(code: number): boolean {
  return Math.abs(code - AS_MANY) <= MOST_SHARED;
}

/**
 * The numbers of roots in a sorted list; undefined for others. Sought by halving: a search asks for few of them, and a
 * table of thousands would take a phone longer than all that it asks.
 */
function placesIn(roots: readonly string[]): (root: string) => number | undefined {
  return (root) => {
    let [from, to] = [0, roots.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((roots[middle] ?? '') < root) from = middle + 1;
      else to = middle;
    }
    return roots[from] === root ? from : undefined;
  };
}

/** @throws when the text is not what `writeIndex` made */
export function readIndex(main: MainFile): RankingIndex {
  const { roots, respelled, said } = readRoots(main.roots);
  const placeOf = placesIn(roots);
  const shortParts = new Set(main.shortParts.split(' '));
  const meanings = new Map<string, string>();
  const wanted = new Set<string>();
  const pageFiles = readDirectory('pages', main.pageFiles);
  const rootFiles = readDirectory('roots', main.rootFiles).map(({ first, name }) => ({
    first: Number(first),
    name,
  }));
  const phraseFiles = readDirectory('phrases', main.phraseFiles);
  const wordFiles = readDirectory('words', main.wordFiles);
  const pages: IndexedPage[] = [];
  let questions: AskedQuestion[] | undefined;
  const words = { common: [] as string[], rare: [] as string[] };
  const added = new Set<string>();
  const missing = (names: Iterable<string>) => [...new Set(names)].filter((name) => !added.has(name));
  /** Postings by the file's name, not taken apart. */
  const postings = new Map<string, string[]>();
  const decoded = new Map<string, Posting[]>();
  const fileOf = (place: number) => rootFiles.findLast(({ first }) => first <= place);
  const lineOf = (root: string): string[] => {
    const place = placeOf(root);
    const file = place === undefined ? undefined : fileOf(place);
    return (file && postings.get(file.name)?.[(place ?? 0) - file.first]?.split(HEADED)) ?? [];
  };
  const add: Record<string, (name: string, text: string) => void> = {
    pages(name, text) {
      const from = Number(pageFiles.find((file) => file.name === name)?.first);
      for (const [i, line] of text.split('\n').entries()) pages[from + i] = readPage(line, main.kinds);
      questions = undefined;
    },
    roots: (name, text) => postings.set(name, text.split(' ')),
    phrases(_, text) {
      for (const line of text.split('\n')) {
        const end = line.indexOf('=');
        if (end > 0) meanings.set(line.slice(0, end), line.slice(end + 1));
      }
    },
    words(_, text) {
      for (const word of text.split(' ')) {
        if (word.endsWith(RARE)) words.rare.push(word.slice(0, -RARE.length));
        else words.common.push(word);
      }
    },
  };
  add.phrases?.('', main.meanings);
  const missingPhrases = (wanted: Iterable<string>) =>
    missing([...wanted].flatMap((root) => phraseFiles.findLast(({ first }) => first <= root)?.name ?? []));
  return {
    pages,
    roots,
    words,
    has: (root) => placeOf(root) !== undefined,
    knows: (root) => placeOf(root) !== undefined || said.has(root),
    said,
    isShortPart: (word) => shortParts.has(word),
    isSpelled: (word, root) => spelledRoot(word) !== root || !respelled.has(root),
    postings(root) {
      const known = decoded.get(root);
      if (known) return known;
      const [line] = lineOf(root);
      if (line === undefined) return [];
      const read = readPostings(line);
      decoded.set(root, read);
      return read;
    },
    questions() {
      questions ??= pages.flatMap(({ asked, askedWeights }, page) =>
        askedWeights.map((weight, i) => ({ page, weight, key: asked[i] ?? '' })),
      );
      return questions;
    },
    questionsWith: (root) => readNumbers(lineOf(root)[2] ?? ''),
    headed(topic) {
      for (const root of topic) {
        const page = readHeaded(lineOf(root)[1] ?? '', topic.join(' '));
        if (page !== undefined) return page;
      }
      return undefined;
    },
    meanings(key) {
      const known = meanings.get(key);
      if (known === undefined && (said.has(key) || placeOf(key) !== undefined)) wanted.add(key);
      return known?.split(',').map((meaning) => meaning.split(' ')) ?? [];
    },
    missingPages: () => missing(pageFiles.map(({ name }) => name)),
    missingShards: (wanted) =>
      missing(
        [...wanted].flatMap((root) => {
          const place = placeOf(root);
          return place === undefined ? [] : (fileOf(place)?.name ?? []);
        }),
      ),
    missingPhrases,
    missingMeanings() {
      const names = missingPhrases(wanted);
      wanted.clear();
      return names;
    },
    missingWords: () => missing(wordFiles.map(({ name }) => name)),
    addFile(name, text) {
      // Two searches may have waited for the same file.
      if (added.has(name)) return;
      added.add(name);
      add[sortOf(name)]?.(name, text);
    },
  };
}
