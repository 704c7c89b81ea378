import { canBePart, compoundParts } from './compounds.ts';
import { LONGEST_PHRASE } from './phrase.ts';
import type { RankingIndex } from './ranking-index.ts';
import { stem } from './stem.ts';
import { isFaintWord, isStopWord } from './stop-words.ts';
import { foldedKey, wordsOf } from './words.ts';

/** One thing that a reader asks for, and the ways in which a page can speak of it; the best way counts. */
export interface Wish {
  /** The reader's words. */
  words: string[];
  ways: Way[];
  /** How much the wish counts beside the others. */
  weight: number;
}

export interface Way {
  roots: readonly string[];
  weight: number;
}

export interface Analysis {
  wishes: Wish[];
  /** Words that neither the content nor the vocabulary knows. */
  unknown: string[];
}

/** What stands between a reader's word and one that counts as much as if it stood there itself. */
const WEIGHT = {
  /** A meaning of a word that the content does not hold, and of one that it holds in another sense too. */
  meaning: 0.8,
  besides: 0.6,
  compound: 0.6,
  folded: 0.85,
  prefix: 0.6,
  head: 0.5,
};
const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 4;
const FAINT = 0.35;
const WORD_OF_PHRASE = 0.4;
const WRITTEN_APART = 0.6;

/** Words of a query that are read; the rest of a pasted text adds nothing. */
const MOST_WORDS = 40;
/** Ways in which an unfinished word can end. */
const MOST_ENDINGS = 6;

export interface AnalysisOptions {
  /** Words that are taken for others. */
  corrections?: ReadonlyMap<string, string>;
  /** No guesses at unknown words. */
  literal?: boolean;
  /** The last word may still be typed. */
  isUnfinished?: boolean;
}

/**
 * What a query asks for. Phrases of the vocabulary come first, the longest ones; then each word that says something,
 * with what it can mean, its parts if it is a compound, and the ways to write it without æ, ø and å; then words that
 * were written apart.
 */
export function analyse(
  query: string,
  index: RankingIndex,
  { corrections, literal = false, isUnfinished = false }: AnalysisOptions = {},
): Analysis {
  const words = queryWords(query).map((word) => corrections?.get(word) ?? word);
  const all = words.map((word, at) => ({ word, at }));
  const taken = new Set<number>();
  const phrases = [
    ...phrasesIn(all, taken, index),
    ...verbsWithParticles(all, taken, index),
    ...phrasesIn(
      all.filter(({ word }) => !isStopWord(word)),
      taken,
      index,
    ),
  ];
  const rest = words.filter((_, at) => !taken.has(at));
  const telling = rest.filter((word) => word.length > 1 && !isStopWord(word));
  const wishes = [...phrases];
  const unknown: string[] = [];
  for (const word of new Set(telling.length || wishes.length ? telling : rest)) {
    const ways = waysOf(word, index);
    if (!ways.length) {
      const meant = withNorwegianLetters(word, index);
      if (meant !== undefined && isStopWord(meant)) continue;
      if (meant !== undefined) ways.push(...waysOf(meant, index));
    }
    if (!ways.length && isUnfinished && word === words.at(-1)) ways.push(...endings(word, index));
    const isKnown = ways.length > 0;
    const head = isKnown || literal ? undefined : knownHead(word, index);
    if (head) ways.push(head);
    if (ways.length) wishes.push({ words: [word], ways, weight: isFaintWord(word) ? FAINT : 1 });
    if (!isKnown) unknown.push(word);
  }
  const joined = writtenApart(words, index);
  // A word that makes sense together with its neighbour needs no correction.
  const explained = new Set(joined.flatMap((wish) => wish.words));
  return { wishes: [...wishes, ...joined], unknown: unknown.filter((word) => !explained.has(word)) };
}

/** The words of a query that are read. */
export function queryWords(query: string): string[] {
  return wordsOf(query)
    .slice(0, MOST_WORDS)
    .map(({ text }) => text);
}

/** Phrases of the vocabulary among words that follow one another, the longest ones first. What they use is `taken`. */
function phrasesIn(
  words: readonly { word: string; at: number }[],
  taken: Set<number>,
  index: RankingIndex,
): Wish[] {
  const roots = words.map(({ word }) => stem(word));
  const found: Wish[] = [];
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length);
      if (phrase.every(({ at }) => taken.has(at))) continue;
      const meanings = index.meanings(roots.slice(from, from + length).join(' '));
      if (!meanings.length) continue;
      for (const { at } of phrase) taken.add(at);
      found.push({
        words: phrase.map(({ word }) => word),
        ways: [...asWritten(phrase, index), ...meanings.map((meaning) => ({ roots: meaning, weight: 1 }))],
        weight: 1,
      });
      // Its words may also be meant one by one.
      for (const { word } of phrase) {
        const root = stem(word);
        if (isStopWord(word) || !index.has(root)) continue;
        found.push({ words: [word], ways: [{ roots: [root], weight: 1 }], weight: WORD_OF_PHRASE });
      }
    }
  }
  return found;
}

/** Small words that make another verb of the one before, also where something stands between («slår jeg den av»). */
const PARTICLES = new Set(
  'av på opp ned inn ut bort vekk sammen over til fra tilbake att fram frem'.split(' '),
);
const MOST_BETWEEN = 3;

function verbsWithParticles(
  words: readonly { word: string; at: number }[],
  taken: Set<number>,
  index: RankingIndex,
): Wish[] {
  return words.flatMap((particle, i) => {
    if (!PARTICLES.has(particle.word) || taken.has(particle.at)) return [];
    for (const verb of words.slice(Math.max(0, i - 1 - MOST_BETWEEN), Math.max(0, i - 1)).toReversed()) {
      if (taken.has(verb.at) || isStopWord(verb.word)) continue;
      const found = phrasesIn([verb, particle], taken, index);
      if (found.length) return found;
    }
    return [];
  });
}

/** The phrase's own words, where the content holds them all. */
function asWritten(phrase: readonly { word: string }[], index: RankingIndex): Way[] {
  const roots = phrase.filter(({ word }) => !isStopWord(word)).map(({ word }) => stem(word));
  return roots.length > 1 && roots.every(index.has) ? [{ roots, weight: 1 }] : [];
}

function waysOf(word: string, index: RankingIndex): Way[] {
  const root = stem(word);
  const ways: Way[] = index.has(root) ? [{ roots: [root], weight: 1 }] : [];
  const weight = ways.length ? WEIGHT.besides : WEIGHT.meaning;
  ways.push(...index.meanings(root).map((roots) => ({ roots, weight })));
  const parts = partsOf(word, index);
  if (parts.length)
    ways.push({ roots: parts.flatMap((part) => rootsMeant(stem(part), index)), weight: WEIGHT.compound });
  if (ways.length) return ways;
  return (foldedRoots(index).get(foldedKey(root)) ?? []).map((other) => ({
    roots: [other],
    weight: WEIGHT.folded,
  }));
}

/** A known word for one that was written without æ, ø and å, on another keyboard perhaps: «kjopt», «paa», «loesning». */
function withNorwegianLetters(word: string, index: RankingIndex): string | undefined {
  const digraphs = word.replaceAll('aa', 'å').replaceAll('oe', 'ø').replaceAll('ae', 'æ');
  const others = [...word].flatMap((letter, at) =>
    (OTHER_LETTERS[letter] ?? []).map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  );
  return [digraphs, ...others].find(
    (other) => other !== word && (isStopWord(other) || waysOf(other, index).length > 0),
  );
}

const OTHER_LETTERS: Record<string, string[]> = { a: ['å', 'æ'], e: ['æ'], o: ['ø', 'å'] };

/** The known word that an unknown compound begins with («prosjektgjengen»: prosjekt). */
function knownHead(word: string, index: RankingIndex): Way | undefined {
  for (let end = word.length - SHORTEST_TAIL; end >= SHORTEST_HEAD; end--) {
    const head = word.slice(0, end);
    if (!isStopWord(head) && index.has(head)) return { roots: [head], weight: WEIGHT.head };
  }
  return undefined;
}

/** The parts of a compound that the words of the content and of its readers can explain. */
export function partsOf(word: string, index: RankingIndex): string[] {
  const isKnown = (root: string) => index.has(root) || index.meanings(root).length > 0;
  // Too short to be looked for in any word, and common at the end of one: «kundeid», «serienr».
  const [, head, tail] = /^(.{3,})(id|nr)$/.exec(word) ?? [];
  if (head && tail && !isStopWord(head) && isKnown(stem(head)) && isKnown(stem(tail))) return [head, tail];
  return compoundParts(
    word,
    (part) => !isStopWord(part) && canBePart(part, isKnown(stem(part)), index.isShortPart(stem(part))),
  );
}

/** A root of the content, or what readers mean by it. */
function rootsMeant(root: string, index: RankingIndex): readonly string[] {
  return index.has(root) ? [root] : (index.meanings(root)[0] ?? []);
}

function endings(word: string, index: RankingIndex): Way[] {
  if (word.length < 2) return [];
  const roots: Way[] = [];
  let [low, high] = [0, index.roots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.roots[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  for (let i = low; roots.length < MOST_ENDINGS && index.roots[i]?.startsWith(word); i++) {
    roots.push({ roots: [index.roots[i] ?? ''], weight: WEIGHT.prefix });
  }
  return roots;
}

function writtenApart(words: readonly string[], index: RankingIndex): Wish[] {
  return words.slice(1).flatMap((second, i) => {
    const first = words[i] ?? '';
    const root = stem(first + second);
    if (first.length < 3 || second.length < 3 || isStopWord(first) || isStopWord(second) || !index.has(root))
      return [];
    return [{ words: [first, second], ways: [{ roots: [root], weight: 1 }], weight: WRITTEN_APART }];
  });
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
