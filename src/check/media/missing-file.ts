import fs from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../editing/faults/fault.ts';

/**
 * The fault of a file that is not there, with the one that was most likely meant.
 *
 * @param shown the reference in the article, for the message
 * @param folder the folder that `name` begins in
 * @param content the content folder, for files that may be in its `media/`
 */
export function missingFile(
  shown: string,
  folder: string,
  name: string,
  content?: string,
): Pick<Fault, 'code' | 'found' | 'expected'> {
  if (name.includes('\\'))
    return {
      code: 'missing-file',
      found: shown,
      expected: `forventet «${name.replaceAll('\\', '/')}», med vanlige skråstreker`,
    };
  const shared = content && path.join(content, 'media', path.basename(name));
  // A folder more in `articles/` is a step more to `media/`.
  if (shared && isFile(shared))
    return {
      code: 'missing-file',
      found: `${shown}, som ikke finnes`,
      expected: `forventet «${path.relative(folder, shared).split(path.sep).join('/')}»`,
    };
  const dir = path.join(folder, path.dirname(name));
  const like = fs.existsSync(dir)
    ? fs
        .readdirSync(dir)
        .find((file) => sameName(file, path.basename(name)) && fs.statSync(path.join(dir, file)).isFile())
    : undefined;
  return {
    code: 'missing-file',
    found: `${shown}, som ikke finnes`,
    expected: like
      ? like.normalize('NFC') === path.basename(name)
        ? `forventet et filnavn uten æ, ø og å: «${like.normalize('NFC')}» er lagret med to tegn for én bokstav`
        : `forventet «${like}», med de samme store og små bokstavene`
      : `forventet en fil i mappen ${dir}`,
  };
}

/** Whether names differ only in case, or in how an accented letter is stored. */
function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** Whether a file is there, with the same case in its name even on disks that ignore it, since the server will not. */
export function isFile(file: string): boolean {
  return (
    !!fs.statSync(file, { throwIfNoEntry: false })?.isFile() &&
    fs.readdirSync(path.dirname(file)).includes(path.basename(file))
  );
}
