import fs from 'node:fs';
import path from 'node:path';

/** Addresses that were there, and the ISO time when. */
export type Remembered = Record<string, string>;

const DAYS = 7;

/** What was there the last days, from a file; nothing where it cannot be read. */
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

export function writeRemembered(file: string, remembered: Remembered): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(remembered, null, 2)}\n`);
}
