import { isEverydayWord } from '../language/everyday.ts';
import { smallWordMeant, withLastVowel, writtenTogether } from '../language/misspelled.ts';
import { stem } from '../language/stem.ts';
import { isFaintWord, isStopWord } from '../language/stop-words.ts';
import { isHyphen, wordsOf } from '../language/words.ts';
import { phraseWishes } from './phrase-wishes.ts';
import type { RankingIndex } from './ranking-index.ts';
import { apartInTitle } from './run-together.ts';
import { digraphsRead, endings, type Wish, waysOf, withNorwegianLetters } from './ways.ts';

export interface Analysis {
  wishes: Wish[];
  /** Words that neither the content nor the vocabulary knows. */
  unknown: string[];
  /** Words of which only the parts are known. */
  compounds: string[];
}

const FAINT = 0.35;
const WRITTEN_APART = 0.6;

/** The most words of a query that are read: the rest of a pasted text adds nothing. */
export const MOST_WORDS = 40;

/**
 * What the words of a query ask for. Phrases of the vocabulary come first, the longest ones; then each word that says
 * something, with what it can mean, its parts if it is a compound, and the ways to write it without æ, ø and å; then
 * words that were written apart.
 *
 * @param isUnfinished the last word may still be typed
 */
export function analyse(
  words: readonly string[],
  index: RankingIndex,
  { isUnfinished = false }: { isUnfinished?: boolean } = {},
): Analysis {
  const all = words.map((word, at) => ({ word, at }));
  const taken = new Set<number>();
  const phrases = phraseWishes(all, taken, index);
  const rest = words.filter((_, at) => !taken.has(at));
  const telling = rest.filter((word) => word.length > 1 && !isStopWord(word));
  const wishes = [...phrases];
  const unknown: string[] = [];
  const compounds: string[] = [];
  const joined = writtenApart(words, index);
  for (const word of new Set(telling.length || wishes.length ? telling : rest)) {
    const ways = waysOf(word, index);
    const meant = ways.length ? undefined : withNorwegianLetters(word, index);
    if (meant !== undefined) {
      if (isStopWord(meant)) continue;
      ways.push(...waysOf(meant, index));
    }
    // Even if it is already a word: «pers» is a form of «per».
    if (isUnfinished && word === words.at(-1)) ways.push(...endings(word, index));
    if (!ways.length) {
      if (!isEverydayWord(word)) unknown.push(word);
      continue;
    }
    wishes.push({ words: [word], ways, weight: isFaintWord(word) ? FAINT : 1 });
    if (ways.every(({ isCompound }) => isCompound)) compounds.push(word);
  }
  // A word that makes sense together with another needs no correction.
  const explained = new Set([...phrases, ...joined].flatMap((wish) => wish.words));
  const isOpen = (word: string) => !explained.has(word);
  return {
    wishes: [...wishes, ...joined],
    unknown: unknown.filter(isOpen),
    compounds: compounds.filter(isOpen),
  };
}

/**
 * The words of a query that are read. Two words become one if the content has them so and one of them says nothing
 * alone: «on site» and «on-site» are «onsite», and «super office» is the product.
 */
export function queryWords(query: string, index: RankingIndex): string[] {
  const words = wordsOf(query).map((word) => ({
    ...word,
    text: asParticle(digraphsRead(word.text, index), index),
  }));
  const read: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) continue;
    const isHyphened = next && isHyphen(query.slice(word.end, next.start));
    if (
      next &&
      (isSmallApart(word.text, next.text) || isOneWord(word.text, next.text, !!isHyphened, index))
    ) {
      read.push(word.text + next.text);
      at++;
    } else read.push(...asMeant(word.text, index));
  }
  return read.slice(0, MOST_WORDS);
}

/** The least length of a stop word that is recognised although it is written apart. */
const SHORTEST_APART = 7;

/** Whether two words are one stop word written apart, and not two stop words: «super office», «hvor dan». */
function isSmallApart(first: string, second: string): boolean {
  const whole = first + second;
  return whole.length >= SHORTEST_APART && isStopWord(whole) && !(isStopWord(first) && isStopWord(second));
}

/**
 * English compounds often have one of these at an end, with a space, a hyphen or nothing between: «on site», «opt in».
 */
const PARTICLES = new Set('on in up off out'.split(' '));

/** The particle in an English plural that no page has: «add ons», «sign ups». */
function asParticle(word: string, index: RankingIndex): string {
  const particle = word.replace(/s$/, '');
  return PARTICLES.has(particle) && !index.knows(stem(word)) ? particle : word;
}

function isOneWord(first: string, second: string, isHyphened: boolean, index: RankingIndex): boolean {
  const whole = first + second;
  if (!index.has(stem(whole)) || isStopWord(whole)) return false;
  const tells = (word: string) => !isStopWord(word) && waysOf(word, index).length > 0;
  if (isHyphened) return !tells(first) || !tells(second);
  const other = PARTICLES.has(first) ? second : PARTICLES.has(second) ? first : undefined;
  return other !== undefined && !isStopWord(other) && !tells(other);
}

/**
 * A word as it was meant: letters and digits written as one become two words if the content has either, and so do two
 * words without the space between them; a misspelled stop word becomes that stop word.
 */
function asMeant(word: string, index: RankingIndex): string[] {
  const whole = withLastVowel(word);
  if (whole !== word && isSpelled(whole, index)) return [whole];
  if (index.has(stem(word))) return [word];
  const [, letters, digits] = /^(\p{L}+)(\d+)$/u.exec(word) ?? [];
  if (letters && digits)
    return [letters, digits].some((part) => index.has(stem(part))) ? [letters, digits] : [word];
  if (!isUnread(word, index)) return [word];
  const small = smallWordMeant(word);
  const isTelling = (part: string) => !isStopWord(part) && isSpelled(part, index);
  return small === undefined
    ? (writtenTogether(word, isTelling) ?? apartInTitle(word, index) ?? [word])
    : [small];
}

/** Whether neither the content nor its readers have a word, alone or in parts. */
function isUnread(word: string, index: RankingIndex): boolean {
  return !isStopWord(word) && !waysOf(word, index).length;
}

function isSpelled(word: string, index: RankingIndex): boolean {
  const root = stem(word);
  return index.has(root) && index.isSpelled(word, root);
}

/** Words of a query as they are written in it. */
export function asWritten(words: readonly string[], query: string, index: RankingIndex): string[] {
  const written = new Map(
    wordsOf(query).map(({ text, start, end }) => [digraphsRead(text, index), query.slice(start, end)]),
  );
  return words.map((word) => written.get(word) ?? word);
}

/** A query as it is written, with its corrections in place. */
export function withCorrections(
  query: string,
  corrections: ReadonlyMap<string, string>,
  index: RankingIndex,
): string {
  let at = 0;
  let text = '';
  for (const word of wordsOf(query)) {
    const meant = corrections.get(digraphsRead(word.text, index));
    if (meant === undefined) continue;
    text += query.slice(at, word.start) + meant;
    at = word.end;
  }
  return text + query.slice(at);
}

function writtenApart(words: readonly string[], index: RankingIndex): Wish[] {
  return words.flatMap((first, i) =>
    words.slice(i + 1, i + 2).flatMap((second) => {
      const root = stem(first + second);
      const isTelling = [first, second].every((word) => word.length > 2 && !isStopWord(word));
      return isTelling && index.has(root)
        ? [
            {
              words: [first, second],
              ways: [{ roots: [root], weight: 1 }],
              weight: WRITTEN_APART,
            },
          ]
        : [];
    }),
  );
}
