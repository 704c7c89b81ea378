import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../build-time.ts';
import { writeJsonSchemas } from '../check/json-schemas.ts';
import { contentFolder } from '../editing/content-folder/content-index.ts';
import { ContentUnready, importContent } from './import-content.ts';

const USAGE = `npm run import -- <mappe eller fil> [--til mappe] [--proeve] [--uten-utkast]
  --til          mappen med innholdet, ellers content
  --proeve       viser hva som ville blitt laget, og skriver ingenting
  --uten-utkast  artiklene blir publisert ved neste bygg`;

/**
 * The command `npm run import -- <folder or file>`: turns HTML, Word documents, Markdown and exports of Zendesk Guide
 * into articles, and writes a report of what a person must look at. Exits with 1 if something could not be read.
 */
const told = readArguments();
if (!told) {
  console.error(`Skriv hvilken mappe eller fil artiklene skal hentes fra:\n\n${USAGE}`);
  process.exitCode = 1;
} else {
  try {
    const folder = told.values.til ? path.resolve(told.values.til) : contentFolder();
    const { report, file, isWhole, plan } = await importContent({
      source: path.resolve(told.source),
      named: told.source,
      folder,
      today: buildDay(),
      isDraft: !told.values['uten-utkast'],
      isTrial: told.values.proeve ?? false,
    });
    console.log(report);
    if (file) {
      writeJsonSchemas(folder);
      console.log(
        `Rapporten står i ${path.relative(process.cwd(), file)}. Slett den når du er ferdig med den.`,
      );
    }
    if (!isWhole || (!plan.articles.length && !plan.existing.length)) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof ContentUnready)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        til: { type: 'string' },
        proeve: { type: 'boolean' },
        'uten-utkast': { type: 'boolean' },
      },
    });
    const [source, ...others] = positionals;
    return source && !others.length ? { source, values: { ...valuesOfNpm(), ...values } } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Options that npm took for its own, since PowerShell removes the `--` before them
 * (https://github.com/npm/cli/issues/4903). Without this, a trial would write files.
 */
function valuesOfNpm() {
  const { npm_config_proeve: proeve, npm_config_uten_utkast: published } = process.env;
  return { proeve: proeve === 'true', 'uten-utkast': published === 'true' };
}
