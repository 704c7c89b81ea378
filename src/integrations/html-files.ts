import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pages that the build wrote, as absolute paths. */
export function htmlFiles(dir: URL): string[] {
  const folder = fileURLToPath(dir);
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(folder, file));
}
