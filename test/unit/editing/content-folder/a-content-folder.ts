import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A content folder of these texts by path, which the build uses for the duration of a test. */
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

/** A tree's YAML with the fields that the index reads: the slugs of its nodes, and the start. */
export const BOAT_TREE = `
start: place
questions:
  place: { slug: hvor }
  boat: { slug: bat }
outcomes:
  walk: { slug: ga }
`;
