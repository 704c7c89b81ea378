import { createHash } from 'node:crypto';

/**
 * Cuts a list into runs of roughly equal length, at certain keys rather than at positions (content-defined chunking).
 * Adding or removing a key therefore changes its own run, seldom one or two neighbours, and no others.
 *
 * @param keys in order, without duplicates
 */
export function chunks(keys: readonly string[], about: number): string[][] {
  // Nearly equal lengths matter: an edit costs as much as the run it is in, and most edits fall in long ones.
  const [least, most] = [Math.ceil(about * 0.8), about * 2];
  const runs: string[][] = [];
  let run: string[] = [];
  for (const key of keys) {
    if (run.length >= most || (run.length >= least && isBoundary(key, about - least + 1))) {
      runs.push(run);
      run = [];
    }
    run.push(key);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** On average, one key in this many starts a run. */
function isBoundary(key: string, of: number): boolean {
  return createHash('sha256').update(key).digest().readUInt32BE() % of === 0;
}
