import fs from 'node:fs';
import path from 'node:path';
import { entriesBelow } from '../../editing/content-folder/entries-below.ts';
import { asName } from '../../editing/content-folder/file-names.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { nearest } from '../../editing/faults/nearest.ts';
import { kindOf, PICTURE } from '../../media/kinds.ts';

const FOLDERS = ['articles', 'simulations', 'troubleshooters'];
const LISTS = ['categories', 'labels', 'terms', 'vocabulary'];
/** Files in the folder that are meant for its editors. */
const FOR_EDITORS = /^(README|importrapport(-\d+)?)\.md$/i;
/** Front matter: marks an article, whatever the file is called. */
const FIELDS = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n){0,40}?(?:title|category)\s*:/;

/**
 * Files meant as an article, an exercise, a troubleshooter or a list, but in a place where nothing reads them: in a
 * misnamed folder, beside the folders, or with an ending that a program added.
 */
export function strayFaults(folder: string): Fault[] {
  return entriesBelow(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => part.startsWith('.') || part.startsWith('~$')))
    .toSorted()
    .flatMap((file): Fault[] => {
      const right = rightPlace(folder, file);
      return right === undefined
        ? []
        : [
            {
              code: 'file-unread',
              file: path.relative(process.cwd(), path.join(folder, file)).normalize('NFC'),
              found: `fant «${file.normalize('NFC')}», som ikke blir lest`,
              expected: `forventet «${right}»`,
            },
          ];
    });
}

/** Where a file that nothing reads belongs; undefined if it is read, or is not content. */
function rightPlace(folder: string, file: string): string | undefined {
  const [top = '', ...below] = file.split(path.sep);
  const { name, ext } = path.parse(file);
  const isInPart = below.length > 0 && FOLDERS.includes(top);
  // By name and ending: `content-files.ts`.
  if (isInPart && /\.(mdx?|markdown|mdown|ya?ml|html?|docx)$/i.test(ext)) return undefined;
  if (/\.(mdx?|markdown|mdown)$/i.test(ext))
    return !below.length && FOR_EDITORS.test(file) ? undefined : `articles/${asName(name) || 'navn'}${ext}`;
  if (/\.ya?ml$/i.test(ext)) {
    if (below.length) return `simulations/${asName(name)}.yaml» eller «troubleshooters/${asName(name)}.yaml`;
    if (LISTS.includes(name)) return undefined;
    const list = nearest(name.toLowerCase(), LISTS);
    const right = asName(name) || 'navn';
    return list ? `${list}.yaml` : `troubleshooters/${right}.yaml» eller «simulations/${right}.yaml`;
  }
  if (PICTURE.test(file) || (kindOf(file) && !/\.(txt|rtf)$/i.test(ext))) return undefined;
  const hung = /^(.+\.ya?ml)\.(txt|bak|old|orig)$/i.exec(path.basename(file))?.[1];
  if (hung) return [...file.split(path.sep).slice(0, -1), hung].join('/');
  if (!FIELDS.test(beginning(path.join(folder, file)))) return undefined;
  const plain = path.basename(file).replace(/\.(txt|bak|old|orig|rtf)$/i, '');
  return `articles/${asName(path.parse(plain).name) || 'navn'}${/\.mdx$/i.test(plain) ? '.mdx' : '.md'}`;
}

function beginning(file: string): string {
  const handle = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    return bytes.toString('utf8', 0, fs.readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    fs.closeSync(handle);
  }
}
