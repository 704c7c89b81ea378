import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { asName } from '../editing/file-names.ts';
import { PICTURE } from './kinds.ts';

/** Where the site has the files, from its root; named by their content, so that they may be kept for long. */
export const BROUGHT_FOLDER = '_astro/';
const POSTER = '.plakat.webp';

export interface BroughtFile {
  /** In the site's folder. */
  name: string;
  bytes: number;
}

const known = new Map<string, BroughtFile>();

/** A file of the content as the site has it. @throws when it is not there */
export function broughtFile(file: string): BroughtFile {
  const { mtimeMs, size: bytes } = fs.statSync(file);
  const key = `${file} ${mtimeMs} ${bytes}`;
  const found = known.get(key) ?? { name: nameOf(file), bytes };
  known.set(key, found);
  return found;
}

/** The name of the picture that stands where a film is until it is played. */
export function posterName(picture: string): string {
  return broughtFile(picture).name.replace(/\.\w+$/, POSTER);
}

/** Whether a name is one of a poster, which is made of a picture. */
export function isPoster(name: string): boolean {
  return name.endsWith(POSTER);
}

/** The picture that goes with a film: it has its name. */
export function posterOf(film: string): string | undefined {
  return sibling(film, (ending) => PICTURE.test(ending));
}

/** The subtitles that go with a film. */
export function subtitlesOf(film: string): string | undefined {
  return sibling(film, (ending) => /^\.vtt$/i.test(ending));
}

/** The file of the content that a name in the site stands for; undefined when there is none. */
export function fileOf(name: string, folder: string): string | undefined {
  const ofName = (file: string) =>
    isPoster(name) ? PICTURE.test(file) && posterName(file) === name : broughtFile(file).name === name;
  return ['articles', 'media']
    .map((part) => path.join(folder, part))
    .filter((dir) => fs.existsSync(dir))
    .flatMap((dir) => fs.readdirSync(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && name.startsWith(`${asName(path.parse(entry.name).name)}.`))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .find(ofName);
}

function nameOf(file: string): string {
  const { name, ext } = path.parse(file);
  const hash = createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 10);
  return `${asName(name)}.${hash}${ext.toLowerCase()}`;
}

function sibling(film: string, isMeant: (ending: string) => boolean): string | undefined {
  const { dir, name } = path.parse(film);
  const found = fs
    .readdirSync(dir)
    .find((file) => path.parse(file).name === name && isMeant(path.extname(file)));
  return found && path.join(dir, found);
}
