/**
 * Measures the saved copy against its budgets: requests, bytes on the wire, what is fetched again after an edit of one
 * article, and how soon a page appears without a network:
 *
 *   npm run bench:copy -- [content folder] [times]
 *
 * `times` multiplies the articles of the content. The site is built twice, once with an article edited.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { BLOCK_FOLDER } from '../../src/offline/pack/block-file.ts';
import type { CopyInfo } from '../../src/offline/saved-copy/copy.ts';
import { serveFaultily } from '../e2e/faulty-server.ts';
import { findBrowser } from '../e2e/find-browser.ts';

interface Budget {
  articles: number;
  bytes: number;
  requests: number;
  /** As a share of all bytes. */
  edit?: number;
  firstPageMs?: number;
}

const BUDGETS: Budget[] = [
  { articles: 6, bytes: 400_000, requests: 25 },
  { articles: 453, bytes: 2_200_000, requests: 45, edit: 0.1, firstPageMs: 300 },
  { articles: 4530, bytes: 9_000_000, requests: 160, edit: 0.03 },
];
const WORKER_BYTES = 40_000;
const SLOWER = 4;
const OUT = path.resolve('test/.out/bench-copy');

const [content = process.env.HELP_CONTENT || 'content', times = '1'] = process.argv.slice(2);
const folder = path.join(OUT, 'content');
const articles = copyContent(content, Number(times));
const budget = BUDGETS.toReversed().find(({ articles: of }) => articles.length >= of) ?? BUDGETS[0];
const before = build('before');
edit(articles[Math.floor(articles.length / 2)] ?? '');
const after = build('after');

const info: CopyInfo = JSON.parse(fs.readFileSync(path.join(before, 'versjon.json'), 'utf8'));
const worker = fs.readFileSync(path.join(before, 'sw.js'));
const known = new Set(blocksOf(before).keys());
const anew = [...blocksOf(after)]
  .filter(([name]) => !known.has(name))
  .reduce((sum, [, size]) => sum + size, 0);
const wire = info.bytes + zlib.gzipSync(worker).byteLength;

console.log(`\n${articles.length} articles                     measured      budget`);
// The worker and `versjon.json` too.
line('requests', info.count + 2, budget?.requests);
line('kB on the wire', kilobytes(wire), kilobytes(budget?.bytes));
line('kB of sw.js', kilobytes(worker.byteLength), kilobytes(WORKER_BYTES));
line('kB anew after an edit', kilobytes(anew), budget?.edit && kilobytes(budget.edit * wire));
line('  % of the copy', percent(anew / wire), budget?.edit && percent(budget.edit));
line(`ms to the first page (*)`, await firstPage(before), budget?.firstPageMs);
console.log(
  `\n(*) From the copy, with no network and the worker asleep, at ${SLOWER} times slower CPU: until the first paint. The browser slows the page alone, so that the worker's own time is counted ${SLOWER} times.`,
);

function line(what: string, measured: number, budget: number | undefined): void {
  const over = budget !== undefined && measured > budget ? '  over' : '';
  console.log(`${what.padEnd(34)}${String(measured).padStart(9)}${String(budget ?? '').padStart(12)}${over}`);
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function kilobytes(bytes: number): number;
function kilobytes(bytes: number | undefined): number | undefined;
function kilobytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : Math.round(bytes / 1000);
}

/** Paths of the articles in the copy. */
function copyContent(from: string, times: number): string[] {
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.cpSync(from, folder, { recursive: true });
  const root = path.join(folder, 'articles');
  const files = fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file))
    .toSorted();
  const copies = Array.from({ length: times - 1 }, (_, i) =>
    files.map((file) => {
      // In the same folder: articles have no subfolders.
      const copy = file.replace(/(\.mdx?)$/, `-${i + 2}$1`);
      fs.copyFileSync(path.join(root, file), path.join(root, copy));
      return copy;
    }),
  );
  return [...files, ...copies.flat()].map((file) => path.join(root, file));
}

function edit(article: string): void {
  fs.appendFileSync(
    article,
    '\nSi også fra til dem det gjelder før du begynner, så de får lagret det de holder på med.\n',
  );
}

function build(name: string): string {
  const out = path.join(OUT, name);
  const env = { ...process.env, HELP_CONTENT: folder, HELP_OUT: out, SOURCE_DATE_EPOCH: '1795000000' };
  execFileSync('npm', ['run', '--silent', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return out;
}

/** Sizes by name. */
function blocksOf(out: string): Map<string, number> {
  const blocks = path.join(out, BLOCK_FOLDER);
  return new Map(fs.readdirSync(blocks).map((name) => [name, fs.statSync(path.join(blocks, name)).size]));
}

/** The median over some articles, in milliseconds. */
async function firstPage(out: string): Promise<number> {
  const server = await serveFaultily(out);
  const executablePath = process.env.HELP_BROWSER || findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const context = await browser.newContext({ locale: 'nb-NO' });
  const page = await context.newPage();
  await page.goto(`${server.address}frakoblet/`);
  await page.getByRole('button', { name: /^Lagre/ }).click();
  await page.locator('[data-offline-state="ready"]').waitFor({ timeout: 120_000 });
  await server.stop();
  const slugs = fs.readdirSync(path.join(out, 'artikler')).filter((name) => !name.includes('.'));
  const measured: number[] = [];
  for (let i = 0; i < 9; i++)
    measured.push(await firstPaint(context, `${server.address}artikler/${slugs[(i * 37) % slugs.length]}/`));
  await browser.close();
  return Math.round(measured.toSorted((a, b) => a - b)[4] ?? 0);
}

async function firstPaint(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { waitUntil: 'load' });
  const { painted, worker } = await timesOf(page);
  await page.close();
  return painted + (SLOWER - 1) * worker;
}

function timesOf(page: Page): Promise<{ painted: number; worker: number }> {
  return page.evaluate(async () => {
    const painted = await new Promise<number>((settle) => {
      new PerformanceObserver((list) => {
        const first = list.getEntriesByName('first-contentful-paint')[0];
        if (first) settle(first.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { painted, worker: (navigation?.responseEnd ?? 0) - (navigation?.workerStart ?? 0) };
  });
}
