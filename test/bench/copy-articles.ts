import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes that many articles of each in a folder. Copies are written beside their article with the same links, but without
 * its earlier addresses.
 */
export function copyArticles(folder: string, times: number): void {
  for (const file of fs.readdirSync(folder).filter((name) => /\.mdx?$/.test(name))) {
    const { name, ext } = path.parse(file);
    const text = fs.readFileSync(path.join(folder, file), 'utf8').replace(/^aliases:.*\n/m, '');
    for (let copy = 2; copy <= times; copy++)
      fs.writeFileSync(path.join(folder, `${name}-${copy}${ext}`), text);
  }
}
