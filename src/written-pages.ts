import fs from 'node:fs';
import path from 'node:path';

/** HTML by the file that holds it, from the output folder and with `/`: `artikler/lisensvarsel/index.html`. */
export type Pages = ReadonlyMap<string, string>;

/** The pages that the build wrote, in the order of their names, so that equal builds give equal files. */
export function readPages(folder: string): Pages {
  return new Map(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.split(path.sep).join('/'))
      .toSorted()
      .map((file) => [file, fs.readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** Writes files by their names from the folder. Folders are made where they are missing. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const made = new Set<string>();
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true });
    made.add(parent);
    fs.writeFileSync(file, content);
  }
}

/** Where a page's file is served, from the site's root: its folder, or the file itself (`404.html`). */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
