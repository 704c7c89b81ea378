import { shortHash } from '../query/short-hash.ts';

/** Neighbouring lines of the index that are fetched together. */
export interface Shard {
  /** The number of its first line. */
  from: number;
  lines: string[];
}

/**
 * Cuts lines into shards of at most `most` characters, and at least a third of that if there are enough. They are cut
 * where their keys differ most, as an encyclopaedia begins a volume with a new letter, and not where a shard is full: a
 * line that is added, removed or longer changes its own shard, and seldom the beginning of another.
 *
 * @param keys of the lines, sorted
 */
export function inShards(keys: readonly string[], lines: readonly string[], most: number): Shard[] {
  const before = [0];
  for (const line of lines) before.push((before.at(-1) ?? 0) + line.length + 1);
  const sizeOf = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  const least = most / 3;
  /** The end of the shard that begins here. */
  const endOf = (from: number): number => {
    if (sizeOf(from, lines.length) <= most) return lines.length;
    let [end, lowest] = [from + 1, Number.POSITIVE_INFINITY];
    for (let at = from + 1; sizeOf(from, at) <= most; at++) {
      const isAllowed = sizeOf(from, at) >= least && sizeOf(at, lines.length) >= least;
      const cost = isAllowed ? costOf(keys[at - 1] ?? '', keys[at] ?? '') : Number.POSITIVE_INFINITY;
      if (cost <= lowest) [end, lowest] = [at, cost];
    }
    return end;
  };
  const shards: Shard[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = endOf(from);
    shards.push({ from, lines: lines.slice(from, end) });
    from = end;
  }
  return shards;
}

/** The length of the common prefix of two keys. */
export function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Among equally good places, the key itself decides: the first of them would change whenever a line is added. */
function costOf(before: string, key: string): number {
  return sharedLetters(before, key) + shortHash(key) / 2 ** 32;
}
