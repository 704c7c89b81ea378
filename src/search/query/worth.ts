import { stem } from '../language/stem.ts';
import { wordsOf } from '../language/words.ts';
import type { RankingIndex } from './ranking-index.ts';
import { importance } from './rarity.ts';
import type { Wish } from './ways.ts';

/** A section's heading says more than a sentence in it. */
const HEADING_WEIGHT = 1.6;

/** What each root of a query is worth, for each wish that it meets. */
export type Worth = Map<string, { wish: number; value: number }[]>;

/** The worth of the roots that can express the wishes. */
export function worthOf(wishes: readonly Wish[], index: RankingIndex): Worth {
  const worth: Worth = new Map();
  wishes.forEach((wish, number) => {
    const whole = importance(wish, index) * wish.weight;
    for (const { roots, weight } of wish.ways) {
      for (const root of roots) {
        const known = worth.get(root) ?? [];
        worth.set(root, known);
        known.push({ wish: number, value: (whole * weight) / roots.length });
      }
    }
  });
  return worth;
}

/** What a word of a text is worth, through one root of the query. */
export interface Value {
  root: string;
  fulfils: { wish: number; value: number }[];
}

/** The values of tokens, memoised, since a text repeats its words. */
export function readValues(tokens: readonly string[], worth: Worth): (Value | undefined)[] {
  const known = new Map<string, Value | undefined>();
  return tokens.map((token) => {
    if (!known.has(token)) known.set(token, tokenValue(token, worth));
    return known.get(token);
  });
}

/** The value of a token; undefined if it has nothing of the query. */
export function tokenValue(token: string, worth: Worth): Value | undefined {
  for (const root of rootsIn(token)) {
    const value = rootValue(root, worth);
    if (value) return value;
  }
  return undefined;
}

/** The value of a root that is asked for, or that contains such a root. */
export function rootValue(root: string, worth: Worth): Value | undefined {
  const exact = worth.get(root);
  if (exact) return { root, fulfils: exact };
  if (root.length < 7) return undefined;
  for (const [part, fulfils] of worth) {
    if (part.length > 3 && root.length > part.length + 2 && root.includes(part))
      return { root: part, fulfils };
  }
  return undefined;
}

const rootsOfTokens = new Map<string, string[]>();

function rootsIn(token: string): string[] {
  let roots = rootsOfTokens.get(token);
  if (!roots) {
    roots = wordsOf(token).map(({ text }) => stem(text));
    rootsOfTokens.set(token, roots);
  }
  return roots;
}

/** How much of the query a section tells; repetition adds little. */
export function told(
  { from, to }: { from: number; to: number },
  values: (Value | undefined)[],
  heading: number,
): number {
  const best = new Map<number, number>();
  const seen = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (!value) continue;
    const times = (seen.get(value.root) ?? 0) + 1;
    seen.set(value.root, times);
    for (const { wish, value: amount } of value.fulfils) {
      const weighted = (amount * (i < from + heading ? HEADING_WEIGHT : 1)) / (times > 1 ? 8 * times : 1);
      if (times > 1) best.set(wish, (best.get(wish) ?? 0) + weighted);
      else best.set(wish, Math.max(best.get(wish) ?? 0, weighted) + 0.1 * weighted);
    }
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}
