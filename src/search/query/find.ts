import { corrector } from '../language/correct.ts';
import { stem } from '../language/stem.ts';
import { isFaintWord, isStopWord } from '../language/stop-words.ts';
import { askedFirst } from './asked-first.ts';
import { importance, type Ranked, rank, rarity } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';
import type { Wish } from './ways.ts';
import { analyse, queryWords } from './wishes.ts';

/** Where the parts of the index come from that not every search needs. */
export interface IndexFiles {
  read(name: string): Promise<string>;
}

export interface Found {
  wishes: Wish[];
  /** The best first. */
  ranked: Ranked[];
  /** Words that were taken for others, by how they were typed. */
  corrections: ReadonlyMap<string, string>;
  /** `all`: the best page has most of what was asked for. `some`: part of it. `none`: no page is worth being called a hit. */
  fit: 'all' | 'some' | 'none';
}

export interface FindOptions {
  /** Search for the words as they stand. */
  literal?: boolean;
  /** The last word may still be typed. */
  isUnfinished?: boolean;
}

/** A sentence that is understood in so many words needs no guesses at the rest. */
const UNDERSTOOD = 4;
/** Shares of what was asked for, by rarity. */
const MOST = 0.6;
const TOO_LITTLE = 0.2;

/**
 * Ranks the pages for a query. The files of the index are fetched as needed.
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
  const words = queryWords(query, index);
  const said = words.filter((word) => !isStopWord(word)).map(stem);
  const roots = said.flatMap((root) => [root, ...index.meanings(root).flat()]);
  // What the words themselves mean is fetched beside the phrases that they may be part of, not after.
  const phrases = words.length > 1 ? index.missingPhrases(said) : [];
  await add([...index.missingPages(), ...phrases, ...index.missingShards(roots)]);
  let analysis = analyse(words, index, { literal, isUnfinished });
  let meant = words;
  let corrections = new Map<string, string>();
  if (!literal && analysis.unknown.length && tellingWishes(analysis.wishes).length < UNDERSTOOD) {
    corrections = await correct(analysis.unknown, index, files);
    if (corrections.size) {
      await add(index.missingPhrases([...corrections.values()].map(stem)));
      meant = words.map((word) => corrections.get(word) ?? word);
      analysis = analyse(meant, index, { isUnfinished });
    }
  }
  const { wishes, unknown } = analysis;
  await add(index.missingShards(wishes.flatMap(({ ways }) => ways.flatMap((way) => way.roots))));
  const ranked = askedFirst(rank(wishes, index), meant.join(' '), wishes, index);
  return { wishes, ranked, corrections, fit: fitOf(ranked[0], wishes, unknown, index) };
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

async function correct(
  unknown: string[],
  index: RankingIndex,
  files: IndexFiles,
): Promise<Map<string, string>> {
  const known = await correctorOf(index, files);
  return new Map(
    unknown.flatMap((word) => {
      const meant = known(word);
      return meant ? [[word, meant] as const] : [];
    }),
  );
}

const correctors = new WeakMap<RankingIndex, ReturnType<typeof corrector>>();

async function correctorOf(index: RankingIndex, files: IndexFiles): Promise<ReturnType<typeof corrector>> {
  const known = correctors.get(index);
  if (known) return known;
  await addFiles(index, index.missingWords(), files);
  const made = corrector(index.words.common, index.words.rare);
  correctors.set(index, made);
  return made;
}

function tellingWishes(wishes: readonly Wish[]): Wish[] {
  return wishes.filter(({ words }) => words.some((word) => !isFaintWord(word)));
}

function fitOf(
  best: Ranked | undefined,
  wishes: readonly Wish[],
  unknown: string[],
  index: RankingIndex,
): Found['fit'] {
  if (!best) return 'none';
  const asked = wishes.reduce((sum, wish) => sum + importance(wish, index) * wish.weight, 0);
  // What nobody knows would be as rare as a word can be.
  const rarest = rarity(1, index.pages.length);
  const share = (best.coverage * asked) / (asked + (unknown.length * rarest) / 2);
  return share >= MOST ? 'all' : share >= TOO_LITTLE ? 'some' : 'none';
}
