import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { savedFiles } from '../../../../src/offline/what-is-saved/saved-files.ts';
import { writeFiles } from '../../../../src/written-pages.ts';

const PICTURE = Buffer.from([0x89, 0x50, 0xff]);
const FRAGMENT = 'pagefind/fragment/nb_1a2b3c4.pf_fragment';

/** The files of a built site. */
function aSite(files: Record<string, string | Uint8Array>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelpesenter-'));
  writeFiles(folder, new Map(Object.entries(files)));
  return folder;
}

const folder = aSite({
  'index.html': '<main>Forsiden</main>',
  'artikler/lisens/index.html': '<main>Uferdig</main>',
  '404.html': '<main>Ikke funnet</main>',
  'artikler/lisens/skjerm.png': PICTURE,
  'sitemap-0.xml': '<urlset/>',
  [FRAGMENT]: zlib.gzipSync('{"url":"/artikler/lisens/"}'),
});

test('pages are text by the path they are served at, other files bytes, in the order of their names', () => {
  expect([...savedFiles(folder, new Map(), 1000)]).toEqual([
    ['404.html', '<main>Ikke funnet</main>'],
    ['artikler/lisens/', '<main>Uferdig</main>'],
    ['artikler/lisens/skjerm.png', PICTURE],
    ['', '<main>Forsiden</main>'],
    [FRAGMENT, Buffer.from('{"url":"/artikler/lisens/"}')],
  ]);
});

test('a page that is finished counts, not the one that is written', () => {
  const finished = new Map([['artikler/lisens/index.html', '<main>Ferdig</main>']]);
  const files = savedFiles(folder, finished, 1000);
  expect(files.get('artikler/lisens/')).toBe('<main>Ferdig</main>');
  expect(files.get('')).toBe('<main>Forsiden</main>');
});

test('what somebody has media is there as far as there is room, whatever the build itself writes', () => {
  const site = aSite({ 'index.html': '.'.repeat(5000), 'stor.pdf': Buffer.alloc(70), 'liten.pdf': PICTURE });
  expect([...savedFiles(site, new Map(), 73).keys()]).toEqual(['', 'liten.pdf', 'stor.pdf']);
  expect([...savedFiles(site, new Map(), 72).keys()]).toEqual(['', 'liten.pdf']);
});
