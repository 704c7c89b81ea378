import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPacks } from '../../../../src/offline/pack/pack-site.ts';
import { openPack } from '../../../../src/offline/pack/read-pack.ts';
import { type Pack, type PackOptions, pack } from '../../../../src/offline/pack/write-pack.ts';
import { expectSame } from './same-bytes.ts';

const OPTIONS: PackOptions = {
  place: (path) => ({ group: path.split('/')[0] ?? '', key: path }),
  about: () => 3,
  home: '/',
};

type Files = ReadonlyMap<string, string | Uint8Array>;
const reader = ({ contents, blocks }: Pack, change = (bytes: Uint8Array) => bytes) =>
  openPack(contents, async (number) =>
    Uint8Array.from(change(blocks.get(contents.blocks[number]?.hash ?? '') ?? new Uint8Array())),
  );
const hashes = ({ contents }: Pack) => contents.blocks.map(({ hash }) => hash);

const path = fc
  .tuple(fc.constantFrom('artikler', 'sok', '_astro'), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map(([folder, name]) => `${folder}/${name}`);
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '<main>',
      '</main>',
      '<style>',
      '</style>',
      '<script>',
      '</script>',
      '<header class="x">',
      '</header>',
    ],
    ...['<footer>', '</footer>', 'x'.repeat(300), 'æøå'.repeat(90), '\n', '\u{feff}'],
  ),
);
const content = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.uint8Array({ maxLength: 600 }),
);
const someFiles: fc.Arbitrary<Files> = fc
  .uniqueArray(fc.tuple(path, content), { selector: ([name]) => name, maxLength: 30 })
  .map((entries) => new Map(entries));

test('any files come out byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(someFiles, async (files) => {
      const packed = reader(await pack(files, OPTIONS));
      for (const [name, content] of files) expectSame((await packed.read(name)).bytes, content);
    }),
  );
});

test('the same files in another order are the same pack', async () => {
  await fc.assert(
    fc.asyncProperty(someFiles, async (files) => {
      const [one, other] = [await pack(files, OPTIONS), await pack(new Map([...files].reverse()), OPTIONS)];
      expect(other).toEqual(one);
    }),
  );
});

const STYLE = `<style>${'p{margin:0}'.repeat(40)}</style>`;
const FOOTER = `<footer>${'<p>Om hjelpesenteret</p>'.repeat(20)}</footer>`;
const page = (text: string) => `<html><head>${STYLE}</head><main>${text}</main>${FOOTER}</html>`;
const pages = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 })
  .map((names) => new Map(names.map((name): [string, string] => [`artikler/${name}`, page(`Om ${name}`)])));

test('an edit of what stands in a page changes its block, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.nat(), fc.string({ maxLength: 5000 }), async (files, pick, text) => {
      const [name = ''] = [...files.keys()].slice(pick % files.size);
      const before = await pack(files, OPTIONS);
      const after = await pack(new Map(files).set(name, page(`${text} er nytt`)), OPTIONS);
      const changed = after.contents.blocks.filter(({ hash }) => !before.blocks.has(hash));
      expect(changed).toHaveLength(1);
      expect(changed[0]?.paths).toContain(name);
      expect(after.contents.blocks.map(({ paths }) => paths)).toEqual(
        before.contents.blocks.map(({ paths }) => paths),
      );
    }),
  );
});

test('a byte that came otherwise is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (pick, by) => {
      const damaged = reader(await pack(new Map([['artikler/a', page('Hei')]]), OPTIONS), (bytes) => {
        // The ten bytes before it are the header, and say only how it was packed.
        const at = 10 + (pick % (bytes.length - 10));
        return bytes.with(at, (bytes[at] ?? 0) ^ by);
      });
      await expect(damaged.read('artikler/a')).rejects.toThrow();
    }),
  );
});

describe('refused is', () => {
  test('half a block', async () => {
    const packed = await pack(new Map([['artikler/a', page('Hei')]]), OPTIONS);
    await expect(
      reader(packed, (bytes) => bytes.slice(0, bytes.length / 2)).read('artikler/a'),
    ).rejects.toThrow();
  });

  test('another block', async () => {
    const packed = await pack(
      new Map([
        ['artikler/a', 'A'],
        ['sok/b', 'B'],
      ]),
      OPTIONS,
    );
    const swapped = openPack(packed.contents, async (number) =>
      Uint8Array.from(packed.blocks.get(hashes(packed)[1 - number] ?? '') ?? []),
    );
    await expect(swapped.read('artikler/a')).rejects.toThrow('another one than the contents say');
  });

  test('a path that the pack does not hold, and what pages share', async () => {
    const packed = await pack(new Map([['artikler/a', page('Hei')]]), OPTIONS);
    const shared = packed.contents.blocks.find(({ group }) => group === 'shared')?.paths[0] ?? '';
    expect(shared).toMatch(/^#/);
    for (const name of ['artikler/b', '', shared]) {
      expect(reader(packed).has(name)).toBe(false);
      await expect(reader(packed).read(name)).rejects.toThrow('holds no');
    }
  });
});

test('a block that did not come is asked for again', async () => {
  const packed = await pack(new Map([['artikler/a', 'A']]), OPTIONS);
  let asked = 0;
  const opened = openPack(packed.contents, async (number) => {
    if (++asked === 1) throw new TypeError('Failed to fetch');
    return Uint8Array.from(packed.blocks.get(hashes(packed)[number] ?? '') ?? []);
  });
  await expect(opened.read('artikler/a')).rejects.toThrow('Failed to fetch');
  expectSame((await opened.read('artikler/a')).bytes, 'A');
  await opened.read('artikler/a');
  expect(asked).toBe(2);
});

test('what pages share is packed once', async () => {
  const many = new Map(Array.from({ length: 20 }, (_, i) => [`artikler/${i}`, page(`Side ${i}`)] as const));
  const { contents } = await pack(many, OPTIONS);
  expect(contents.blocks.filter(({ group }) => group === 'shared').map(({ paths }) => paths.length)).toEqual([
    2,
  ]);
});

test('a file without a place is left out', async () => {
  const packed = await pack(
    new Map([
      ['a', 'A'],
      ['b', 'B'],
    ]),
    {
      ...OPTIONS,
      place: (path) => (path === 'a' ? undefined : { group: 'x', key: path }),
    },
  );
  expect([reader(packed).has('a'), reader(packed).has('b')]).toEqual([false, true]);
});

test('files with one key stand in one block', async () => {
  const many = new Map(
    Array.from({ length: 60 }, (_, i) => [`${i % 2 ? 'artikler' : 'utdrag'}/${i >> 1}`, `${i}`] as const),
  );
  const { contents } = await pack(many, {
    ...OPTIONS,
    place: (path) => ({ group: 'pages', key: path.replace(/^.*\//, '') }),
  });
  expect(contents.blocks.length).toBeGreaterThan(5);
  for (const { paths } of contents.blocks) expect(paths.length % 2).toBe(0);
});

describe('what pages share', () => {
  const nameOf = (text: string) => `#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  const many = new Map(['a', 'b'].map((name): [string, string] => [`artikler/${name}`, page(`Om ${name}`)]));

  test('comes out with each of them', async () => {
    const packed = reader(await pack(many, OPTIONS));
    for (const [name, html] of many) expectSame((await packed.read(name)).bytes, html);
  });

  test('stands behind all else, by the first sixteen digits of its hash', async () => {
    const { contents } = await pack(new Map(many).set('sok/', page('Søk')), OPTIONS);
    expect(contents.blocks.map(({ group }) => group)).toEqual(['artikler', 'sok', 'shared']);
    expect(contents.blocks.at(-1)?.paths).toEqual([STYLE, FOOTER].map(nameOf).sort());
  });

  test('is not packed again beside a pack that has it', async () => {
    const one = await pack(many, OPTIONS);
    const files = new Map([['sok/', page('Søk')]]);
    const other = await pack(files, { ...OPTIONS, beside: one.contents });
    expect(other.contents.blocks.map(({ group }) => group)).toEqual(['sok']);
    const both = reader(joinPacks(one, other));
    for (const [name, html] of [...many, ...files]) expectSame((await both.read(name)).bytes, html);
  });

  test('stands by how it begins: gzip looks back for what it has met already', async () => {
    const kinds = [1, 2].flatMap((kind) =>
      [9, 8, 7].map((end) => `<style>${`${kind}`.repeat(300)}${end}</style>`),
    );
    const files = new Map(kinds.map((style, i): [string, string] => [`sok/${i}`, `${style}<main></main>`]));
    const { contents, blocks } = await pack(files, OPTIONS);
    const shared = blocks.get(contents.blocks.at(-1)?.hash ?? '') ?? new Uint8Array();
    const [head = ''] = zlib.gunzipSync(shared).toString().split('\n');
    const inOrder: string[] = JSON.parse(head).files.map(([name]: [string]) => name);
    expect(inOrder).toEqual(kinds.toSorted().map(nameOf));
  });

  test('is no block where it is nothing', async () => {
    const { contents } = await pack(new Map([['sok/', '<main>Søk</main>']]), OPTIONS);
    expect(contents.blocks.map(({ group }) => group)).toEqual(['sok']);
  });
});

test('groups stand in the order of their names', async () => {
  const files = new Map(['sok/b', 'artikler/a', 'om/c', 'artikler/b'].map((name) => [name, name]));
  const { contents } = await pack(files, { ...OPTIONS, about: () => 10 });
  expect(contents.blocks.map(({ group, paths }) => [group, ...paths])).toEqual([
    ['artikler', 'artikler/a', 'artikler/b'],
    ['om', 'om/c'],
    ['sok', 'sok/b'],
  ]);
});

test('bytes that are no text come out as they are', async () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 10, 0, 0xc3]);
  const packed = reader(
    await pack(
      new Map<string, string | Uint8Array>([
        ['a/b', bytes],
        ['a/c', 'å'],
      ]),
      OPTIONS,
    ),
  );
  expectSame((await packed.read('a/b')).bytes, bytes);
  expectSame((await packed.read('a/c')).bytes, 'å');
});
