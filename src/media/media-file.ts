import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { entriesBelow } from '../editing/content-folder/entries-below.ts';
import { asName } from '../editing/content-folder/file-names.ts';
import { PICTURE } from './kinds.ts';

/**
 * The site's folder for films, posters and downloads. Their names contain a hash of their bytes, so that browsers may
 * cache them for long.
 */
export const MEDIA_FOLDER = '_astro/';
const POSTER = '.plakat.webp';

export interface MediaFile {
  /** The file name on the site. */
  name: string;
  bytes: number;
}

const known = new Map<string, MediaFile>();

/** A file of the content as it is named on the site. */
export function mediaFile(file: string): MediaFile {
  const { mtimeMs, size: bytes } = fs.statSync(file);
  const key = `${file} ${mtimeMs} ${bytes}`;
  const found = known.get(key) ?? { name: nameOf(file), bytes };
  known.set(key, found);
  return found;
}

/** The name of the poster that is shown until a film is played. */
export function posterName(picture: string): string {
  return mediaFile(picture).name.replace(/\.\w+$/, POSTER);
}

/** Whether a name is that of a poster, which is converted from a picture. */
export function isPoster(name: string): boolean {
  return name.endsWith(POSTER);
}

/** The picture that belongs to a film: it has the same name. */
export function posterOf(film: string): string | undefined {
  return sibling(film, (ending) => PICTURE.test(ending));
}

/** The subtitles that belong to a film. */
export function subtitlesOf(film: string): string | undefined {
  return sibling(film, (ending) => /^\.vtt$/i.test(ending));
}

/** The content file behind a name on the site; undefined if there is none. */
export function fileOf(name: string, folder: string): string | undefined {
  const ofName = (file: string) =>
    isPoster(name) ? PICTURE.test(file) && posterName(file) === name : mediaFile(file).name === name;
  return ['articles', 'media']
    .map((part) => path.join(folder, part))
    .filter((dir) => fs.existsSync(dir))
    .flatMap(entriesBelow)
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
