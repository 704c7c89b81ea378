/**
 * Measures the search: how well it finds, by kind of query, how large its index is, and what a first search costs.
 *
 *   npm run bench:search -- [content folder] <queries.json>… [--asked 2] [--cost 10]
 *
 * The queries are a list of { kind, q, expect: [slug, …] }, or of texts that no page answers. Without a content folder,
 * `HELP_OUT` names the built site, and `HELP_BASE` the path it was built for. `--asked` adds that many readers'
 * questions to each article of the folder. `--cost` measures that many queries in a browser under throttling (0: none).
 * `HELP_STARLIGHT` names a folder where Starlight has built the same articles: it is measured in the same run.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createAddresses } from '../../src/addresses.ts';
import type { IndexFiles } from '../../src/search/query/find.ts';
import { readIndex } from '../../src/search/query/ranking-index.ts';
import { type Cost, measureCost, OURS, STARLIGHT, WAYS } from './search-cost.ts';
import { measureQuality, qualityTable, readQueries } from './search-quality.ts';

const options = { asked: 0, cost: 10 };
const named: string[] = [];
const [...given] = process.argv.slice(2);
for (let at = 0; at < given.length; at++) {
  const one = given[at] ?? '';
  if (one === '--asked' || one === '--cost')
    options[one.slice(2) as keyof typeof options] = Number(given[++at]);
  else named.push(one);
}
const folder =
  named[0] && fs.existsSync(named[0]) && fs.statSync(named[0]).isDirectory() ? named.shift() : undefined;
if (!named.length) {
  console.error('Usage: npm run bench:search -- [content folder] <queries.json>… [--asked <n>] [--cost <n>]');
  process.exit(2);
}
const queries = named.flatMap((file) => readQueries(fs.readFileSync(file, 'utf8')));
const site = folder ? built(folder) : path.resolve(process.env.HELP_OUT || 'dist');
const base = folder ? '/' : process.env.HELP_BASE || '/';
const indexFolder = path.join(site, createAddresses('/').searchIndex(''));
const read = (name: string) => fs.readFileSync(path.join(indexFolder, name), 'utf8');
const files: IndexFiles = { read: async (name) => read(name) };

console.log(qualityTable(await measureQuality(queries, readIndex(JSON.parse(read('main.json'))), files)));
printSizes();
if (options.cost > 0) await printCosts();

/** The folder of the site built from this content. */
function built(content: string): string {
  const work = path.resolve('test/.out/bench-search');
  fs.rmSync(work, { recursive: true, force: true });
  const copy = path.join(work, 'content');
  fs.cpSync(content, copy, { recursive: true });
  if (options.asked) addQuestions(path.join(copy, 'articles'));
  const env = { ...process.env, HELP_CONTENT: copy, HELP_OUT: path.join(work, 'site'), HELP_BASE: '/' };
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return env.HELP_OUT;
}

/** Gives each article questions that readers may ask, made of its own words. */
function addQuestions(articles: string): void {
  for (const file of fs.globSync('**/*.{md,mdx}', { cwd: articles })) {
    const place = path.join(articles, file);
    const text = fs.readFileSync(place, 'utf8');
    const words = text.replace(/^---[\s\S]*?\n---/, '').match(/\p{L}{4,}/gu) ?? [];
    const questions = Array.from({ length: options.asked }, (_, i) => {
      const some = words
        .slice(i * 5, i * 5 + 5)
        .join(' ')
        .toLowerCase();
      return `  - hvordan ${some || 'gjør jeg dette'}`;
    });
    if (/^asked:/m.test(text)) continue;
    fs.writeFileSync(place, text.replace(/^---\n/, `---\nasked:\n${questions.join('\n')}\n`));
  }
}

function printSizes(): void {
  const brotli = (name: string) =>
    zlib.brotliCompressSync(fs.readFileSync(path.join(indexFolder, name))).length;
  const names = fs.readdirSync(indexFolder);
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

async function printCosts(): Promise<void> {
  const answered = queries.filter(({ expect }) => expect.length);
  const step = Math.ceil(answered.length / options.cost);
  const chosen = answered.filter((_, i) => i % step === 0).map(({ q }) => q);
  const peer = process.env.HELP_STARLIGHT && path.resolve(process.env.HELP_STARLIGHT, 'dist');
  for (const way of WAYS) {
    console.log(
      `\nfirst search of ${chosen.length} queries, ${way} (150 ms, 1.6 Mbit/s, 4x slower CPU, nothing cached)`,
    );
    console.log('                       median   nine of ten');
    printCost('this site', await measureCost(site, base, chosen, way, OURS));
    if (peer) printCost('Starlight', await measureCost(peer, '/', chosen, way, STARLIGHT));
  }
  if (!peer) console.log('Starlight: name a folder where it has built the same articles in HELP_STARLIGHT.');
}

function printCost(name: string, costs: readonly Cost[]): void {
  const line = (what: string, values: number[], digits: number) =>
    console.log(
      `  ${`${name}, ${what}`.padEnd(20)} ${at(values, 0.5).toFixed(digits).padStart(7)} ${at(values, 0.9).toFixed(digits).padStart(13)}`,
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
    'ms',
    costs.map(({ first }) => first),
    0,
  );
}

/** The quantile: the value that this share of all values does not exceed. */
function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
