import { comparable, composed } from '../../letters.ts';
import { remembered } from './remembered.ts';

/** A word of a text: its comparable form, and where it was. */
export interface Word {
  /** Comparable letters and digits, without hyphens. */
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text in order. Hyphens separate words («URL-koding» is two), except after a single letter: «e-post»,
 * «E post» and «epost» are the same word to whoever types it.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const letters = lettersOf(match[0]);
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

/**
 * From a letter or digit to the end of the last one, combining marks included: never within what looks like one
 * character. Invisible characters between letters do not separate words.
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
