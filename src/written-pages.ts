import fs from 'node:fs';
import path from 'node:path';

/**
 * Pages by file name, relative to the output folder, with `/`: `artikler/lisensvarsel/index.html`. They are held as
 * bytes: as texts, those with a dash or an arrow in them, which is nearly all, take twice as much memory.
 */
export class HeldPages {
  readonly #bytes = new Map<string, Buffer>();

  set(file: string, html: string): void {
    this.#bytes.set(file, Buffer.from(html));
  }

  get(file: string): string | undefined {
    return this.#bytes.get(file)?.toString();
  }

  /** As they are written. */
  get bytes(): ReadonlyMap<string, Uint8Array> {
    return this.#bytes;
  }
}

/** The files of the pages the build wrote, sorted by name so that equal builds give equal files. */
export function pageFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

/** The pages the build wrote, one at a time: with thousands of articles they take half a gigabyte together. */
export function* readPages(folder: string): Generator<[file: string, html: string]> {
  for (const file of pageFiles(folder)) yield [file, fs.readFileSync(path.join(folder, file), 'utf8')];
}

/** Writes files to a folder by name, creating missing folders. */
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

/** The path a page's file is served at, from the site's root: its folder, or the file itself (`404.html`). */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
