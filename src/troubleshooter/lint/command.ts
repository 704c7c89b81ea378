import path from 'node:path';
import { contentFault } from '../../editing/content-fault.ts';
import { contentFolder } from '../../editing/content-index.ts';
import { describeFindings, lintFolder } from './integration.ts';

/**
 * The command `npm run lint:trees [folder]`: reports mistakes in the trees of a content folder, without building.
 * Defaults to the folder in `HELP_CONTENT`, or `content`.
 */
const folder = process.argv[2] ? path.resolve(process.argv[2]) : contentFolder();
const fault = contentFault(folder);
const reports = fault ? [] : lintFolder(folder);
const text = fault ?? describeFindings(reports, process.env.HELP_BASE || '/');
if (text) {
  console.error(text);
  process.exitCode = 1;
} else if (reports.length) {
  console.log(
    `Alt i orden: fant ingen feil i ${reports.length} ${reports.length === 1 ? 'feilsøking' : 'feilsøkinger'}.`,
  );
} else console.log(`Fant ingen feilsøkinger i ${path.relative(process.cwd(), folder) || '.'}.`);
