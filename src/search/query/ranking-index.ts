import { createAddresses } from '../../addresses.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/**
 * The index that ranks pages, as the browser reads it; `write-index.ts` writes it. The main file holds what every
 * search needs (pages, roots, meanings of single words). Which pages hold a root, and which phrases readers make with
 * it, stands in shards, alphabetical ranges of roots, of which a search fetches those of its own words.
 */

/** A page that holds a root, and how much the root says of it (1 to `STEPS`). */
export interface Posting {
  page: number;
  step: number;
}

/** Steps in which a root's weight in a page is kept. */
export const STEPS = 7;

/** What a hit needs to know of a page before its text is there. */
export interface IndexedPage {
  /** Below the site's base, without a leading slash. */
  path: string;
  title: string;
  /** Shelf, or kind of page («Feilsøk», «Øvelse»). */
  kind: string;
  /** The name of its file among Pagefind's fragments, without ending. */
  fragment: string;
  /** How much the roots of its title tell together. */
  titleWeight: number;
  titleRoots: readonly string[];
  isArticle: boolean;
  /** By the number of a section that a search must not lead into (the first after the page's beginning is 1), that of the one to lead to. */
  detours: ReadonlyMap<number, number>;
  /** The page is there to tell how to take something away or to change what cannot be changed back. */
  isHarmful: boolean;
}

/** The main file as JSON. */
export interface MainFile {
  /** Stands in the names of the shards, so that those of two builds are never mixed. */
  version: string;
  kinds: string[];
  /**
   * One line a page, tabs between: path, title, number of its kind, fragment, weight of its title in tenths, and where
   * harm is done: `!` for a harmful page, then its detours («4:3,7» for 4 by way of 3, and 7 by way of the beginning).
   */
  pages: string;
  /** All roots, sorted; each as how many letters it shares with the one before (A: none) and the rest of it. */
  roots: string;
  /** Numbers of the first root of each shard. */
  shards: number[];
  /** The first root of each shard of phrases, with spaces between. */
  phraseShards: string;
  /** Three-letter roots that may be parts of compounds. */
  shortParts: string;
  /** One line a meaning: its roots, `=`, and what readers say for it (roots), commas between. */
  meanings: string;
}

/** What ranks pages, as it is held in memory. Postings are there for the roots whose shards were added. */
export interface RankingIndex {
  version: string;
  pages: readonly IndexedPage[];
  kinds: readonly string[];
  /** All roots, sorted. */
  roots: readonly string[];
  has(root: string): boolean;
  isShortPart(root: string): boolean;
  postings(root: string): readonly Posting[];
  /** Roots meant by a reader's word or phrase, given as roots with spaces between. */
  meanings(said: string): readonly (readonly string[])[];
  /** Names of the shards that hold these roots' postings and that were not added yet. */
  missingShards(roots: Iterable<string>): string[];
  /** Names of the shards that hold phrases with these roots and that were not added yet. */
  missingPhrases(roots: Iterable<string>): string[];
  addShard(name: string, text: string): void;
}

/** Stands for 0 before a root: how many letters it shares with the one before. */
export const NOTHING_SHARED = 'A'.charCodeAt(0);
export const MOST_SHARED = 25;

/** Digits of the shards: the first half ends a number, the second half says that more follows. None is a space. */
export const DIGITS = Array.from({ length: 92 }, (_, i) =>
  String.fromCharCode(i < 59 ? 33 + i : 34 + i),
).join('');
export const HALF = DIGITS.length / 2;
/** Before the number of a shard of phrases in its name. */
export const PHRASES = 'p';

/** A loop, not a pattern: a phone reads thousands of roots before its first search. */
function readRoots(text: string): string[] {
  const roots: string[] = [];
  if (!text) return roots;
  let root = '';
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && !isCapital(text.charCodeAt(at))) continue;
    root = root.slice(0, text.charCodeAt(from) - NOTHING_SHARED) + text.slice(from + 1, at);
    roots.push(root);
    from = at;
  }
  return roots;
}

function isCapital(code: number): boolean {
  return code >= NOTHING_SHARED && code <= NOTHING_SHARED + MOST_SHARED;
}

/** @throws when the text is not what `writeIndex` made */
export function readIndex(main: MainFile): RankingIndex {
  const roots = readRoots(main.roots);
  const places = new Map(roots.map((root, i) => [root, i]));
  const shortParts = new Set(main.shortParts.split(' '));
  // Taken apart when they are asked for: a phone would wait a fifth of a second for all of them.
  const meanings = new Map<string, string>();
  for (const line of main.meanings.split('\n')) {
    const end = line.indexOf('=');
    const meaning = line.slice(0, end);
    for (const key of end < 0 ? [] : line.slice(end + 1).split(',')) {
      const known = meanings.get(key);
      meanings.set(key, known === undefined ? meaning : `${known},${meaning}`);
    }
  }
  const phraseShards = main.phraseShards ? main.phraseShards.split(' ') : [];
  const added = new Set<string>();
  const shards = new Map<number, string[]>();
  const decoded = new Map<string, Posting[]>();
  const shardOf = (place: number) => {
    let shard = main.shards.length - 1;
    while (shard > 0 && (main.shards[shard] ?? 0) > place) shard--;
    return shard;
  };
  return {
    version: main.version,
    kinds: main.kinds,
    pages: main.pages ? main.pages.split('\n').map((line) => readPage(line, main.kinds)) : [],
    roots,
    has: (root) => places.has(root),
    isShortPart: (root) => shortParts.has(root),
    postings(root) {
      const known = decoded.get(root);
      if (known) return known;
      const place = places.get(root);
      if (place === undefined) return [];
      const shard = shardOf(place);
      const line = shards.get(shard)?.[place - (main.shards[shard] ?? 0)];
      if (line === undefined) return [];
      const postings = readPostings(line);
      decoded.set(root, postings);
      return postings;
    },
    meanings: (said) =>
      meanings
        .get(said)
        ?.split(',')
        .map((meaning) => meaning.split(' ')) ?? [],
    missingShards(wanted) {
      const missing = new Set<string>();
      for (const root of wanted) {
        const place = places.get(root);
        if (place !== undefined) missing.add(`${shardOf(place)}`);
      }
      return [...missing].filter((name) => !added.has(name));
    },
    missingPhrases(wanted) {
      const missing = new Set<string>();
      for (const root of wanted) {
        const shard = phraseShards.findLastIndex((first) => first <= root);
        if (shard >= 0) missing.add(`${PHRASES}${shard}`);
      }
      return [...missing].filter((name) => !added.has(name));
    },
    addShard(name, text) {
      added.add(name);
      if (!name.startsWith(PHRASES)) {
        shards.set(Number(name), text.split(' '));
        return;
      }
      for (const line of text.split('\n')) {
        const end = line.indexOf('=');
        meanings.set(line.slice(0, end), line.slice(end + 1));
      }
    },
  };
}

/** The roots by which a title is known. */
export function rootsOfTitle(title: string): string[] {
  const words = wordsOf(title).filter(({ text }) => !isStopWord(text));
  return [...new Set(words.map(({ text }) => stem(text)))];
}

const ARTICLES = createAddresses('/').articles.slice(1);

function readPage(line: string, kinds: readonly string[]): IndexedPage {
  const [path = '', title = '', kind = '', fragment = '', weight = '', harm = ''] = line.split('\t');
  let titleRoots: string[] | undefined;
  return {
    path,
    title,
    kind: kinds[Number(kind)] ?? '',
    fragment,
    titleWeight: Number(weight) / 10,
    isArticle: path.startsWith(ARTICLES),
    isHarmful: harm.startsWith('!'),
    // Most pages are never asked for theirs.
    get titleRoots() {
      titleRoots ??= rootsOfTitle(title);
      return titleRoots;
    },
    get detours() {
      const pairs = harm.replace('!', '').split(',').filter(Boolean);
      return new Map(
        pairs.map((pair) => pair.split(':').map(Number)).map(([from = 0, to = 0]) => [from, to]),
      );
    },
  };
}

function readPostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let page = -1;
  for (let at = 0; at < text.length; at++) {
    let gap = 0;
    let digit = DIGITS.indexOf(text.charAt(at));
    while (digit >= HALF) {
      gap = (gap + digit - HALF) * HALF;
      digit = DIGITS.indexOf(text.charAt(++at));
    }
    page += gap + digit + 1;
    postings.push({ page, step: DIGITS.indexOf(text.charAt(++at)) });
  }
  return postings;
}
