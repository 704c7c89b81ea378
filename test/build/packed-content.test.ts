import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packPrintout } from '../../src/offline/pack/pack-printout.ts';
import { savedFiles } from '../../src/offline/what-is-saved/saved-files.ts';
import { pathOf, readPages } from '../../src/written-pages.ts';
import { anArticle, build, SMALLEST } from './content-build.ts';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

test('the printout of everything takes articles from their pages, as they are written', async () => {
  const { built, output, out } = await build(SMALLEST);
  expect(built, output).toBe(true);
  const pages = new Map([...readPages(out)].map(([file, html]) => [pathOf(file), html]));
  const { pieces } = packPrintout(pages.get('skriv-ut/') ?? '', pages, '/');
  expect(pieces.filter((piece) => typeof piece !== 'string')).toHaveLength(1);
});

test('a picture beside an article is read without a network, unless it is larger than there is room for', async () => {
  const { built, output, out } = await build({
    ...SMALLEST,
    'articles/to.md': anArticle({ title: 'Med bilde' }, '![Et rektangel](./bilde.svg)'),
    'articles/bilde.svg': PICTURE,
  });
  expect(built, output).toBe(true);
  const pages = new Map(readPages(out));
  const src =
    /<img[^>]*src="\/(_astro\/bilde[^"]*)"/.exec(pages.get('artikler/to/index.html') ?? '')?.[1] ?? '';
  expect(fs.existsSync(path.join(out, src))).toBe(true);
  expect(savedFiles(out, pages, 100_000).has(src)).toBe(true);
  expect(savedFiles(out, pages, 10).has(src)).toBe(false);
  expect(savedFiles(out, pages, 10).has('artikler/to/')).toBe(true);
});
