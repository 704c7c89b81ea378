import { createHash } from 'node:crypto';
import { chunks } from './chunks.ts';
import { foldRepeats } from './fold-repeats.ts';
import type { BlockHead, BlockInfo, PackContents, Piece } from './format.ts';
import { packBytes } from './pack-bytes.ts';
import { packPrintout } from './pack-printout.ts';
import { type FilePart, pageText, partsOfFile, partsOfPagePiece } from './parts-of-file.ts';

/** Where a file is packed. */
export interface Place {
  group: string;
  /**
   * Files with the same key stay together, such as a page and what the search knows of it. Must not depend on the
   * files' content.
   */
  key: string;
}

export interface PackOptions {
  /** Undefined for a file that is left out. */
  place: (path: string) => Place | undefined;
  /** Roughly how many keys a block holds, in a group that has `count` in all. */
  about: (group: string, count: number) => number;
  /** The path of the site's root, with slashes at both ends. */
  home: string;
  /** Path of the page that prints all articles, if there is one. */
  printout?: string;
  /** The pack that this one will be joined with: what its pages share is not packed again. */
  beside?: PackContents;
}

export interface Pack {
  contents: PackContents;
  /** Packed bytes by hash (SHA-256, hexadecimal). */
  blocks: Map<string, Uint8Array>;
}

/**
 * Packs files into blocks: see `format.ts`. The same files give the same blocks, whatever their order. A change inside
 * a page's `main` changes only the block it is in.
 *
 * @param files by their path from the site's root, as served: `artikler/lisens/`
 */
export async function pack(
  files: ReadonlyMap<string, string | Uint8Array>,
  options: PackOptions,
): Promise<Pack> {
  const shared: SharedParts = new Map();
  const known = new Set(options.beside?.blocks.flatMap(({ paths }) => paths));
  const blocks: ReturnType<typeof packBlock>[] = [];
  for (const { group, paths } of runsOf(files, options)) {
    // The bytes of all blocks at once would be as large as the site.
    await blocks.at(-BLOCKS_AT_ONCE);
    const block = packBlock(group, paths, writeBlock(paths, files, options, shared));
    // Errors surface where all blocks are awaited below.
    block.catch(() => {});
    blocks.push(block);
  }
  for (const [group, all] of [...shared].toSorted(byName)) {
    const parts = new Map([...all].filter(([name]) => !known.has(name)));
    if (parts.size > 0) blocks.push(packBlock(group, [...parts.keys()].toSorted(), writeParts(parts)));
  }
  const packed = await Promise.all(blocks);
  return {
    contents: { blocks: packed.map(({ info }) => info) },
    blocks: new Map(packed.map(({ info, bytes }) => [info.hash, bytes])),
  };
}

/** As many as Node has threads to compress in. */
const BLOCKS_AT_ONCE = 4;

/** Parts that several files have in common, or that change independently of their file: the text, by group and name. */
type SharedParts = Map<string, Map<string, string>>;

interface RawBlock {
  head: BlockHead;
  /** The own bytes of its files. */
  own: Uint8Array[];
}

/** Which files share a block. */
function runsOf(
  files: ReadonlyMap<string, unknown>,
  { place, about }: PackOptions,
): { group: string; paths: string[] }[] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const path of [...files.keys()].toSorted()) {
    const found = place(path);
    if (!found) continue;
    const { group, key } = found;
    const keys = groups.get(group) ?? new Map<string, string[]>();
    keys.set(key, [...(keys.get(key) ?? []), path]);
    groups.set(group, keys);
  }
  return [...groups].toSorted(byName).flatMap(([group, keys]) =>
    chunks([...keys.keys()].toSorted(), about(group, keys.size)).map((run) => ({
      group,
      paths: run.flatMap((key) => keys.get(key) ?? []),
    })),
  );
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function writeBlock(
  paths: readonly string[],
  files: ReadonlyMap<string, string | Uint8Array>,
  { home, printout }: PackOptions,
  shared: SharedParts,
): RawBlock {
  const head: BlockHead = { files: [] };
  const own: Uint8Array[] = [];
  const keep = (content: string | Uint8Array): Piece => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    own.push(bytes);
    return bytes.byteLength;
  };
  const share = (text: string, group: string): Piece => {
    const name = `#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    const parts = shared.get(group) ?? new Map<string, string>();
    shared.set(group, parts.set(name, text));
    return name;
  };
  const pageIn = (path: string) => {
    const page = files.get(path);
    return page === undefined ? undefined : pageText(path, page);
  };
  const pieceOf = ({ content, group }: FilePart) =>
    group === undefined ? keep(content) : share(content, group);
  const piecesOf = (path: string, content: string | Uint8Array): Piece[] => {
    const text = path === printout ? pageText(path, content) : undefined;
    if (text === undefined) return partsOfFile(path, content).map(pieceOf);
    const packed = packPrintout(text, { get: pageIn, has: (path) => files.has(path) }, home);
    head.printout = packed.printout;
    return packed.pieces.flatMap((piece) =>
      typeof piece === 'string' ? partsOfPagePiece(piece).map(pieceOf) : piece,
    );
  };
  for (const path of paths) head.files.push([path, piecesOf(path, files.get(path) ?? '')]);
  return { head, own };
}

/** Sorted by their text, so that parts with similar beginnings are neighbours: gzip looks back only 32 kB. */
function writeParts(parts: ReadonlyMap<string, string>): RawBlock {
  const inOrder = [...parts].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  const own = inOrder.map(([, text]) => Buffer.from(text));
  const files = inOrder.map(([name], i): BlockHead['files'][number] => [name, [own[i]?.byteLength ?? 0]]);
  return { head: { files }, own };
}

async function packBlock(
  group: string,
  paths: string[],
  { head, own }: RawBlock,
): Promise<{ info: BlockInfo; bytes: Uint8Array }> {
  const { repeats, bytes: folded } = foldRepeats(Buffer.concat(own));
  const raw = [Buffer.from(`${JSON.stringify({ ...head, repeats })}\n`), folded];
  const { hash, bytes } = await packBytes(Buffer.concat(raw));
  return { info: { hash, bytes: bytes.byteLength, group, paths }, bytes };
}
