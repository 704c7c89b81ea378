import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BlockInfo, StoredContents } from '../../../../src/offline/pack/format.ts';
import { readContents } from '../../../../src/offline/pack/read-contents.ts';
import { packContents } from '../../../../src/offline/pack/write-contents.ts';

/** Blocks of pages with these numbers of paths, and one of the index. */
function blocksOf(count: number, each: number): BlockInfo[] {
  const block = (group: string, number: number, paths: string[]) => ({
    hash: `${number}`.padStart(64, '0'),
    bytes: 1000 + number,
    group,
    paths,
  });
  const pages = Array.from({ length: count }, (_, i) =>
    block(
      'pages',
      i,
      Array.from({ length: each }, (_, j) => `artikler/${i}-${j}/`),
    ),
  );
  return [...pages, block('search-main', count, ['pagefind/ranking/main.json'])];
}
const withoutGroups = (blocks: BlockInfo[]) =>
  blocks.map(({ hash, bytes, paths }) => ({ hash, bytes, paths }));
const packed = async (blocks: BlockInfo[]) => {
  const { hash, files } = await packContents({ blocks });
  const bring = async (name: string) => Uint8Array.from(files.get(name) ?? []);
  return { hash, files, bring };
};
const anew = (before: Map<string, unknown>, after: Map<string, unknown>) =>
  [...after.keys()].filter((name) => !before.has(name)).length;

test('what they say does not come apart, on however many files', async () => {
  for (const blocks of [blocksOf(0, 0), blocksOf(3, 5), blocksOf(60, 60)]) {
    const { hash, bring } = await packed(blocks);
    const read = await readContents(hash, bring);
    expect(new Set(read.blocks)).toEqual(new Set(withoutGroups(blocks)));
  }
});

test('a small site has them in one file, named by what it holds', async () => {
  const [one, other] = [await packed(blocksOf(50, 59)), await packed(blocksOf(50, 58))];
  expect([...one.files.keys()]).toEqual([one.hash]);
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(one.hash).not.toBe(other.hash);
});

describe('a large site', () => {
  const blocks = blocksOf(60, 60);

  test('has its pages in lists of some blocks each, and the rest where the lists are named', async () => {
    const { hash, files, bring } = await packed(blocks);
    expect(files.size).toBeGreaterThan(60 / 12);
    expect(files.size).toBeLessThan(60 / 4);
    const main: StoredContents = JSON.parse(zlib.gunzipSync(await bring(hash)).toString());
    expect(main.blocks).toEqual(withoutGroups(blocks.slice(-1)));
    const named = new Map(main.lists.map((list) => [list.hash, list.bytes]));
    const others = [...files].filter(([name]) => name !== hash);
    expect(named).toEqual(new Map(others.map(([name, bytes]) => [name, bytes.byteLength])));
  });

  test('has the names of all files from them, their own too', async () => {
    const { hash, files, bring } = await packed(blocks);
    const { names } = await readContents(hash, bring);
    expect(new Set(names)).toEqual(new Set([...files.keys(), ...blocks.map((block) => block.hash)]));
    expect(names).toHaveLength(files.size + blocks.length);
  });

  test('has one list anew, and the file that names it, when a page is edited', async () => {
    const edited = blocks.map((block, i) => (i === 30 ? { ...block, hash: 'f'.repeat(64) } : block));
    expect(anew((await packed(blocks)).files, (await packed(edited)).files)).toBe(2);
  });

  test('has no list anew when the index changes', async () => {
    const edited = blocks.map((block, i) => (i === 60 ? { ...block, hash: 'f'.repeat(64) } : block));
    expect(anew((await packed(blocks)).files, (await packed(edited)).files)).toBe(1);
  });
});

test('refused they are when one of their files does not come, or is damaged', async () => {
  const { hash, files, bring } = await packed(blocksOf(60, 60));
  const [list] = files.keys();
  await expect(
    readContents(hash, (name) => (name === list ? Promise.reject(new Error('gone')) : bring(name))),
  ).rejects.toThrow('gone');
  await expect(
    readContents(hash, async (name) => (await bring(name)).slice(0, name === list ? 40 : undefined)),
  ).rejects.toThrow();
});
