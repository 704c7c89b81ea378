/**
 * Finds the word that a reader most likely meant by an unknown one: at most one slip in words of four to seven letters
 * and two in longer ones. A letter omitted, inserted, changed or swapped with its neighbour is one slip. Fewer slips
 * win, then the same first letter, then common words, then shorter ones, then those listed first.
 */
export function corrector(
  common: readonly string[],
  rare: readonly string[],
): (word: string) => string | undefined {
  const byLength = new Map<number, Candidate[]>();
  for (const candidate of [
    ...common.map((word) => ({ word, isRare: false })),
    ...rare.map((word) => ({ word, isRare: true })),
  ]) {
    const { length } = candidate.word;
    const alike = byLength.get(length);
    if (alike) alike.push(candidate);
    else if (length >= SHORTEST) byLength.set(length, [candidate]);
  }
  return (word) => {
    if (word.length < SHORTEST || /\d/.test(word)) return undefined;
    const allowed = word.length < 8 ? 1 : 2;
    let best: { word: string; cost: number } | undefined;
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        const slips = editDistance(word, candidate.word, allowed);
        if (slips > allowed) continue;
        const cost = slips * 4 + (candidate.word[0] === word[0] ? 0 : 2) + (candidate.isRare ? 1 : 0);
        if (!best || cost < best.cost) best = { word: candidate.word, cost };
      }
    }
    return best?.word;
  };
}

interface Candidate {
  word: string;
  isRare: boolean;
}

const SHORTEST = 4;

/** Damerau-Levenshtein distance (optimal string alignment), or infinity once it must exceed `most`. */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
