/**
 * The packed form of a site's files, from which each comes out again byte for byte.
 *
 * A block is gzip of a line of JSON (`BlockHead`), a line feed, and bytes. It holds some tens of files that stand near
 * each other. What many pages share (styles, header, footer, scripts of the head) stands once, as a file of its own whose
 * path begins with `#`.
 */

/** Which block holds what. Packed as gzip of JSON. */
export interface PackContents {
  blocks: BlockInfo[];
}

export interface BlockInfo {
  /** SHA-256 of the packed bytes, 64 hexadecimal digits. */
  hash: string;
  /** Packed. */
  bytes: number;
  /** Files of one group share no block with those of another. */
  group: string;
  /** Of the files that it holds, as they are served from the site's root: `artikler/lisens/`. */
  paths: string[];
}

export interface BlockHead {
  /** What each file is put together of. Own bytes follow in this order. */
  files: [path: string, pieces: Piece[]][];
  /** Of a printout: which pages are parts of it, and under which names. */
  printout?: Printout;
}

/** So many own bytes, the file with such a path, or that part of the block's printout. */
export type Piece = number | string | { part: number };

export interface Printout {
  /** The path of the site's root as the pages' links have it, with slashes at both ends. */
  home: string;
  /** Path (from the root), and the name that it has as a part. Those that are composed from their pages come first. */
  parts: [path: string, name: string][];
}

/** Media types by what a path ends in. A path that ends in a slash, or in nothing known, is a page. */
const TYPES = new Map(
  Object.entries({
    js: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    json: 'application/json',
    txt: 'text/plain; charset=utf-8',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
    avif: 'image/avif',
    ico: 'image/x-icon',
    woff2: 'font/woff2',
    pdf: 'application/pdf',
    xml: 'application/xml',
    webmanifest: 'application/manifest+json',
  }),
);

/** The media type of a file of the site, for the header `Content-Type`. */
export function typeOf(path: string): string {
  if (path === '' || /(\/|\.html)$/.test(path)) return 'text/html; charset=utf-8';
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return TYPES.get(ending) ?? 'application/octet-stream';
}
