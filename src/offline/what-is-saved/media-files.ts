import { textOf } from '../pack/parts-of-file.ts';

export interface MediaFile {
  path: string;
  /** Bytes. */
  size: number;
}

/** What the build itself writes. Everything else is pictures and other files that somebody has added. */
const BUILT =
  /(^|\/|\.html|\.webmanifest)$|^_astro\/.*\.(js|css)$|^pagefind\/|^feilsoking\/[^/]+\/tre\.json$|^for-utviklere\/[^/]+\.json$/;

/** Film and sound always come over the network. */
const PLAYED = /\.(mp4|m4v|mov|webm|ogv|avi|mkv|mp3|m4a|ogg|oga|opus|wav|flac)$/i;

/** Whether a file (a picture, a film or any other) was added by somebody and not written by the build itself. */
export function isMediaFile(path: string): boolean {
  return !BUILT.test(path);
}

const PICTURE = /^_astro\/.*\.(webp|png|jpe?g|gif|avif|svg)$/i;
const SHOWN = / src="([^"]*)"| href="([^"]*)" download/g;

/**
 * Drops what is superfluous without a network. A picture comes in several widths; one is enough, the one that its page
 * names for browsers that cannot choose.
 *
 * @param paths paths of media files
 * @param pages HTML by file name
 */
export function withoutSpares(
  paths: readonly string[],
  pages: ReadonlyMap<string, string | Uint8Array>,
): string[] {
  if (!paths.some((path) => PICTURE.test(path))) return [...paths];
  const shown = [...pages.values()].flatMap((html) =>
    [...textOf(html).matchAll(SHOWN)].map(([, src, href]) => src ?? href ?? ''),
  );
  const inPages = new Set(shown.map((address) => /_astro\/.*$/.exec(decodeURI(address))?.[0]));
  return paths.filter((path) => !PICTURE.test(path) || inPages.has(path));
}

/**
 * Which of the media files are left out of the offline editions: film and sound, and then the largest of the others
 * until the rest fit.
 *
 * @param room the limit for all of them together, in bytes
 */
export function leftOut(files: readonly MediaFile[], room: number): Set<string> {
  const out = new Set<string>();
  let taken = 0;
  for (const { path, size } of [...files].sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1))) {
    if (!PLAYED.test(path) && taken + size <= room) taken += size;
    else out.add(path);
  }
  return out;
}
