import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inShards } from '../../../../src/search/indexing/shards.ts';

const MOST = 60;
const sortedKeys = fc
  .uniqueArray(fc.stringMatching(/^[a-c]{1,6}$/), { maxLength: 120 })
  .map((keys) => keys.sort());
const textOf = (key: string, length: number) => key[0]?.repeat(length) ?? '';
const someLines = sortedKeys.chain((keys) =>
  fc
    .array(fc.integer({ min: 1, max: 20 }), { minLength: keys.length, maxLength: keys.length })
    .map((lengths) => ({ keys, lines: keys.map((key, i) => textOf(key, lengths[i] ?? 1)) })),
);

test('all lines stand in a shard, in their order', () => {
  fc.assert(
    fc.property(someLines, ({ keys, lines }) => {
      const shards = inShards(keys, lines, MOST);
      expect(shards.flatMap((shard) => shard.lines)).toEqual(lines);
      expect(shards.map(({ from }) => lines[from])).toEqual(shards.map((shard) => shard.lines[0]));
    }),
  );
});

test('a shard holds no more letters than it may, and not much less than a third of that', () => {
  fc.assert(
    fc.property(someLines, ({ keys, lines }) => {
      const sizes = inShards(keys, lines, MOST).map((shard) => shard.lines.join(' ').length + 1);
      if (sizes.length > 1) for (const size of sizes) expect(size).toBeGreaterThanOrEqual(MOST / 3 - 21);
      for (const size of sizes) expect(size).toBeLessThanOrEqual(MOST);
    }),
  );
});

test('a line that is longer than a shard may be stands alone', () => {
  expect(
    inShards(['a', 'b', 'c'], ['aa', 'b'.repeat(100), 'cc'], MOST).map(({ lines }) => lines.length),
  ).toEqual([1, 1, 1]);
});

test('shards begin where the keys differ most', () => {
  const keys = ['aab', 'aac', 'aad', 'aae', 'baa', 'baab', 'baac', 'baad'];
  const lines = keys.map(() => 'x'.repeat(9));
  expect(inShards(keys, lines, MOST).map(({ from }) => keys[from])).toEqual(['aab', 'baa']);
});

test('a line of other letters changes its own shard only', () => {
  fc.assert(
    fc.property(someLines, fc.nat(), ({ keys, lines }, number) => {
      fc.pre(lines.length > 0);
      const at = number % lines.length;
      const changed = lines.with(at, '.'.repeat(lines[at]?.length ?? 0));
      const before = inShards(keys, lines, MOST).map((shard) => shard.lines.join(' '));
      const after = inShards(keys, changed, MOST).map((shard) => shard.lines.join(' '));
      expect(after.filter((text, i) => text !== before[i])).toHaveLength(1);
    }),
  );
});

test('a line that comes leaves where the others begin', () => {
  const numbered = Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 2003).toString(36).padStart(3, 'a'));
  const keys = [...new Set(numbered)].sort();
  const contents = (of: readonly string[]) => inShards(of, of, 400).map((shard) => shard.lines.join(' '));
  const before = new Set(contents(keys));
  const added = Array.from({ length: 100 }, (_, i) => `${keys[(i * 20) % keys.length]}x`);
  const changed = added.map(
    (key) => contents([...keys, key].sort()).filter((text) => !before.has(text)).length,
  );
  expect(changed.filter((count) => count > 2)).toEqual([]);
});
