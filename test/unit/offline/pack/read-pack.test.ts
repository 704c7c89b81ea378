import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BlockHead, PackContents } from '../../../../src/offline/pack/format.ts';
import { openPack } from '../../../../src/offline/pack/read-pack.ts';
import { pack } from '../../../../src/offline/pack/write-pack.ts';
import { expectSame } from './same-bytes.ts';

/** A pack of blocks written by hand, and the numbers of the blocks fetched. */
function aPack(...blocks: { head: BlockHead; own?: string; paths?: string[] }[]) {
  const contents: PackContents = {
    blocks: blocks.map(({ head, paths }) => ({
      hash: '',
      bytes: 0,
      group: 'pages',
      paths: paths ?? head.files.map(([path]) => path),
    })),
  };
  const brought: number[] = [];
  const reader = openPack(contents, async (number) => {
    brought.push(number);
    const { head, own = '' } = blocks[number] ?? { head: { files: [] } };
    return Uint8Array.from(zlib.gzipSync(`${JSON.stringify(head)}\n${own}`));
  });
  const text = async (path: string) => new TextDecoder().decode((await reader.read(path)).bytes);
  return { reader, brought, text };
}

describe('a file is put together', () => {
  test('of its own bytes, in the order in which all stand', async () => {
    const { text } = aPack({
      head: {
        files: [
          ['a', [1, 2]],
          ['b', []],
          ['c', [3]],
        ],
      },
      own: 'Abbccc',
    });
    expect([await text('a'), await text('b'), await text('c')]).toEqual(['Abb', '', 'ccc']);
  });

  test('of what it shares with others, wherever that stands', async () => {
    const { text } = aPack(
      { head: { files: [['a', ['#1', 1, '#2', 1, '#1']]] }, own: 'AB' },
      {
        head: {
          files: [
            ['#1', [2]],
            ['#2', [3]],
          ],
        },
        own: '--+++',
      },
    );
    expect(await text('a')).toBe('--A+++B--');
  });

  test('of parts of a printout between what it shares and its own bytes', async () => {
    const article = `<main><article> <header> <h1>A</h1> <p class="meta"> \nOppdatert <time datetime="2026-11-24">24. november 2026</time> </p> </header> <div class="prose"> Om A </div> </article></main>`;
    const printout = { home: '/', parts: [['artikler/a/', 'artikkel-a'] as [string, string]] };
    const { text } = aPack(
      { head: { printout, files: [['skriv-ut/', ['#1', { part: 0 }, 2]]] }, own: '</' },
      { head: { files: [['artikler/a/', [article.length]]] }, own: article },
      { head: { files: [['#1', [2]]] }, own: '<<' },
    );
    expect(await text('skriv-ut/')).toMatch(/^<<.*Om A.*<\/$/s);
  });

  test('and has a type by its path', async () => {
    const { reader } = aPack({ head: { files: [['a.svg', [1]]] }, own: 'A' });
    expect((await reader.read('a.svg')).type).toBe('image/svg+xml');
  });
});

describe('refused is a block', () => {
  const another = 'another one than the contents say';

  test('that holds less than it says', async () => {
    const { text } = aPack({
      head: {
        files: [
          ['a', [2]],
          ['b', [3]],
        ],
      },
      own: 'AABB',
    });
    expect(await text('a')).toBe('AA');
    await expect(text('b')).rejects.toThrow(`The block of b is ${another}`);
  });

  test('that holds another file', async () => {
    const { text } = aPack({ head: { files: [['b', [1]]] }, own: 'B', paths: ['', 'a'] });
    await expect(text('a')).rejects.toThrow(`The block of a is ${another}`);
    await expect(text('')).rejects.toThrow(`The block of the front page is ${another}`);
  });

  test('with parts of a printout that it does not hold', async () => {
    for (const printout of [undefined, { home: '/', parts: [] }]) {
      const { text } = aPack({ head: { printout, files: [['skriv-ut/', [{ part: 0 }]]] } });
      await expect(text('skriv-ut/')).rejects.toThrow(another);
    }
  });

  test('with parts of a printout that are no articles', async () => {
    const printout = { home: '/', parts: [['sok/', 'sok'] as [string, string]] };
    const { text } = aPack(
      { head: { printout, files: [['skriv-ut/', [{ part: 0 }]]] } },
      { head: { files: [['sok/', [3]]] }, own: 'Søk' },
    );
    await expect(text('skriv-ut/')).rejects.toThrow(`The block of sok/ is ${another}`);
  });

  test('with shared parts that nothing holds', async () => {
    const { text } = aPack({ head: { files: [['a', ['#1']]] } });
    await expect(text('a')).rejects.toThrow('The pack holds no #1.');
  });
});

test('what the pack does not hold is told by its path', async () => {
  const { reader } = aPack();
  await expect(reader.read('a')).rejects.toThrow('The pack holds no a.');
  await expect(reader.read('')).rejects.toThrow('The pack holds no front page.');
});

describe('blocks are brought', () => {
  const blocks = Array.from({ length: 8 }, (_, i) => ({
    head: { files: [[`${i}`, [1]]] } as BlockHead,
    own: `${i}`,
  }));

  test('when something in them is wanted, and once', async () => {
    const { text, brought } = aPack(...blocks);
    expect(brought).toEqual([]);
    expect([await text('3'), await text('3')]).toEqual(['3', '3']);
    expect(brought).toEqual([3]);
  });

  test('again when six others were used since', async () => {
    const { text, brought } = aPack(...blocks);
    for (const path of '0123450') await text(path);
    expect(brought).toEqual([0, 1, 2, 3, 4, 5]);
    // The least recently used block is dropped, not the first one fetched.
    for (const path of '601') await text(path);
    expect(brought).toEqual([0, 1, 2, 3, 4, 5, 6, 1]);
  });

  test('again after they did not come', async () => {
    let isThere = false;
    const reader = openPack({ blocks: [{ hash: '', bytes: 0, group: '', paths: ['a'] }] }, async () =>
      isThere
        ? Uint8Array.from(zlib.gzipSync('{"files":[["a",[1]]]}\nA'))
        : Promise.reject(new Error('gone')),
    );
    await expect(reader.read('a')).rejects.toThrow('gone');
    isThere = true;
    expectSame((await reader.read('a')).bytes, 'A');
  });

  test('once each for a printout, though its parts stand in many of them', async () => {
    const article = (title: string) =>
      `<main><article> <header> <h1>${title}</h1> <p class="meta"> \nOppdatert <time datetime="2026-11-24">24. november 2026</time> </p> </header> <div class="prose"> Om ${title} </div> </article></main>`;
    const pages = Array.from({ length: 24 }, (_, i) => [`artikler/${i}/`, article(`${i}`)] as const);
    // The parts have another order than the blocks.
    const printout = {
      home: '/',
      parts: pages.map((_, i): [string, string] => [`artikler/${(i * 7) % 24}/`, `artikkel-${(i * 7) % 24}`]),
    };
    const { text, brought } = aPack(
      { head: { printout, files: [['skriv-ut/', printout.parts.map((_, part) => ({ part }))]] } },
      ...Array.from({ length: 12 }, (_, i) => ({
        head: {
          files: pages.slice(i * 2, i * 2 + 2).map(([path, html]) => [path, [html.length]]),
        } as BlockHead,
        own: pages
          .slice(i * 2, i * 2 + 2)
          .map(([, html]) => html)
          .join(''),
      })),
    );
    const printed = await text('skriv-ut/');
    expect([...printed.matchAll(/Om (\d+) /g)].map(([, title]) => Number(title))).toEqual(
      pages.map((_, i) => (i * 7) % 24),
    );
    expect(brought.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

test('a block is the same on every system', async () => {
  const { blocks } = await pack(new Map([['a', 'A'.repeat(50_000)]]), {
    place: (key) => ({ group: 'x', key }),
    about: () => 3,
    home: '/',
  });
  const [bytes = new Uint8Array()] = blocks.values();
  // The byte of gzip's header for the operating system: unknown.
  expect(bytes[9]).toBe(255);
  const same = zlib.gzipSync(zlib.gunzipSync(bytes), { level: 9 });
  same[9] = 255;
  expectSame(bytes, same);
});
