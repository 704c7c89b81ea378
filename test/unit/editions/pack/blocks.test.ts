import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../../src/editions/pack/blocks.ts';

const gzip = (text: string) => zlib.gzipSync(text);

test('each text is in the block that the index names', async () => {
  const texts = new Map(
    Array.from({ length: 40 }, (_, i) => [`side:${i}`, `${i} blåbærsyltetøy `.repeat(600)] as const),
  );
  const { blocks, index } = pack([texts], gzip);
  expect(blocks.length).toBeGreaterThan(1);
  for (const [path, text] of texts) {
    expect((await unpack(blocks[index[path] ?? -1] ?? ''))[path]).toBe(text);
  }
});

test('groups do not share a block', () => {
  const { index } = pack([new Map([['a', 'x']]), new Map([['b', 'y']])], gzip);
  expect(index.a).not.toBe(index.b);
});

test('a block is safe inside a script element', () => {
  const { blocks } = pack([new Map([['a', '</script><!--']])], gzip);
  expect(blocks[0]).toMatch(/^[A-Za-z0-9+/=]+$/);
});
