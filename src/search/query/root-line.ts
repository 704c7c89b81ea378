import { shortHash } from './short-hash.ts';

/** Reads the data of a root in its file of the ranking index, as `write-index.ts` writes it. */

/** A page that has a root, and how much the root says about it (1 to `STEPS`). */
export interface Posting {
  page: number;
  step: number;
}

/** The number of steps that a root's weight in a page is quantised to. */
export const STEPS = 7;

/** Between a root's postings and its headings. */
export const HEADED = '~';

/** Digits of the shards: the first half ends a number, the second half says that more follows. None is a space. */
export const DIGITS = Array.from({ length: 92 }, (_, i) =>
  String.fromCharCode(i < 59 ? 33 + i : 34 + i),
).join('');
const HALF = DIGITS.length / 2;

/** A root's postings. */
export function readPostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let page = -1;
  for (let at = 0; at < text.length; at++) {
    const gap = readNumber(text, at);
    page += gap.number + 1;
    at = gap.end;
    postings.push({ page, step: DIGITS.indexOf(text.charAt(at)) });
  }
  return postings;
}

/** Reads increasing numbers, each written as the difference from the previous one. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  for (let at = 0; at < text.length; ) {
    const gap = readNumber(text, at);
    number += gap.number + 1;
    numbers.push(number);
    at = gap.end;
  }
  return numbers;
}

/** The number that begins at a position of a text, and the position after it. */
function readNumber(text: string, from: number): { number: number; end: number } {
  let [number, at] = [0, from];
  let digit = DIGITS.indexOf(text.charAt(at));
  while (digit >= HALF) {
    number = (number + digit - HALF) * HALF;
    digit = DIGITS.indexOf(text.charAt(++at));
  }
  return { number: number + digit, end: at + 1 };
}

/** The inverse of `readNumber`. */
export function numberText(number: number): string {
  let digits = DIGITS.charAt(number % HALF);
  for (let rest = Math.floor(number / HALF); rest > 0; rest = Math.floor(rest / HALF)) {
    digits = DIGITS.charAt(HALF + (rest % HALF)) + digits;
  }
  return digits;
}

/** One of 92 ** 2 values for a topic: enough to distinguish the headings of one root. */
const HASH_DIGITS = 2;

function headingHash(topic: string): string {
  let rest = shortHash(topic);
  let text = '';
  for (let i = 0; i < HASH_DIGITS; i++) {
    text += DIGITS.charAt(rest % DIGITS.length);
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

/** A page with a heading about a topic (see `topicKey`): a short hash of it, then the page's number. */
export function headedText(topic: string, page: number): string {
  return headingHash(topic) + numberText(page);
}

/** The page with a heading about a topic, from the concatenated `headedText`s of a root. */
export function readHeaded(text: string, topic: string): number | undefined {
  const wanted = headingHash(topic);
  for (let at = 0; at < text.length; ) {
    const { number, end } = readNumber(text, at + HASH_DIGITS);
    if (text.startsWith(wanted, at)) return number;
    at = end;
  }
  return undefined;
}
