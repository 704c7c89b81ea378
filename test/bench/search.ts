/**
 * Measures the search of a built site: how well it finds, by kind of query, and what a search costs.
 *
 *   npm run bench:search -- <queries.json> [--cost 10]
 *
 * The queries are a list of { kind, q, expect: [slug, …] }, or of texts that no page answers. `HELP_OUT` names the built folder, `HELP_BASE` the path it
 * was built for. `--cost` measures that many queries in a browser under throttling (0: none).
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createAddresses } from '../../src/addresses.ts';
import { find, type IndexFiles } from '../../src/search/query/find.ts';
import { readIndex } from '../../src/search/query/ranking-index.ts';
import { measureCost } from './search-cost.ts';

interface Query {
  kind: string;
  q: string;
  expect: string[];
}

const [file, ...options] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run bench:search -- <queries.json> [--cost <number of queries>]');
  process.exit(2);
}
const written: (Query | string)[] = JSON.parse(fs.readFileSync(file, 'utf8'));
const queries = written.map((one) =>
  typeof one === 'string' ? { kind: 'no answer', q: one, expect: [] } : one,
);
const site = path.resolve(process.env.HELP_OUT || 'dist');
const folder = path.join(site, createAddresses('/').searchIndex(''));
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
const files: IndexFiles = {
  read: async (name) => read(name),
};

await printQuality();
printSizes();
const measured = Number(options[options.indexOf('--cost') + 1] ?? 10);
if (!options.includes('--cost') || measured > 0) await printCost(measured || 10);

async function printQuality(): Promise<void> {
  const index = readIndex(JSON.parse(read('main.json')));
  const kinds = new Map<
    string,
    { count: number; first: number; three: number; part: number; none: number }
  >();
  for (const { kind, q, expect } of queries) {
    const { ranked, fit } = await find(q, index, files);
    const slugs = fit === 'none' ? [] : ranked.map(({ page }) => slugOf(index.pages[page]?.path ?? ''));
    const place = slugs.findIndex((slug) => expect.includes(slug)) + 1;
    for (const name of [kind, 'all']) {
      const row = kinds.get(name) ?? { count: 0, first: 0, three: 0, part: 0, none: 0 };
      kinds.set(name, row);
      row.count++;
      if (place === 1) row.first++;
      if (place >= 1 && place <= 3) row.three++;
      if (fit === 'some') row.part++;
      if (fit === 'none') row.none++;
    }
  }
  const all = kinds.get('all');
  kinds.delete('all');
  console.log('kind         queries   first   among the first three   with a note   called unanswered');
  for (const [name, { count, first, three, part, none }] of [
    ...kinds,
    ...(all ? [['all', all] as const] : []),
  ]) {
    console.log(
      `${name.padEnd(12)} ${String(count).padStart(7)}   ${(first / count).toFixed(2)}    ${(three / count).toFixed(2).padEnd(23)} ${String(part).padEnd(13)} ${none}`,
    );
  }
}

function printSizes(): void {
  const brotli = (name: string) => zlib.brotliCompressSync(fs.readFileSync(path.join(folder, name))).length;
  const names = fs.readdirSync(folder);
  const sum = (pattern: RegExp) =>
    names.filter((name) => pattern.test(name)).reduce((total, name) => total + brotli(name), 0);
  const shards = names.filter((name) => /^(roots|phrases)/.test(name)).length;
  console.log('\nindex (kB, brotli 11)');
  console.log(`  every search      ${kB(sum(/^(main|pages)/))}`);
  console.log(
    `  ${String(shards).padStart(3)} shards        ${kB(sum(/^(roots|phrases)/))}   a search fetches those of its words`,
  );
  console.log(`  corrections       ${kB(sum(/^words/))}   when a word is unknown`);
}

async function printCost(count: number): Promise<void> {
  const chosen = queries.filter((_, i) => i % Math.ceil(queries.length / count) === 0).map(({ q }) => q);
  const costs = await measureCost(site, process.env.HELP_BASE || '/', chosen);
  console.log(
    `\nfirst search of ${costs.length} queries (150 ms, 1.6 Mbit/s, 4x slower CPU, nothing cached)`,
  );
  console.log('                    median   ninth of ten');
  const line = (name: string, values: number[], digits: number) =>
    console.log(
      `  ${name.padEnd(16)} ${at(values, 0.5).toFixed(digits).padStart(7)} ${at(values, 0.9).toFixed(digits).padStart(14)}`,
    );
  line(
    'kB',
    costs.map(({ bytes }) => bytes / 1000),
    1,
  );
  line(
    'requests',
    costs.map(({ requests }) => requests),
    0,
  );
  line(
    'ms to hits',
    costs.map(({ first }) => first),
    0,
  );
  line(
    'ms of computing',
    costs.map(({ further }) => further),
    0,
  );
  console.log('  (computing: the same query again with all its files there, until the hits are drawn)');
}

/** The value that this share of all values does not exceed. */
function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function slugOf(address: string): string {
  return address.split('/').filter(Boolean).at(-1) ?? '';
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
