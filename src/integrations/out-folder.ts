import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Marks a folder as being written, so that the next build recognises a half-written folder as its own. */
export const UNFINISHED = '.under-bygging';
/** Lists the files of a finished build, one a line. */
export const WRITTEN = '.filer';

/** A folder that a build must not empty, nor anything inside or above it. */
export interface Guarded {
  folder: string;
  /** Its name in the message. */
  what: string;
  /** Writing inside it is also refused. */
  inside?: boolean;
}

/** The folder the build empties and writes to: `HELP_OUT`, or `dist`. Absolute. */
export function outFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env.HELP_OUT || 'dist');
}

/** What a build into a folder would destroy, for the project in the working directory. */
export function guardedFolders(content: string, root = process.cwd()): Guarded[] {
  return [
    { folder: content, what: 'innholdet' },
    ...['articles', 'simulations', 'troubleshooters'].map((part) => ({
      folder: path.join(content, part),
      what: 'innholdet',
      inside: true,
    })),
    ...['src', 'public', 'node_modules', '.git'].map((part) => ({
      folder: path.join(root, part),
      what: 'prosjektet',
      inside: true,
    })),
    { folder: root, what: 'prosjektet' },
    { folder: os.homedir(), what: 'hjemmemappen din' },
  ];
}

/**
 * Why a build may not write to a folder, in one sentence; undefined if it may. Since the folder is emptied first, it
 * must be new, empty, or written by a build.
 */
export function outFolderFault(folder: string, guarded: readonly Guarded[]): string | undefined {
  const out = realPath(folder);
  const because = (why: string) =>
    `HELP_OUT: bygget tømmer mappen det skriver til, og «${folder}» ${why}; forventet en mappe som er tom, ikke finnes ennå eller er skrevet av et tidligere bygg, f.eks. «dist».`;
  if (path.dirname(out) === out) return because('er øverst på disken');
  for (const { folder, what, inside } of guarded) {
    const kept = realPath(folder);
    if (holds(out, kept)) return because(`er eller inneholder ${what} («${kept}»)`);
    if (inside && holds(kept, out)) return because(`ligger inne i ${what} («${kept}»)`);
  }
  const found = fs.statSync(out, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return because('er en fil');
  if (!fs.readdirSync(out).some((file) => file !== '.git')) return undefined;
  if (!isOurs(out)) return because('har filer som ikke er skrevet av et bygg');
  const added = addedTo(out);
  return added && because(`har en fil som ikke er skrevet av et bygg («${added}»)`);
}

/** Lists the files of a finished build in its folder, so that the next one notices files added by others. */
export function listWritten(folder: string): void {
  fs.writeFileSync(path.join(folder, WRITTEN), filesIn(folder).join('\n'));
}

/** A file that somebody has added to a finished build; undefined if there is none. */
function addedTo(folder: string): string | undefined {
  const list = path.join(folder, WRITTEN);
  if (!fs.existsSync(list)) return undefined;
  const written = new Set(fs.readFileSync(list, 'utf8').split('\n'));
  return filesIn(folder).find((file) => !written.has(file));
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== WRITTEN && !/^\.git(\/|$)/.test(file))
    .sort();
}

/** Whether a build wrote a folder: it has `versjon.json`, or the mark of an unfinished build. */
export function isOurs(folder: string): boolean {
  if (fs.existsSync(path.join(folder, UNFINISHED))) return true;
  try {
    const info = JSON.parse(fs.readFileSync(path.join(folder, 'versjon.json'), 'utf8'));
    return ['version', 'built', 'bytes', 'count'].every((key) => key in info);
  } catch {
    return false;
  }
}

/**
 * Whether a folder is the same as another or contains it; both absolute. Case and the encoding of «å» are ignored, as
 * many disks do.
 */
export function holds(outer: string, inner: string): boolean {
  const names = (folder: string) => folder.normalize('NFC').toLowerCase().split(/[\\/]/).filter(Boolean);
  const below = names(inner);
  return names(outer).every((name, i) => name === below[i]);
}

/** The path with symbolic links resolved, even if it does not exist yet. */
function realPath(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPath(parent), path.basename(file));
  }
}
