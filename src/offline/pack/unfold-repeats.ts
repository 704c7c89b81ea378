import type { Repeats } from './format.ts';

/**
 * Puts the repeats back into the bytes.
 *
 * @throws `RangeError` if the repeats do not belong to these bytes
 */
export function unfoldRepeats(
  { after, back, length }: Repeats,
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes.byteLength + length.reduce((sum, one) => sum + one, 0));
  let [taken, at] = [0, 0];
  for (const [i, count] of after.entries()) {
    whole.set(bytes.subarray(taken, taken + count), at);
    taken += count;
    at += count;
    const start = at - (back[i] ?? 0);
    whole.copyWithin(at, start, start + (length[i] ?? 0));
    at += length[i] ?? 0;
  }
  whole.set(bytes.subarray(taken), at);
  return whole;
}
