import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { packSite } from '../../src/offline/pack/pack-site.ts';
import { writeCopy } from '../../src/offline/saved-copy/write-copy.ts';
import { savedFiles } from '../../src/offline/what-is-saved/saved-files.ts';
import { site } from '../../src/site.ts';
import { readPages } from '../../src/written-pages.ts';
import { ARTICLE_WITH_TREE } from './licence-tree.ts';

export const SEARCH_PAGE = 'sok/';

/**
 * A deployment: the same site as a new version. The headings of an article and of the search page, the script of the
 * search page, and the search index are changed as a build would: script and shards get new names, and pages and index
 * refer to them by these.
 */
export async function newVersion(text: string, unaskedUpTo?: number): Promise<string> {
  const folder = path.resolve(test.info().outputPath(`deployed-${Date.now()}`));
  fs.cpSync('dist', folder, { recursive: true });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const edit = (file: string, change: (content: string) => string) => {
    const before = fs.readFileSync(path.join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing to change in ${file}.`);
    fs.writeFileSync(path.join(folder, file), after);
  };
  const rename = (from: string, to: string) => fs.renameSync(path.join(folder, from), path.join(folder, to));

  for (const page of [ARTICLE_WITH_TREE, SEARCH_PAGE])
    edit(`${page}index.html`, (html) => html.replace(/<h1[^>]*>/, `$&${text} `));

  const script = fs.readdirSync('dist/_astro').find((name) => /^sok\..*\.js$/.test(name)) ?? '';
  const newScript = script.replace(/[\w-]{8}\.js$/, `${hash}.js`);
  edit(
    `_astro/${script}`,
    (code) => `${code}\ndocument.documentElement.dataset.deployed=${JSON.stringify(text)};`,
  );
  rename(`_astro/${script}`, `_astro/${newScript}`);
  const importing = fs
    .readdirSync(path.join(folder, '_astro'))
    .map((name) => `_astro/${name}`)
    .filter((file) => fs.readFileSync(path.join(folder, file), 'utf8').includes(script));
  for (const file of [`${SEARCH_PAGE}index.html`, ...importing])
    edit(file, (content) => content.replaceAll(script, newScript));

  // Every file of the index gets a new name, and the titles change.
  edit('pagefind/ranking/main.json', (json) => {
    let main = json;
    for (const file of fs.readdirSync('dist/pagefind/ranking')) {
      const [, sort, before] = /^([a-z]+)-\d+-([0-9a-f]+)\.txt$/.exec(file) ?? [];
      if (before === undefined) continue;
      if (sort === 'pages')
        edit(`pagefind/ranking/${file}`, (pages) => pages.replace(/^[^\t\n]*\t/gm, `$&${text} `));
      const after = createHash('sha256')
        .update(before + text)
        .digest('hex')
        .slice(0, before.length);
      rename(`pagefind/ranking/${file}`, `pagefind/ranking/${file.replace(before, after)}`);
      main = main.replaceAll(before, after);
    }
    return main;
  });
  await pack(folder, unaskedUpTo);
  return folder;
}

/** Packs the contents of a folder, as a build does. */
export async function pack(
  folder: string,
  unaskedUpTo?: number,
  filesUpTo: number = site.offline.filesUpTo,
): Promise<void> {
  const files = savedFiles(folder, new Map(readPages(folder)), filesUpTo);
  await writeCopy(folder, '/', await packSite(files, '/'), unaskedUpTo);
}
