import { isRootOfStopWord } from '../language/stop-words.ts';
import { questionKey, sameRoots } from '../query/asked-first.ts';
import { fileName, type Sort } from '../query/directory.ts';
import type { Harm } from '../query/harm.ts';
import { type IndexedPage, usualPath } from '../query/indexed-page.ts';
import { phraseRoots } from '../query/phrase.ts';
import {
  AS_MANY,
  type MainFile,
  MOST_SHARED,
  RARE,
  RESPELLED,
  SAID,
  type WordLists,
} from '../query/ranking-index.ts';
import { rarity } from '../query/rarity.ts';
import { DIGITS, HEADED, numberText, type Posting } from '../query/root-line.ts';
import { topicRoots } from '../query/topic.ts';
import { headedPages } from './headed-pages.ts';
import { inShards, sharedLetters } from './shards.ts';

/** The most characters in a file: few if a search fetches several files and uses little of each. */
const MOST: Record<Sort, number> = { pages: 48_000, roots: 3000, phrases: 3600, words: 24_000 };
const BETWEEN: Record<Sort, string> = { pages: '\n', roots: ' ', phrases: '\n', words: ' ' };

export interface IndexParts {
  pages: readonly (Pick<IndexedPage, 'path' | 'title' | 'kind' | 'fragment' | 'titleWeight'> & {
    harm: Harm;
    /** Whole questions that the page says it answers. */
    asked: readonly string[];
    /** Texts of the headings below the title. */
    headings: readonly string[];
  })[];
  terms: ReadonlyMap<string, readonly Posting[]>;
  /** Roots that are not spelled like any word. */
  respelled: ReadonlySet<string>;
  meanings: ReadonlyMap<string, readonly string[]>;
  shortParts: readonly string[];
  words: WordLists;
}

/** The main file of an index, and its other files by name. `hash` makes a short name from a file's content. */
export function writeIndex(
  parts: IndexParts,
  hash: (content: string) => string,
): { main: MainFile; files: Map<string, string> } {
  const files = new Map<string, string>();
  /** Writes lines to files and returns their directory. */
  const write = (
    sort: Sort,
    keys: readonly string[],
    lines: readonly string[],
    nameOf: (first: number) => string | number = (first) => first,
  ) =>
    inShards(keys, lines, MOST[sort])
      .map((shard, number) => {
        const content = shard.lines.join(BETWEEN[sort]);
        const name = hash(content);
        files.set(fileName(sort, number, name), content);
        return `${nameOf(shard.from)}:${name}`;
      })
      .join(' ');
  const roots = [...parts.terms.keys()].sort(byCodeUnits);
  const headed = headedPages(parts);
  const asked = askedWith(parts);
  const weightOf = (root: string) => rarity(parts.terms.get(root)?.length ?? 0, parts.pages.length);
  const phrases = new Map<string, string[]>();
  const ofSmallWords: string[] = [];
  for (const [key, meanings] of parts.meanings) {
    const home = homeOf(key);
    const line = `${key}=${meanings.join(',')}`;
    if (home) phrases.set(home, [...(phrases.get(home) ?? []), line]);
    else ofSmallWords.push(line);
  }
  const homes = [...phrases.keys()].sort(byCodeUnits);
  const rare = new Set(parts.words.rare);
  const words = [...parts.words.common, ...rare].sort(byCodeUnits);
  const kinds = [...new Set(parts.pages.map(({ kind }) => kind))].sort(byCodeUnits);
  const main: MainFile = {
    kinds,
    roots: rootsText(parts),
    shortParts: [...parts.shortParts].sort(byCodeUnits).join(' '),
    meanings: ofSmallWords.join('\n'),
    pageFiles: write(
      'pages',
      parts.pages.map(({ path }) => path),
      parts.pages.map((page) => pageLine(page, kinds, weightOf)),
    ),
    rootFiles: write(
      'roots',
      roots,
      roots.map((root) =>
        withoutEnd([
          postingsText(parts.terms.get(root) ?? []),
          headed.get(root) ?? '',
          asked.get(root) ?? '',
        ]),
      ),
    ),
    phraseFiles: write(
      'phrases',
      homes,
      homes.map((home) => (phrases.get(home) ?? []).join('\n')),
      (first) => homes[first] ?? '',
    ),
    wordFiles: write(
      'words',
      words,
      words.map((word) => (rare.has(word) ? word + RARE : word)),
    ),
  };
  return { main, files };
}

function pageLine(
  { path, title, kind, fragment, titleWeight, harm, asked }: IndexParts['pages'][number],
  kinds: readonly string[],
  weightOf: (root: string) => number,
): string {
  return [
    path === usualPath(title) ? '' : path,
    title.replace(/\s+/g, ' '),
    kinds.indexOf(kind),
    fragment,
    Math.round(titleWeight * 10),
    harmText(harm),
    askedText(asked, weightOf),
  ]
    .join('\t')
    .trimEnd();
}

/** The keys of the questions, each with a digit for how much information its roots have together. */
function askedText(asked: readonly string[], weightOf: (root: string) => number): string {
  return distinct(asked)
    .map((question) => {
      const weight = topicRoots(question).reduce((sum, root) => sum + weightOf(root), 0);
      return questionKey(question) + Math.min(35, Math.round(weight * 2)).toString(36);
    })
    .join('');
}

/** The questions without duplicates. */
function distinct(asked: readonly string[]): string[] {
  return [
    ...new Map(asked.toReversed().map((question) => [sameRoots(question), question])).values(),
  ].toReversed();
}

function rootsOfQuestion(question: string): string[] {
  return [...new Set(phraseRoots(question))];
}

/** For each root, the numbers of the questions that have it, counted over all pages. */
function askedWith({ pages, terms }: IndexParts): Map<string, string> {
  const texts = new Map<string, string>();
  const last = new Map<string, number>();
  const questions = pages.flatMap(({ asked }) => distinct(asked));
  for (const [number, question] of questions.entries()) {
    for (const root of rootsOfQuestion(question)) {
      if (!terms.has(root)) continue;
      texts.set(root, (texts.get(root) ?? '') + numberText(number - (last.get(root) ?? -1) - 1));
      last.set(root, number);
    }
  }
  return texts;
}

function withoutEnd(parts: readonly string[]): string {
  return parts.join(HEADED).replace(/~+$/, '');
}

function harmText({ isItsAim, detours }: Harm): string {
  return (isItsAim ? '!' : '') + [...detours].map(([from, to]) => (to ? `${from}:${to}` : from)).join();
}

/** The root by which a word or phrase is fetched; undefined if it has only stop words. */
function homeOf(said: string): string | undefined {
  return said.split(' ').find((root) => !isRootOfStopWord(root));
}

/** The roots of the content and of its readers: see `MainFile`. */
function rootsText({ terms, meanings, respelled }: IndexParts): string {
  const said = [...meanings.keys()].filter((key) => !key.includes(' ') && !terms.has(key));
  const roots = [...terms.keys(), ...said].sort(byCodeUnits);
  const shared = roots.map((root, i) => Math.min(MOST_SHARED, sharedLetters(roots[i - 1] ?? '', root)));
  const markOf = (root: string) => (!terms.has(root) ? SAID : respelled.has(root) ? RESPELLED : '');
  return roots.map((root, i) => withShared(root, shared[i] ?? 0, shared[i - 1] ?? 0) + markOf(root)).join('');
}

/** @param before how many letters the previous root shares with its predecessor */
function withShared(root: string, shared: number, before: number): string {
  return String.fromCharCode(AS_MANY + shared - before) + root.slice(shared);
}

function postingsText(postings: readonly Posting[]): string {
  let last = -1;
  let text = '';
  for (const { page, step } of postings) {
    text += numberText(page - last - 1) + DIGITS.charAt(step);
    last = page;
  }
  return text;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
