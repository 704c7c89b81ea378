import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { pathOf } from '../../written-pages.ts';
import { isForReaders } from './for-readers.ts';
import { isMediaFile, leftOut, withoutSpares } from './media-files.ts';

/**
 * The files of a site that the offline editions hold, by their path from the site's root. The texts that the search
 * shows are decompressed: the search can read them so, and they are packed together with their pages.
 *
 * @param folder the folder the site is written to
 * @param pages finished pages that are not written yet; others are read from the folder
 * @param room the limit for all media files together, in bytes
 */
export function savedFiles(
  folder: string,
  pages: ReadonlyMap<string, string | Uint8Array>,
  room: number,
): Map<string, string | Uint8Array> {
  const names = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter(isForReaders);
  const media = withoutSpares(names.filter(isMediaFile), pages);
  const out = leftOut(
    media.map((name) => ({ path: name, size: fs.statSync(path.join(folder, name)).size })),
    room,
  );
  const held = new Set(media.filter((name) => !out.has(name)));
  return new Map(
    names
      .filter((name) => !isMediaFile(name) || held.has(name))
      .toSorted()
      .map((name) => [pathOf(name), pages.get(name) ?? contentOf(name, path.join(folder, name))]),
  );
}

function contentOf(name: string, file: string): string | Uint8Array {
  const bytes = fs.readFileSync(file);
  if (name.endsWith('.html')) return bytes.toString();
  return name.endsWith('.pf_fragment') ? zlib.gunzipSync(bytes) : bytes;
}
