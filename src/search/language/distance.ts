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
