import { refuse } from '../../editing/faults/editor-fault.ts';
import type { examineContent } from '../check-content.ts';
import { describeProblems } from '../report/describe-problems.ts';

/** What the check of the content finds. */
export type Found = ReturnType<typeof examineContent>;

let passed: Promise<Found> | undefined;

/**
 * Starts the check of the content, unless it has been started.
 *
 * @param examine the check, in a process of its own: it takes a second, during which Astro reads the same content
 * @param base the path that the site stands below
 */
export function startCheck(examine: () => Promise<Found>, base: string): void {
  if (passed) return;
  passed = examine().then((found) => {
    if (found.problems.some(({ severity }) => severity === 'error'))
      refuse(describeProblems(found.problems, base));
    return found;
  });
  // An error reaches whoever waits for the check.
  passed.catch(() => {});
}

/**
 * What the check before this build found. If there are errors, it never resolves: the build ends with all of them as soon
 * as they are known, whether or not anybody waits.
 *
 * @returns undefined if no check was started, as in development
 */
export async function passedCheck(): Promise<Found | undefined> {
  return passed;
}
