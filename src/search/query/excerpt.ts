import { stem } from '../language/stem.ts';
import { wordsOf } from '../language/words.ts';
import { rootValue, told, type Value, type Worth } from './worth.ts';

/** A piece of text, marked if it matches the query. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Words in an excerpt. */
export const LENGTH = 26;
/** Whole sentences read better. */
const SENTENCE_WEIGHT = 1.3;

/** The stretch of a section (`from` up to `to`) that tells most, with ellipses if there is more around it. */
export function excerptOf(
  tokens: string[],
  values: (Value | undefined)[],
  from: number,
  to: number,
  worth: Worth,
): Piece[] {
  let [start, most] = [from, -1];
  for (let at = from; at < to; at++) {
    const isSentence = at === from || /[.:!?]$/.test(tokens[at - 1] ?? '');
    // An excerpt starts with a sentence or with what was asked for.
    if (!isSentence && !values[at]) continue;
    const score =
      told({ from: at, to: Math.min(to, at + LENGTH) }, values, 0) * (isSentence ? SENTENCE_WEIGHT : 1);
    if (score > most) [start, most] = [at, score];
  }
  const end = Math.min(to, start + LENGTH);
  const pieces = joined(tokens.slice(start, end), (_, i) => values[start + i], worth);
  if (start > from) pieces.unshift({ text: '… ', isMarked: false });
  if (end < to) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

/**
 * Joins tokens with single spaces. In a token with a value, only the matching words are marked, not the signs around.
 */
export function joined(
  tokens: readonly string[],
  valueAt: (token: string, i: number) => Value | undefined,
  worth: Worth,
): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (last && last.isMarked === isMarked) last.text += text;
    else if (text) pieces.push({ text, isMarked });
  };
  tokens.forEach((token, i) => {
    if (i) add(' ', false);
    let at = 0;
    for (const { text, start, end } of valueAt(token, i) ? wordsOf(token) : []) {
      add(token.slice(at, start), false);
      add(token.slice(start, end), !!rootValue(stem(text), worth));
      at = end;
    }
    add(token.slice(at), false);
  });
  return pieces;
}
