import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/**
 * A file of the pack.
 *
 * @returns its bytes and its name, their SHA-256: 64 hexadecimal digits
 */
export async function packBytes(raw: Uint8Array): Promise<{ hash: string; bytes: Uint8Array }> {
  const bytes = await promisify(zlib.gzip)(raw, { level: 9 });
  // Makes the result equal on every system: this byte of the header names the one it was made on.
  bytes[9] = 255;
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes };
}
