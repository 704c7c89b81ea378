import { expect } from 'vitest';

/** Compares bytes without a diff, since that of large arrays says little and takes long to print. */
export function expectSame(bytes: Uint8Array, content: string | Uint8Array): void {
  expect(Buffer.from(bytes).equals(Buffer.from(content))).toBe(true);
}
