import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Stands in a folder while a build writes to it, so that the next build knows a half-written folder as its own. */
export const UNFINISHED = '.under-bygging';
/** Stands in a finished folder: the names of the files that the build wrote, a line each. */
export const WRITTEN = '.filer';

/** A folder that a build must not empty: itself, what lies in it or what holds it. */
export interface Guarded {
  folder: string;
  /** What it is, in the words of the message. */
  what: string;
  /** Nothing may be written inside it either. */
  inside?: boolean;
}

/** The folder that the build writes and empties: `HELP_OUT`, or `dist`. Absolute. */
export function outFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env.HELP_OUT || 'dist');
}

/** What a build that writes to a folder would destroy; for the project in the working folder. */
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
 * Why a build may not write to a folder, in one sentence, or undefined where it may. It empties the folder first, so
 * that the folder must be new, empty, or one that a build wrote.
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

/** Lists the files of a finished build in its folder, so that the next one sees what others have put there. */
export function listWritten(folder: string): void {
  fs.writeFileSync(path.join(folder, WRITTEN), filesIn(folder).join('\n'));
}

/** A file that somebody has put into the folder of a finished build; undefined where all are the build's. */
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

/** Whether a build wrote a folder: it says so in `versjon.json`, or was not finished. */
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
 * Whether a folder is another one or lies above it; both absolute. Capital letters and the way that «å» is written tell
 * no folders apart here, since on many disks they do not.
 */
export function holds(outer: string, inner: string): boolean {
  const names = (folder: string) => folder.normalize('NFC').toLowerCase().split(/[\\/]/).filter(Boolean);
  const below = names(inner);
  return names(outer).every((name, i) => name === below[i]);
}

/** The path without symbolic links, also of what does not exist yet. */
function realPath(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPath(parent), path.basename(file));
  }
}
