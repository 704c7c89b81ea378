/** Packed texts by path: each block is the base64 of gzipped JSON, `{ path: text }`. */
export interface Packed {
  blocks: string[];
  /** The block with a path. */
  index: Record<string, number>;
}

/** Characters in a block: enough to compress well, few enough to unpack without a noticeable wait. */
const SIZE = 120_000;

/**
 * Packs groups of texts into blocks that are unpacked one at a time, on demand. A block holds texts of one group only,
 * in order.
 */
export function pack(
  groups: readonly ReadonlyMap<string, string>[],
  gzip: (text: string) => Uint8Array,
): Packed {
  const blocks: Record<string, string>[] = [];
  const index: Record<string, number> = {};
  for (const texts of groups) {
    let room = 0;
    for (const [path, text] of texts) {
      if (room <= 0) {
        blocks.push({});
        room = SIZE;
      }
      room -= text.length;
      index[path] = blocks.length - 1;
      Object.assign(blocks.at(-1) ?? {}, { [path]: text });
    }
  }
  return { blocks: blocks.map((block) => base64(gzip(JSON.stringify(block)))), index };
}

/**
 * A block's texts, by path.
 *
 * @throws if the block is damaged
 */
export async function unpack(block: string): Promise<Record<string, string>> {
  const bytes = Uint8Array.from(atob(block), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
