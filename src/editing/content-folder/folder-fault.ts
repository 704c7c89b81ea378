import fs from 'node:fs';
import path from 'node:path';
import { entriesBelow } from './entries-below.ts';

const ARTICLE = /^[^.].*\.mdx?$/i;

/** Why a folder cannot be built as content, for whoever named it; undefined if it can. */
export function folderFault(folder: string): { found: string; expected: string } | undefined {
  const because = (why: string) => ({
    found: `innholdsmappen «${folder}» ${why}`,
    expected:
      'forventet en mappe med minst én artikkel (.md eller .mdx) i articles/ og temaene i categories.yaml',
  });
  const isFolder = (file: string) => fs.statSync(file, { throwIfNoEntry: false })?.isDirectory();
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (!found) return because('finnes ikke');
  if (!found.isDirectory()) return because('er en fil');
  const articles = path.join(folder, 'articles');
  if (!fs.readdirSync(folder).some((file) => !file.startsWith('.'))) return because('er tom');
  if (!isFolder(articles)) return because('har ingen mappe articles/');
  if (!entriesBelow(articles).some(({ name }) => ARTICLE.test(name)))
    return because('har ingen artikkel i articles/');
  if (!fs.statSync(path.join(folder, 'categories.yaml'), { throwIfNoEntry: false })?.isFile())
    return because('har ingen fil categories.yaml');
  return undefined;
}
