import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Stands in a folder while a build writes to it, so that the next build knows a half-written folder as its own. */
export const UNFINISHED = '.under-bygging';

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
  return fs.readdirSync(out).some((file) => file !== '.git') && !isOurs(out)
    ? because('har filer som ikke er skrevet av et bygg')
    : undefined;
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
