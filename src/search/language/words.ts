import { comparable, composed } from './normalise.ts';
import { remembered } from './remembered.ts';

/** A word of a text: its comparable form, and its position. */
export interface Word {
  /** Comparable letters and digits, without hyphens. */
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text in order. Hyphens separate words («URL-koding» is two), except after a single letter: «e-post»,
 * «E post» and «epost» are the same word to those who type them.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const letters = match[0] === 'IT' ? IT : lettersOf(match[0]);
    if (!letters) continue;
    const word = { text: letters, start: match.index, end: match.index + match[0].length };
    const before = words.at(-1);
    const isTail =
      before && isLoneE(before) && /^[\p{Pd}\p{Zs}]$/u.test(composed(text.slice(before.end, word.start)));
    if (isTail && /^(post|mail)/.test(word.text)) {
      words[words.length - 1] = { text: before.text + word.text, start: before.start, end: word.end };
    } else words.push(word);
  }
  return words;
}

/** What «IT» in capitals stands for: Norwegian writes «IKT» too, while the English «it» is a stop word. */
const IT = 'ikt';

/** A hyphenated word with a part this short is as often written as one word: «add-on», «on-site», «SO-4711». */
const SHORT_PART = 2;

/** Hyphenated words with a short part, written as one: «add-on» is «addon» too. */
export function writtenInOne(text: string, words: readonly Word[] = wordsOf(text)): string[] {
  const isJoined = (first?: Word, second?: Word) =>
    !!first && !!second && isHyphen(text.slice(first.end, second.start));
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    // «Dra-og-slipp» has more than two parts.
    if (!next || !isJoined(word, next) || isJoined(words[i - 1], word) || isJoined(next, words[i + 2]))
      return [];
    return Math.min(word.text.length, next.text.length) <= SHORT_PART ? [word.text + next.text] : [];
  });
}

/** Whether there is nothing but a hyphen between two words. */
export function isHyphen(between: string): boolean {
  return /^\p{Pd}$/u.test(between);
}

/**
 * From a letter or digit to the end of the last one, combining marks included, so that no visible character is cut in
 * two. Invisible characters between letters do not separate words.
 */
const WORD =
  /[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}\p{M}\p{EMod}\u200C\u200D]|\p{Default_Ignorable_Code_Point}+(?=[\p{Alphabetic}\p{N}\p{M}]))*/gu;

const lettersOf = remembered((written) => comparable(written).replace(/[^\p{L}\p{N}]/gu, ''), 50_000);

function isLoneE({ text }: Word): boolean {
  return text === 'e';
}

/** A key shared by all spellings of a word without æ, ø and å: «mål», «maal» and «mal». */
export function foldedKey(word: string): string {
  return word.replace(/å|aa/g, 'a').replace(/ø|oe/g, 'o').replace(/æ|ae/g, 'e');
}
