import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BLOCK_FOLDER, blockFile } from '../../../../src/offline/pack/block-file.ts';
import { packSite } from '../../../../src/offline/pack/pack-site.ts';
import { writeCopy } from '../../../../src/offline/saved-copy/write-copy.ts';

const SITE = {
  '': '<main>forside</main>',
  'artikler/lisens/': '<main>artikkel</main>',
  '404.html': '<main>ikke funnet</main>',
  '_astro/page.B3xK9f_a.js': 'kode',
  'pagefind/ranking/main.json': '{}',
};

async function copyOf(files: Record<string, string>) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelpesenter-'));
  fs.mkdirSync(path.join(folder, BLOCK_FOLDER));
  fs.writeFileSync(path.join(folder, BLOCK_FOLDER, 'gammel.bin'), '');
  const copy = await writeCopy(folder, '/', await packSite(new Map(Object.entries(files)), '/'));
  const blocks = fs.readdirSync(path.join(folder, BLOCK_FOLDER));
  const text = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  return { copy, blocks, text, folder };
}

test('the folder holds the blocks of this copy alone, each named by its hash', async () => {
  const { copy, blocks, folder } = await copyOf(SITE);
  expect(blocks).toHaveLength(copy.count);
  for (const name of blocks) {
    const bytes = fs.readFileSync(path.join(folder, BLOCK_FOLDER, name));
    expect(blockFile(createHash('sha256').update(bytes).digest('hex'))).toBe(`${BLOCK_FOLDER}/${name}`);
  }
  const size = blocks.reduce((sum, name) => sum + fs.statSync(path.join(folder, BLOCK_FOLDER, name)).size, 0);
  expect(copy.bytes).toBe(size);
});

test('the service worker names the contents, and no other block or file', async () => {
  const { copy, blocks, text } = await copyOf(SITE);
  const worker = text('sw.js');
  expect(worker).toContain(copy.contents);
  expect(blocks.filter((name) => worker.includes(name.replace('.bin', '')))).toHaveLength(1);
  expect(worker).not.toContain('artikler/lisens');
  expect(worker.length).toBeLessThan(40_000);
});

test('what pages ask for says which copy is the newest', async () => {
  const { copy, text } = await copyOf(SITE);
  const { version, built, bytes, count } = copy;
  expect(JSON.parse(text('versjon.json'))).toEqual({ version, built, bytes, count });
});

test('the version is that of the content, and of nothing else', async () => {
  const { version } = (await copyOf(SITE)).copy;
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  const versionOf = async (files: Record<string, string>) => (await copyOf(files)).copy.version;
  expect(await versionOf(Object.fromEntries(Object.entries(SITE).reverse()))).toBe(version);
  expect(await versionOf({ ...SITE, '': '<main>Forside</main>' })).not.toBe(version);
  const { '404.html': text, ...rest } = SITE;
  expect(await versionOf({ ...rest, '405.html': text })).not.toBe(version);
});
