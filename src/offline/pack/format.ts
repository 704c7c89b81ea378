/**
 * The packed form of a site's files, from which each is restored byte for byte.
 *
 * A block is gzipped. It holds a line of JSON (`BlockHead`), a line feed, and the bytes of some tens of related files,
 * without what occurs twice in them. What many pages share (styles, header, footer, scripts in the head) is stored
 * once, as a file of its own whose path begins with `#`.
 */

/** Which block holds what. */
export interface PackContents {
  blocks: BlockInfo[];
}

/** A file of the pack, named by its content. */
export interface PackFile {
  /** SHA-256 of the packed bytes, 64 hexadecimal digits. */
  hash: string;
  /** The size when packed. */
  bytes: number;
}

export interface StoredBlock extends PackFile {
  /** The paths of its files, as served from the site's root: `artikler/lisens/`. */
  paths: string[];
}

export interface BlockInfo extends StoredBlock {
  /** Groups share no blocks. */
  group: string;
}

/** The contents as they are stored: gzipped JSON, itself a file of the pack. */
export interface StoredContents {
  blocks: StoredBlock[];
  /**
   * On a large site, the blocks of pages are listed in separate files (`StoredBlock[]`, gzipped), so that an edit
   * changes only one of them.
   */
  lists: PackFile[];
}

export interface BlockHead {
  /** The pieces of each file. Their own bytes follow in this order. */
  files: [path: string, pieces: Piece[]][];
  /** The repeats left out of the own bytes. */
  repeats?: Repeats;
  /** For a printout: the pages it consists of, and their names in it. */
  printout?: Printout;
}

/** A number of own bytes, the path of a file to insert, or a part of the block's printout. */
export type Piece = number | string | { part: number };

/**
 * What occurs in a block's own bytes a second time: see `fold-repeats.ts`. Lists of equal length, a number for each
 * repeat, in order.
 */
export interface Repeats {
  /** The distance from the end of the previous repeat, in bytes. */
  after: number[];
  /** The distance back to what it repeats, in bytes. */
  back: number[];
  length: number[];
}

export interface Printout {
  /** The path of the site's root in the pages' links, with slashes at both ends. */
  home: string;
  /** Path (from the root) and name as a part. Those composed from their pages come first. */
  parts: [path: string, name: string][];
}

/** Media types by extension. */
const TYPES = new Map<string | undefined, string>(
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

/** The media type of a file of the site, for the header `Content-Type`. A path that ends in a slash is a page. */
export function typeOf(path: string): string {
  if (path === '' || /(\/|\.html)$/.test(path)) return 'text/html; charset=utf-8';
  return TYPES.get(/\.(\w+)$/.exec(path.toLowerCase())?.[1]) ?? 'application/octet-stream';
}
