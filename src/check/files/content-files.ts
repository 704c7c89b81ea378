import fs from 'node:fs';
import path from 'node:path';
import { readContent } from '../../editing/content-folder/content-text.ts';
import { entriesBelow } from '../../editing/content-folder/entries-below.ts';
import { asName } from '../../editing/content-folder/file-names.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { encodingFaults } from './encoding.ts';
import { nameFaults } from './file-names.ts';
import { strayFaults } from './stray-files.ts';

/** The parts of a content folder, each with the file endings that are read there. */
const PARTS = { articles: /\.mdx?$/, simulations: /\.ya?ml$/, troubleshooters: /\.ya?ml$/ };
const TEXT = /\.(mdx?|markdown|mdown|ya?ml|html?|docx)$/i;

/** Files that are not read, that are links to others, whose names cannot be addresses, that share an address, or that are not saved as UTF-8. */
export function fileFaults(folder: string): Fault[] {
  const shown = (file: string) => path.relative(process.cwd(), path.join(folder, file)).normalize('NFC');
  const single = ['categories', 'labels', 'terms', 'vocabulary'].flatMap((name) =>
    ['yaml', 'yml']
      .map((ending) => `${name}.${ending}`)
      .filter((file) => fs.existsSync(path.join(folder, file))),
  );
  return [
    ...single
      .filter((file) => file.endsWith('.yml'))
      .map(
        (file): Fault => ({
          code: 'file-unread',
          file: shown(file),
          found: `fant «${file}», som ikke blir lest`,
          expected: `forventet «${file.replace('.yml', '.yaml')}»`,
        }),
      ),
    ...single.flatMap((file) => encodingFaults(path.join(folder, file), shown(file))),
    ...strayFaults(folder),
    ...Object.entries(PARTS).flatMap(([part, ending]) => {
      const dir = path.join(folder, part);
      if (!fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
      const entries = entriesBelow(dir);
      const files = entries
        .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name) && TEXT.test(entry.name))
        .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
        .toSorted();
      const read = files.filter(
        (file) => (part === 'articles' || !file.includes(path.sep)) && ending.test(file),
      );
      return [
        ...files
          .filter((file) => !read.includes(file) && !isOffered(file, read, dir))
          .map((file) => unread(file, part, ending, shown)),
        ...read.flatMap((file) => nameFaults(file, shown(path.join(part, file)))),
        ...sameAddress(read, part, shown),
        ...entries
          .filter((entry) => entry.isSymbolicLink())
          .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
          .filter((file) => !file.split(path.sep).some((name) => name.startsWith('.')))
          // The build follows them, while the check lists files without following any.
          .map(
            (file): Fault => ({
              code: 'file-shortcut',
              file: shown(path.join(part, file)),
              found: `fant «${path.basename(file).normalize('NFC')}», en snarvei til noe et annet sted`,
              expected: 'forventet selve filen eller mappen',
            }),
          ),
        ...read.flatMap((file) => encodingFaults(path.join(dir, file), shown(path.join(part, file)))),
      ];
    }),
  ];
}

/** Whether an article offers a Word document for download. */
function isOffered(file: string, read: readonly string[], dir: string): boolean {
  const name = path.basename(file).normalize('NFC');
  return (
    /\.docx$/i.test(name) &&
    read.some((other) => {
      const text = readContent(path.join(dir, other));
      return text.includes(`/${name}`) || text.includes(`(${name}`) || text.includes(encodeURI(name));
    })
  );
}

function unread(file: string, part: string, ending: RegExp, shown: (file: string) => string): Fault {
  const { name, ext } = path.parse(file);
  const right = ending.test(ext.toLowerCase()) ? ext.toLowerCase() : part === 'articles' ? '.md' : '.yaml';
  return {
    code: 'file-unread',
    file: shown(path.join(part, file)),
    found: `fant «${file.normalize('NFC')}», som ikke blir lest`,
    expected: `forventet «${asName(name) || 'navn'}${right}» ${part === 'articles' ? '' : 'rett '}i mappen ${part}`,
  };
}

function sameAddress(files: readonly string[], part: string, shown: (file: string) => string): Fault[] {
  const first = new Map<string, string>();
  return files.flatMap((file): Fault[] => {
    const { name } = path.parse(file);
    const other = first.get(name);
    first.set(name, other ?? file);
    const found = `fant «${file}» og «${other}», som får den samme adressen`;
    return other
      ? [
          {
            code: 'same-address',
            file: shown(path.join(part, file)),
            found,
            expected: 'forventet bare den ene, eller et annet navn',
          },
        ]
      : [];
  });
}
