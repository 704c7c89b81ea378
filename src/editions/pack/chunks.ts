import { createHash } from 'node:crypto';

/**
 * Cuts a list into runs of about so many, by what its keys are and not by where they stand (content-defined chunking): a
 * key that comes or goes changes the run it is in, seldom one or two beside it, and no others.
 *
 * @param keys in their order, each once
 */
export function chunks(keys: readonly string[], about: number): string[][] {
  const [least, most] = [Math.ceil(about / 2), about * 2];
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

/** One key of so many begins a run. */
function isBoundary(key: string, of: number): boolean {
  return createHash('sha256').update(key).digest().readUInt32BE() % of === 0;
}
