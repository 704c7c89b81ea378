import type { Repeats } from './format.ts';

export interface Folded {
  repeats: Repeats;
  /** What is left after the repeats are taken out. */
  bytes: Uint8Array;
}

/** Shorter repeats cost as much as they save. */
const LEAST = 48;

/**
 * Takes out what has occurred before in the same bytes, however far back: gzip looks back only 32 kB, and similar pages
 * are further apart. The reader puts it back (`unfoldRepeats`).
 */
export function foldRepeats(bytes: Uint8Array): Folded {
  const repeats: Repeats = { after: [], back: [], length: [] };
  const left: Uint8Array[] = [];
  const seen = new Int32Array(1 << SLOT_BITS).fill(-1);
  let from = 0;
  let hash = 0;
  for (let at = 0; at < bytes.length; at++) {
    hash = ((hash << 1) + (OF_BYTE[bytes[at] ?? 0] ?? 0)) | 0;
    if (hash >>> SAMPLE_BITS !== 0) continue;
    const slot = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
    const earlier = seen[slot] ?? -1;
    seen[slot] = at;
    if (earlier < 0 || at < from) continue;
    const { start, end } = around(bytes, at, earlier, from);
    if (end - start < LEAST) continue;
    left.push(bytes.subarray(from, start));
    repeats.after.push(start - from);
    repeats.back.push(at - earlier);
    repeats.length.push(end - start);
    from = end;
  }
  left.push(bytes.subarray(from));
  return { repeats, bytes: Buffer.concat(left) };
}

/** How far the bytes around two places are equal. A repeat never overlaps itself or the repeat before it. */
function around(bytes: Uint8Array, at: number, earlier: number, from: number) {
  const back = at - earlier;
  let start = at;
  while (start > from && start > back && bytes[start - 1] === bytes[start - 1 - back]) start--;
  const most = Math.min(bytes.length, start + back);
  let end = start;
  while (end < most && bytes[end] === bytes[end - back]) end++;
  return { start, end };
}

const SLOT_BITS = 17;
/**
 * One place in eight is sampled, chosen by a hash of the 32 bytes before it, so that equal bytes are sampled wherever
 * they occur.
 */
const SAMPLE_BITS = 29;
/** A number for each byte value, as different from each other as possible. */
const OF_BYTE = Int32Array.from({ length: 256 }, (_, byte) => {
  const mixed = Math.imul(byte + 1, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
});
