/**
 * Measures the search: how well it finds, by kind of query, how large its index is, and what a first search costs.
 *
 *   npm run bench:search -- [content folder] <queries.json>… [--asked 2] [--cost 10] [--times 10]
 *
 * The queries are a list of { kind, q, expect: [slug, …] }, or of texts that no page answers. Without a content folder,
 * `HELP_OUT` names the built site, and `HELP_BASE` the path it was built for. `--asked` adds that many readers'
 * questions to each article of the folder, and `--times` makes that many articles of each. `--cost` measures that many
 * queries in a browser under throttling (0: none).
 * `HELP_STARLIGHT` names a folder where Starlight has built the same articles: it is measured in the same run.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { createAddresses } from '../../src/addresses.ts';
import { addFiles, type IndexFiles } from '../../src/search/query/find.ts';
import { readIndex } from '../../src/search/query/ranking-index.ts';
import { copyArticles } from './copy-articles.ts';
import { type Cost, ENOUGH_MS, measureCost, OURS, STARLIGHT, WAYS } from './search-cost.ts';
import { measureQuality, qualityTable, readQueries, unknownSlugs } from './search-quality.ts';

const USAGE =
  'Usage: npm run bench:search -- [content folder] <queries.json>… [--asked <n>] [--cost <n>] [--times <n>]';
const { named, asked, cost, times } = readArguments();
const isFolder = (name: string) => fs.existsSync(name) && fs.statSync(name).isDirectory();
const folder = named[0] && isFolder(named[0]) ? named.shift() : undefined;
if (!named.length) stop(USAGE);
const peer = process.env.HELP_STARLIGHT && path.resolve(process.env.HELP_STARLIGHT, 'dist');
if (peer && !fs.existsSync(path.join(peer, 'pagefind')))
  stop(`HELP_STARLIGHT: ${peer} has no built site with its search. Run \`npm run build\` there.`);
if (folder && !isFolder(path.join(folder, 'articles')))
  stop(`${folder} has no articles/, and is no content folder.`);
const queries = named.flatMap((file) => {
  try {
    return readQueries(fs.readFileSync(file, 'utf8'), file);
  } catch (error) {
    return stop((error as Error).message);
  }
});
const site = folder ? built(folder) : path.resolve(process.env.HELP_OUT || 'dist');
const base = folder ? '/' : process.env.HELP_BASE || '/';
const indexFolder = path.join(site, createAddresses('/').searchIndex(''));
if (!fs.existsSync(path.join(indexFolder, 'main.json')))
  stop(`${site} has no search index. Build the site, or name a content folder.`);
const read = (name: string) => fs.readFileSync(path.join(indexFolder, name), 'utf8');
const files: IndexFiles = { read: async (name) => read(name) };

const index = readIndex(JSON.parse(read('main.json')));
await addFiles(index, index.missingPages(), files);
const unknown = unknownSlugs(queries, index.pages);
if (unknown.length)
  stop(`The queries expect pages that ${folder ?? site} does not have: ${unknown.slice(0, 10).join(', ')}.`);
console.log(qualityTable(await measureQuality(queries, index, files)));
printSizes();
if (cost > 0) await printCosts();

function readArguments() {
  const number = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { asked: number, cost: number, times: number },
    });
    const count = (name: keyof typeof values, otherwise: number) => {
      const given = Number(values[name] ?? otherwise);
      return Number.isInteger(given) && given >= 0 ? given : stop(`--${name} is no number: ${values[name]}`);
    };
    return {
      named: positionals,
      asked: count('asked', 0),
      cost: count('cost', 10),
      times: count('times', 1),
    };
  } catch (error) {
    return stop(`${(error as Error).message}\n${USAGE}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The folder of the site built from this content. */
function built(content: string): string {
  const work = path.resolve('test/.out/bench-search');
  fs.rmSync(work, { recursive: true, force: true });
  const copy = path.join(work, 'content');
  fs.cpSync(content, copy, { recursive: true });
  if (asked) addQuestions(path.join(copy, 'articles'));
  copyArticles(path.join(copy, 'articles'), times);
  const env = { ...process.env, HELP_CONTENT: copy, HELP_OUT: path.join(work, 'site'), HELP_BASE: '/' };
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { env, encoding: 'utf8' });
  if (status !== 0) stop(`The site could not be built from ${content}:\n${stderr}`);
  return env.HELP_OUT;
}

/** Gives each article questions that readers may ask, made of its own words. */
function addQuestions(articles: string): void {
  for (const file of fs.globSync('**/*.{md,mdx}', { cwd: articles })) {
    const place = path.join(articles, file);
    const text = fs.readFileSync(place, 'utf8');
    const words = text.replace(/^---[\s\S]*?\n---/, '').match(/\p{L}{4,}/gu) ?? [];
    const questions = Array.from({ length: asked }, (_, i) => {
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
  const step = Math.ceil(answered.length / cost);
  const chosen = answered.filter((_, i) => i % step === 0).map(({ q }) => q);
  for (const way of WAYS) {
    console.log(
      `\nfirst search of ${chosen.length} queries, ${way} (150 ms, 1.6 Mbit/s, 4x slower CPU, nothing cached)`,
    );
    console.log('                       median   nine of ten');
    const ours = await measureCost(site, base, chosen, way, OURS);
    printCost('this site', ours);
    if (!peer) continue;
    const theirs = await measureCost(peer, '/', chosen, way, STARLIGHT);
    printCost('Starlight', theirs);
    const share = at(firstOf(ours), 0.5) / at(firstOf(theirs), 0.5);
    console.log(`  the first hits after ${share.toFixed(2)} of its time (medians)`);
  }
  if (!peer) console.log('Starlight: name a folder where it has built the same articles in HELP_STARLIGHT.');
}

function printCost(name: string, costs: readonly Cost[]): void {
  const line = (what: string, values: number[], digits: number) =>
    console.log(
      `  ${`${name}, ${what}`.padEnd(20)} ${at(values, 0.5).toFixed(digits).padStart(7)} ${at(values, 0.9).toFixed(digits).padStart(13)}`,
    );
  const kilobytes = costs.map(({ bytes }) => bytes / 1000);
  const requests = costs.map((one) => one.requests);
  line('kB', kilobytes, 1);
  line('requests', requests, 0);
  line('ms', firstOf(costs), 0);
  const silent = costs.filter(({ first }) => first === undefined).length;
  if (silent) console.log(`  ${name} showed nothing for ${silent} of ${costs.length} within ${ENOUGH_MS} ms`);
}

/** Milliseconds to the first hits. */
function firstOf(costs: readonly Cost[]): number[] {
  return costs.map(({ first }) => first ?? ENOUGH_MS);
}

/** The quantile: the value that this share of all values does not exceed. */
function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
