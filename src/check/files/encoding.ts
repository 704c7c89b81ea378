import fs from 'node:fs';
import { readContent } from '../../editing/content-folder/content-text.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { damageFaults } from './damaged-text.ts';
import { invisibleCharacterFaults } from './invisible-characters.ts';

/**
 * Whether a file is saved as UTF-8, and if it is, the damage and the invisible characters in its text.
 *
 * @param shown the file's path as shown to editors
 */
export function encodingFaults(file: string, shown: string): Fault[] {
  const bytes = fs.readFileSync(file);
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  const line =
    bytes
      .toString('utf8')
      .split('\n')
      .findIndex((text) => text.includes('\uFFFD')) + 1;
  if (!utf16 && (!line || isUtf8(bytes))) {
    const text = readContent(file);
    return [...damageFaults(text, shown), ...invisibleCharacterFaults(text, shown)];
  }
  const found = utf16 ? 'fant en fil som er lagret som UTF-16' : 'fant tegn som ikke er UTF-8';
  return [
    {
      code: 'not-utf8',
      file: shown,
      line: utf16 ? undefined : line,
      found,
      expected: 'forventet en fil som er lagret som UTF-8',
    },
  ];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
