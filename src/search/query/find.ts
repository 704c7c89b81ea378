import { actsIn } from '../language/acts.ts';
import { stem } from '../language/stem.ts';
import { isFaintWord, isStopWord } from '../language/stop-words.ts';
import { askedFirst, isAnswered } from './asked-first.ts';
import { correctionsOf, correctorOf, hasSlips, nearestRoots } from './correct-unknown-words.ts';
import { type Fit, fitOf } from './fit.ts';
import { headedFirst } from './headed-first.ts';
import { isInPassing } from './in-passing.ts';
import { type Ranked, rank } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import { oneOfEach } from './troubleshooters.ts';
import { isBeginning, type Wish } from './ways.ts';
import { type Analysis, analyse, asWritten, queryWords } from './wishes.ts';

/** Where the parts of the index that not every search needs come from. */
export interface IndexFiles {
  read(name: string): Promise<string>;
}

export interface Found {
  /** The words as they were read, with spaces between. */
  question: string;
  wishes: Wish[];
  /** The best first. */
  ranked: Ranked[];
  /** Corrected words, by how they were typed. */
  corrections: ReadonlyMap<string, string>;
  /**
   * `all`: the best page is about most of what was asked for. `some`: about part of it, or has it in passing. `none`:
   * no page is worth being called a hit.
   */
  fit: 'all' | 'some' | 'none';
  /** Significant words that no page is about, as they are written. */
  unknown: string[];
}

export interface FindOptions {
  /** Search for the words as they are typed. */
  literal?: boolean;
  /** The last word may be incomplete. With `literal` too, the reader is still typing: see `find`. */
  isUnfinished?: boolean;
}

/** If this many words of a sentence are understood, the rest need not be guessed. */
const UNDERSTOOD = 4;
/** Shares of the query. In a message of many words, some are chatter. */
const MOST = 0.7;
const ENOUGH = 0.51;
const ENOUGH_OF_MANY = 0.35;
/** From this many significant words on, a query is a message. */
const MANY = 4;
/** The share that is enough if some page is about each word. */
const ENOUGH_OF_KNOWN = 0.3;

/**
 * Ranks the pages for a query. The files of the index are fetched as needed. While the reader is typing, none is
 * fetched for the last word if there are others: it is incomplete, so most would be the wrong ones.
 *
 * @throws when a file cannot be fetched
 */
export async function find(
  query: string,
  index: RankingIndex,
  files: IndexFiles,
  { literal = false, isUnfinished = false }: FindOptions = {},
): Promise<Found> {
  const add = (names: string[]) => addFiles(index, names, files);
  const read = () => {
    const words = queryWords(query, index);
    return isUnfinished && isBeginning(words.at(-1) ?? '', index) ? words.slice(0, -1) : words;
  };
  let words = read();
  const last = words.at(-1) ?? '';
  const isHalf = literal && isUnfinished && !isStopWord(last);
  const said = (isHalf ? words.slice(0, -1) : words).filter((word) => !isStopWord(word)).map(stem);
  // An unknown word may be part of a phrase, but only with other words.
  const phrases = index.missingPhrases(words.length > 1 ? said : said.filter(index.knows));
  const atOnce = [...new Set([...index.missingPages(), ...phrases, ...index.missingShards(said)])];
  const coming = add(atOnce);
  // Only an analysis of the query shows what else is needed, so it is made now, while these files arrive.
  const more = isHalf ? [] : filesForeseen(words, index, { literal, isUnfinished });
  await Promise.all([coming, add(more.filter((name) => !atOnce.includes(name)))]);
  const before = new Set(words);
  words = read();
  // Words that were run together are recognised by the titles, which have only now arrived.
  if (words.some((word) => !before.has(word))) {
    const roots = words.filter((word) => !isStopWord(word)).map(stem);
    await add(filesOf(roots, index));
  }
  let analysis = analyse(words, index, { isUnfinished });
  let meant = words;
  let corrections = new Map<string, string>();
  if (!literal && isGuessed(analysis)) {
    await add(index.missingWords());
    corrections = correctionsOf(analysis, correctorOf(index));
    if (corrections.size) {
      await add(filesOf([...corrections.values()].map(stem), index));
      meant = words.map((word) => corrections.get(word) ?? word);
      analysis = analyse(meant, index, { isUnfinished });
    }
  }
  const { wishes } = analysis;
  const isWaitedFor = (wish: Wish) => !isHalf || !said.length || !wish.words.includes(last);
  await add(
    index.missingShards(wishes.filter(isWaitedFor).flatMap(({ ways }) => ways.flatMap((way) => way.roots))),
  );
  const question = meant.join(' ');
  const asked = askedFirst(rank(wishes, index, actsIn(meant)), question, wishes, index);
  const headed = headedFirst(asked, question, wishes, index);
  const ranked = oneOfEach(headed, index);
  const [first] = ranked;
  // If an article says that it answers the question, no fit need be computed.
  if (isAnswered(question, first?.page, index))
    return { question, wishes, ranked, corrections, fit: 'all', unknown: [] };
  const fit = fitOf(first?.page, words, wishes, corrections, index);
  const isWeak = first && headed[0] === asked[0] && isInPassing(first, fit.share, wishes, index);
  return {
    question,
    wishes,
    ranked,
    corrections,
    fit: wordFor(fit) === 'all' && isWeak ? 'some' : wordFor(fit),
    unknown: asWritten(fit.unknown, query, index),
  };
}

/**
 * Names of the files that the analysis of a query will lack: those with the meanings of its words and, if some words
 * may be slips, the word list and the files of the words most likely meant. Without the latter, a corrected word would
 * take two more rounds.
 */
function filesForeseen(words: readonly string[], index: RankingIndex, options: FindOptions): string[] {
  const meanings = meaningsNeeded(words, index);
  if (options.literal) return meanings;
  const analysis = analyse(words, index, options);
  // A word that only readers have seems unknown until its meaning arrives.
  const open = {
    ...analysis,
    unknown: analysis.unknown.filter((word) => !meaningsNeeded([word], index).length),
    compounds: analysis.compounds.filter((word) => !index.said.has(stem(word))),
  };
  if (!isGuessed(open)) return meanings;
  const near = correctionsOf(open, nearestRoots(index));
  return [...new Set([...meanings, ...index.missingWords(), ...filesOf([...near.values()], index)])];
}

/** Names of the files with meanings that the analysis of these words lacks. */
function meaningsNeeded(words: readonly string[], index: RankingIndex): string[] {
  index.missingMeanings();
  analyse(words, index);
  return index.missingMeanings();
}

/** Names of the files of these roots that were not added yet. */
function filesOf(roots: readonly string[], index: RankingIndex): string[] {
  return [...index.missingPhrases(roots), ...index.missingShards(roots)];
}

/** Whether correcting a query is worth fetching the word list. */
function isGuessed(analysis: Analysis): boolean {
  return hasSlips(analysis) && tellingWishes(analysis.wishes).length < UNDERSTOOD;
}

function wordFor({ share, unknown, telling }: Fit): Found['fit'] {
  const enough = !unknown.length ? ENOUGH_OF_KNOWN : telling < MANY ? ENOUGH : ENOUGH_OF_MANY;
  if (share < enough) return 'none';
  return share < MOST || unknown.length ? 'some' : 'all';
}

/**
 * Fetches these files of an index, and adds them to it.
 *
 * @throws when a file cannot be fetched
 */
export async function addFiles(
  index: RankingIndex,
  names: readonly string[],
  files: IndexFiles,
): Promise<void> {
  await Promise.all(names.map(async (name) => index.addFile(name, await files.read(name))));
}

function tellingWishes(wishes: readonly Wish[]): Wish[] {
  return wishes.filter(({ words }) => words.some((word) => !isFaintWord(word)));
}
