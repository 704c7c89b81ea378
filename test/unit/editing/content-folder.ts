import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A content folder for the time of a test, from the texts of its files by path; the build looks there. */
export function aContentFolder(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  vi.stubEnv('HELP_CONTENT', folder);
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

/** A tree's YAML with what the index reads of it: slugs of nodes, and the start. */
export const BOAT_TREE = `
start: place
questions:
  place: { slug: hvor }
  boat: { slug: bat }
outcomes:
  walk: { slug: ga }
`;
