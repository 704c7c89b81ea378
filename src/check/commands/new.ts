import path from 'node:path';
import { buildDay } from '../../build-time.ts';
import { contentFolder } from '../../editing/content-folder/content-index.ts';
import { KINDS } from '../../editing/new/templates.ts';
import { isKind, writeNew } from '../../editing/new/write-new.ts';
import { writeJsonSchemas } from '../json-schemas.ts';

/**
 * The command `npm run new -- artikkel|feilsoking|ovelse <title or name>`: makes a file that passes the check, in the
 * folder in `HELP_CONTENT`, or `content`.
 */
const [kind, ...words] = process.argv.slice(2);
const folder = contentFolder();
const made =
  isKind(kind) && words.length
    ? writeNew(folder, kind, words.join(' '), buildDay())
    : {
        hindrance: `Skriv hva du vil lage (${KINDS.join(', ')}), og hva det skal hete: npm run new -- artikkel "Hvordan leser jeg lisenstallene?"`,
      };
if ('file' in made) {
  writeJsonSchemas(folder);
  console.log(`Laget ${path.relative(process.cwd(), made.file)}. Åpne filen og skriv.`);
} else {
  console.error(made.hindrance);
  process.exitCode = 1;
}
