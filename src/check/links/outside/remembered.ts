import fs from 'node:fs';
import path from 'node:path';

/** Addresses that existed when last asked for, each with the ISO time. */
export type Remembered = Record<string, string>;

const DAYS = 7;

/** Reads from a file which addresses existed in the last days; empty if it cannot be read. */
export function readRemembered(file: string, now: string): Remembered {
  const oldest = new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();
  try {
    const all: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    const entries = Object.entries(all ?? {}).filter(([, when]) => typeof when === 'string' && when > oldest);
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

/** Writes what is remembered to a file, and creates its folder if needed. */
export function writeRemembered(file: string, remembered: Remembered): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(remembered, null, 2)}\n`);
}
