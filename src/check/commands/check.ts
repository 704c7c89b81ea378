import path from 'node:path';
import { buildDay } from '../../build-time.ts';
import { longDate } from '../../dates.ts';
import { contentFolder } from '../../editing/content-folder/content-index.ts';
import { unlistedFaults } from '../addresses/address-list.ts';
import { checkContent } from '../check-content.ts';
import { nextPublishing } from '../fields/dates.ts';
import { unusedFaults } from '../media/unused-files.ts';
import { readAll } from '../read/read-all.ts';
import { describeProblems } from '../report/describe-problems.ts';
import { byPlace, problemsOf } from '../report/problem.ts';
import { textFaults } from '../text/text-faults.ts';

const OPTIONS = ['--json', '--text'];

/**
 * The command `npm run check [folder] [-- --json]`: everything that is wrong in a content folder, without building it.
 * Defaults to the folder in `HELP_CONTENT`, or `content`. Ends with 1 if there are errors; warnings alone end with 0. How
 * the texts read is checked too in the project's own content; with `--text` also in another folder, as warnings.
 */
const given = process.argv.slice(2);
const unknown = given.find((argument) => /^-/.test(argument) && !OPTIONS.includes(argument));
if (unknown) {
  console.error(`fant «${unknown}»; forventet ${OPTIONS.map((option) => `«${option}»`).join(' eller ')}`);
  process.exit(1);
}
// npm keeps an option for itself unless it comes after a lone `--`.
const isGiven = (option: string) =>
  given.includes(`--${option}`) || process.env[`npm_config_${option}`] === 'true';
const isJson = isGiven('json');
const named = given.find((argument) => !argument.startsWith('-'));
if (named) process.env.HELP_CONTENT = path.resolve(named);
const folder = contentFolder();
const base = process.env.HELP_BASE || '/';
const isOwn = !process.env.HELP_CONTENT;
const today = buildDay();
const found = checkContent(folder, { base, isOwn, today });
const isThere = !found.some(({ code }) => code === 'content-folder');
// Not in a build: reading the dictionary takes seconds.
const texts = isThere && (isOwn || isGiven('text')) ? await textFaults(folder) : [];
const content = isThere ? readAll(folder, today) : undefined;
const unread = new Set(found.flatMap(({ code, file }) => (code === 'file-unread' ? [file] : [])));
const unused = content
  ? unusedFaults(folder, content.content.articles.values()).filter(({ file }) => !unread.has(file))
  : [];
const problems = [
  ...found,
  ...problemsOf([
    ...(isThere ? unlistedFaults(folder, today) : []),
    ...unused,
    ...texts.map((fault) => ({ ...fault, isWarning: !isOwn })),
  ]),
].toSorted(byPlace);
const errors = problems.filter(({ severity }) => severity === 'error').length;
const text = describeProblems(problems, base);
const next = content && nextPublishing(content.upkeep, today);
if (isJson)
  console.log(
    JSON.stringify({ errors, warnings: problems.length - errors, nextBuild: next?.day, problems }, null, 2),
  );
else if (text) console[errors ? 'error' : 'log'](text);
if (!isJson && !errors)
  console.log(
    `${text ? '\n' : ''}Alt i orden: fant ingen feil i ${path.relative(process.cwd(), folder) || '.'}.`,
  );
if (!isJson && next)
  console.log(`Bygg igjen ${longDate(next.day)}: Da blir ${next.files.join(', ')} publisert.`);
if (errors) process.exitCode = 1;
