import { spelledRoot } from '../language/stem.ts';
import { readDirectory, sortOf } from './directory.ts';
import { type IndexedPage, readPage } from './indexed-page.ts';
import { HEADED, type Posting, readHeaded, readNumbers, readPostings } from './root-line.ts';

/**
 * The index that ranks pages, as the browser reads it; `write-index.ts` writes it. The main file says which words are
 * known, and names all other files by hashes of their content, so that files of two builds are never mixed. Every
 * search needs the pages. Which pages have a root, what readers mean by it, and the phrases it occurs in are in files
 * for alphabetical ranges of roots; a search fetches those of its own words.
 */

/** The main file, as JSON. The fields ending in `Files` are directories of the other files: see `readDirectory`. */
export interface MainFile {
  kinds: string[];
  /**
   * The roots of the content and those that only readers have, sorted. Each is written as a letter, the part that it
   * does not share with the root before it, and perhaps a mark: `+` if no word is spelled so (`kal`, of «kall»), `-` if
   * only readers have it. The letter is M if it shares as many letters with the root before it as that one did, N for
   * one more, L for one fewer: this compresses better than the number itself.
   */
  roots: string;
  /** Three-letter words that may be parts of compounds. */
  shortParts: string;
  /** Phrases of stop words only, one line each, as in the files of phrases. */
  meanings: string;
  /**
   * By the number of the first page. One line a page, separated by tabs: path (empty for `usualPath`), title, number of
   * its kind, fragment, weight of its title in tenths, harm (`!` for a harmful page, then its detours: `4:3,7` sends
   * readers from section 4 to 3, and from 7 to the beginning), and the questions that it answers, each as its key and a
   * digit for its weight, without separators.
   */
  pageFiles: string;
  /**
   * By the number of the first root. For each root, separated by spaces: its postings, `~`, the headings on one page
   * only in which it is the rarest root (see `headedText`), `~`, and the numbers of the questions that have it.
   */
  rootFiles: string;
  /**
   * By the first root. One line for each word or phrase of readers: its roots, `=`, and its meanings, separated by
   * commas.
   */
  phraseFiles: string;
  /**
   * By the number of the first word. Words as they are written, sorted and separated by spaces; `-` after a rare one.
   */
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
  /** The combined information of its roots. */
  weight: number;
  /** See `questionKey`. */
  key: string;
}

/** The index in memory. It has pages, postings, phrases and words once their files are added. */
export interface RankingIndex {
  pages: readonly IndexedPage[];
  /** The roots of the content, sorted. */
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
  /** The only page with a heading about exactly these roots, as returned by `topicRoots`. */
  headed(topic: readonly string[]): number | undefined;
  /** What readers mean by a word or phrase, as lists of roots. `said` is its roots, separated by spaces. */
  meanings(said: string): readonly (readonly string[])[];
  words: Readonly<WordLists>;
  /** Names of the files of pages that were not added yet. */
  missingPages(): string[];
  /** Names of the files that hold these roots' postings and that were not added yet. */
  missingShards(roots: Iterable<string>): string[];
  /** Names of the files with the meanings of these roots and of phrases with them that were not added yet. */
  missingPhrases(roots: Iterable<string>): string[];
  /** Names of the files that `meanings` has lacked since the last call. */
  missingMeanings(): string[];
  /** Names of the files of words that were not added yet. */
  missingWords(): string[];
  addFile(name: string, text: string): void;
}

/** The letter before a root that shares as many letters with the root before it as that one did. */
export const AS_MANY = 'M'.charCodeAt(0);
/** The most shared letters that are counted, and so the largest distance from `AS_MANY`. */
export const MOST_SHARED = 12;

/** Follows a root that differs from how its words are spelled. */
export const RESPELLED = '+';

/** Follows a root that only readers have. */
export const SAID = '-';

/** Follows a rare word. */
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
 * Finds the numbers of roots in a sorted list; undefined for others. By binary search: a query needs few of them, and
 * making a table of thousands would take a phone longer.
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

/** The index of a main file, without the other files. @throws if it is not what `writeIndex` made */
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
  /** The lines of roots by file name, not parsed yet. */
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
