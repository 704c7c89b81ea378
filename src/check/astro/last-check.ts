import { once } from 'node:events';
import { refuse } from '../../editing/faults/editor-fault.ts';
import { startProcess } from '../../start-process.ts';
import type { examineContent } from '../check-content.ts';
import { describeProblems } from '../report/describe-problems.ts';

type Found = ReturnType<typeof examineContent>;

let passed: Promise<Found> | undefined;

/**
 * Starts the check of the content in a process of its own, unless it has been started. It takes a second, during which
 * Astro reads the same content.
 *
 * @param base the path that the site stands below
 */
export function startCheck(base: string): void {
  if (passed) return;
  const program = startProcess(new URL('./check-process.ts', import.meta.url), base);
  const found = Promise.race([
    once(program, 'message').then(([found]): Found => found),
    // Not `exit`, which may come before the message.
    once(program, 'close').then(([code]) => {
      throw new Error(`The check of the content ended with ${code} before it had found anything.`);
    }),
  ]);
  passed = found.then((found) => {
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
