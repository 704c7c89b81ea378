import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../editing/content-folder/content-index.ts';
import { readContent } from '../editing/content-folder/content-text.ts';
import { parseList } from '../editing/yaml/parse-list.ts';
import { type Term, termsSchema } from './schema.ts';

const collator = new Intl.Collator('nb');

/**
 * The words that a content folder explains (`terms.yaml`), in alphabetical order. Empty without the file.
 *
 * @throws an error for editors, with file, field, what was found and what is expected
 */
export function readTerms(folder = contentFolder()): Term[] {
  const file = path.join(folder, 'terms.yaml');
  if (!fs.existsSync(file)) return [];
  return parseList(readContent(file), path.relative(process.cwd(), file), termsSchema).toSorted((a, b) =>
    collator.compare(a.term, b.term),
  );
}
