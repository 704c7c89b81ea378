import { type BlockHead, type BlockInfo, type Piece, type Printout, typeOf } from './format.ts';
import { gunzip } from './gunzip.ts';
import { partMaker } from './printout-part.ts';
import { unfoldRepeats } from './unfold-repeats.ts';

interface PackedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** For the header `Content-Type`. */
  type: string;
}

export interface PackReader {
  has(path: string): boolean;
  /**
   * A file as it was packed.
   *
   * @throws if the pack does not hold it, or if a block that it needs is damaged or the wrong one
   */
  read(path: string): Promise<PackedFile>;
}

/** How many unpacked blocks are kept: those that pages share, the search's, and the page's own with its neighbours. */
const KEPT = 6;

/**
 * Reads files out of a pack. Blocks are fetched when something in them is needed, and a few are kept unpacked.
 *
 * @param bringBlock fetches the packed bytes of a block, by its number in the contents
 */
export function openPack(
  contents: { blocks: readonly (Pick<BlockInfo, 'paths'> & Partial<BlockInfo>)[] },
  bringBlock: (block: number) => Promise<Uint8Array<ArrayBuffer>>,
): PackReader {
  const numbers = new Map(
    contents.blocks.flatMap(({ paths }, number) => paths.map((path) => [path, number] as const)),
  );
  const has = (path: string) => numbers.has(path) && !path.startsWith('#');
  const opened = new Map<number, Promise<Block>>();
  const open = (path: string): Promise<Block> => {
    const number = numbers.get(path);
    if (number === undefined) throw new Error(`The pack holds no ${path}.`);
    const block = opened.get(number) ?? bringBlock(number).then(readBlock);
    // The most recently used block is dropped last.
    opened.delete(number);
    opened.set(number, block);
    block.catch(() => opened.delete(number));
    const [oldest] = opened.keys();
    if (opened.size > KEPT && oldest !== undefined) opened.delete(oldest);
    return block;
  };
  const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const block = await open(path);
    const pieces = piecesOf(block, path);
    const printed = block.head.printout && (await print(block.head.printout, pieces));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (const piece of pieces) {
      if (piece instanceof Uint8Array) parts.push(piece);
      else if (typeof piece === 'string') parts.push(await bytesOf(piece));
      else parts.push(printed?.get(piece.part) ?? refuse(path));
    }
    return join(parts);
  };
  /** Composes parts of a printout, by their numbers. Goes block by block, so that each is unpacked once. */
  const print = async (printout: Printout, pieces: ReturnType<typeof piecesOf>) => {
    const make = partMaker(printout);
    const wanted = pieces
      .filter((piece) => typeof piece === 'object' && 'part' in piece)
      .map(({ part }) => {
        const [path, name] = printout.parts[part] ?? refuse('');
        return { part, path, name };
      })
      .toSorted((a, b) => (numbers.get(a.path) ?? 0) - (numbers.get(b.path) ?? 0));
    const made = new Map<number, Uint8Array<ArrayBuffer>>();
    for (const { part, path, name } of wanted) {
      const text = make(name, decoder.decode(await bytesOf(path)));
      made.set(part, encoder.encode(text ?? refuse(path)));
    }
    return made;
  };
  return {
    has,
    read: async (path) => {
      if (!has(path)) throw new Error(`The pack holds no ${path || 'front page'}.`);
      return { bytes: await bytesOf(path), type: typeOf(path) };
    },
  };
}

interface Block {
  head: BlockHead;
  own: Uint8Array<ArrayBuffer>;
  /** The pieces of each file, and where its own bytes begin. */
  files: Map<string, { pieces: Piece[]; start: number }>;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
const LINE_FEED = 10;

async function readBlock(packed: Uint8Array<ArrayBuffer>): Promise<Block> {
  const bytes = await gunzip(packed);
  const end = bytes.indexOf(LINE_FEED);
  const head: BlockHead = JSON.parse(decoder.decode(bytes.subarray(0, end)));
  const files: Block['files'] = new Map();
  let at = 0;
  for (const [path, pieces] of head.files) {
    files.set(path, { pieces, start: at });
    for (const piece of pieces) if (typeof piece === 'number') at += piece;
  }
  const own = bytes.subarray(end + 1);
  return { head, own: head.repeats ? unfoldRepeats(head.repeats, own) : own, files };
}

/** The pieces of a file, with its own bytes filled in. */
function piecesOf({ own, files }: Block, path: string): (Uint8Array<ArrayBuffer> | Exclude<Piece, number>)[] {
  const { pieces, start } = files.get(path) ?? refuse(path);
  let at = start;
  return pieces.map((piece) => {
    if (typeof piece !== 'number') return piece;
    at += piece;
    return at > own.byteLength ? refuse(path) : own.subarray(at - piece, at);
  });
}

function refuse(path: string): never {
  throw new Error(`The block of ${path || 'the front page'} is another one than the contents say.`);
}

function join(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
