import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../editing/content-folder/content-index.ts';
import { readContent } from '../editing/content-folder/content-text.ts';
import { parseList } from '../editing/yaml/parse-list.ts';
import type { Label } from './core/label.ts';
import { labelsSchema } from './schema.ts';

let last: { stamp: string; labels: Label[] } | undefined;

/**
 * The labels of a content folder (`labels.yaml`), read again when the file changes. Undefined without the file: then
 * bold text is never a label.
 *
 * @throws an error for editors, with file, field, what was found and what is expected
 */
export function readLabels(folder = contentFolder()): readonly Label[] | undefined {
  const file = path.join(folder, 'labels.yaml');
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  const stamp = `${file} ${found.mtimeMs}`;
  if (last?.stamp !== stamp)
    last = { stamp, labels: parseList(readContent(file), path.relative(process.cwd(), file), labelsSchema) };
  return last.labels;
}
