/**
 * The command `npm run lint:text`: checks spelling, length of sentences and choice of words in the texts of the code;
 * `npm run check` does the same for the content. Prints every fault with file and line; fails if there is one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describeProblems } from '../../../src/check/report/describe-problems.ts';
import { problemsOf } from '../../../src/check/report/problem.ts';
import { misspeltWords } from '../../../src/check/text/misspelt.ts';
import { wordingFaults } from '../../../src/check/text/wording-faults.ts';
import { passagesOfCode } from './passages-of-code.ts';

/** Files with words of others: customers, and the tables that they paste. */
const DATA = /src\/search\/(language|query)\/|licence-plan\/pasted-table\/(user-table|sums)\.ts$/;

const code = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.join('src', name))
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !DATA.test(file))
  .toSorted()
  .flatMap((file) => passagesOfCode(file, fs.readFileSync(file, 'utf8')));

const problems = problemsOf([...(await misspeltWords(code, { english: true })), ...wordingFaults(code)]);
if (problems.length) {
  console.error(describeProblems(problems, '/'));
  process.exitCode = 1;
} else console.log(`Alt i orden: ${code.length} tekster i koden.`);
