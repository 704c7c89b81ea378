import fs from 'node:fs';
import path from 'node:path';

/**
 * Everything below a folder. Links to files and folders are listed and not followed, since they may lead in a circle,
 * which `readdirSync` with `recursive` walks until the path is too long.
 */
export function entriesBelow(folder: string): fs.Dirent[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => [entry, ...(entry.isDirectory() ? entriesBelow(path.join(folder, entry.name)) : [])]);
}
