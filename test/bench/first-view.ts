/**
 * How soon a reader sees a page, and its Lighthouse scores on a phone. Run after a build:
 *
 *   npm i --no-save lighthouse && npm run bench:first-view
 *
 * `HELP_LIGHTHOUSE` names another folder with Lighthouse in its `node_modules`; `HELP_OUT` the built folder;
 * `HELP_PEER` a folder built by another tool, whose page `HELP_PEER_PAGE` (`artikler/x/`) is measured too; `RUNS` the
 * number of runs that the medians are taken over; `PAGES` a regular expression that selects page types by name. Each
 * run measures all pages one after another, so that a slow moment of the machine affects them all alike.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../e2e/find-browser.ts';
import { PAGE_TYPES } from '../e2e/page-types.ts';
import { serveBrotli } from './serve-brotli.ts';

const RUNS = Number(process.env.RUNS) || 5;
const ONLY = new RegExp(process.env.PAGES ?? '');
const LIMIT = 1.25;
const EMPTY =
  '<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tom</title><meta name="description" content="En nesten tom side."><link rel="icon" href="data:,"></head><body><main><h1>Tom</h1><p>Her står nesten ingenting.</p></main></body></html>';
const EMPTY_PAGE = 'almost empty page';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Measured {
  largestPaint: number;
  shift: number;
  scores: number[];
}

const { lighthouse, launch } = await findLighthouse();
const site = await serveBrotli(path.resolve(process.env.HELP_OUT || 'dist'), EMPTY);
const peer = process.env.HELP_PEER && (await serveBrotli(path.resolve(process.env.HELP_PEER), EMPTY));
const pages = [
  { name: EMPTY_PAGE, url: `${site.address}__empty/`, scored: false },
  ...PAGE_TYPES.filter(({ name }) => ONLY.test(name)).map(({ name, path, indexable }) => ({
    name,
    url: `${site.address}${path}`,
    scored: indexable,
  })),
  { name: 'search with a query', url: `${site.address}sok/?q=lisens`, scored: false },
  ...(peer
    ? [{ name: 'peer', url: `${peer.address}${process.env.HELP_PEER_PAGE ?? ''}`, scored: false }]
    : []),
];

const runs = new Map<string, Measured[]>(pages.map(({ name }) => [name, []]));
for (let run = 0; run < RUNS; run++) {
  for (const { name, url } of pages) runs.get(name)?.push(await measure(url));
}
const empty = median((runs.get(EMPTY_PAGE) ?? []).map(({ largestPaint }) => largestPaint));
console.log(`Lighthouse, mobile, medians of ${RUNS} runs\n`);
console.log(`${''.padEnd(44)}largest paint, of that of the empty page   shift   scores (${CATEGORIES})`);
for (const { name, scored } of pages) {
  const measured = runs.get(name) ?? [];
  const paint = median(measured.map(({ largestPaint }) => largestPaint));
  const shift = median(measured.map((one) => one.shift));
  const scores = CATEGORIES.map((_, i) => median(measured.map((one) => one.scores[i] ?? 0)));
  const isOver = scored && (paint > LIMIT * empty || shift > 0 || scores.some((score) => score < 100));
  if (isOver) process.exitCode = 1;
  console.log(
    `${name.padEnd(44)}${Math.round(paint).toString().padStart(6)} ms ${(paint / empty).toFixed(2).padStart(6)}${shift.toFixed(3).padStart(30)}   ${scores.join(' ')}${isOver ? '  OVER' : ''}`,
  );
}
site.close();
if (peer) peer.close();

async function measure(url: string): Promise<Measured> {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
    ],
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    return {
      largestPaint: lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
      shift: lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
      scores: CATEGORIES.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
    };
  } finally {
    await chrome.kill();
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

interface Lighthouse {
  lighthouse: (
    url: string,
    options: object,
  ) => Promise<{
    lhr: {
      audits: Record<string, { numericValue?: number } | undefined>;
      categories: Record<string, { score: number | null } | undefined>;
    };
  }>;
  launch: (options: object) => Promise<{ port: number; kill: () => unknown }>;
}

/** Not a dependency of the project: it is larger than all the others together, and only this script uses it. */
async function findLighthouse(): Promise<Lighthouse> {
  const from = createRequire(`${path.resolve(process.env.HELP_LIGHTHOUSE || '.')}/`);
  const load = (name: string) => import(pathToFileURL(from.resolve(name)).href);
  try {
    const { default: lighthouse } = await load('lighthouse');
    const { launch } = await load('chrome-launcher');
    return { lighthouse, launch };
  } catch {
    console.error(
      'Lighthouse is not installed: run `npm i --no-save lighthouse`, or name the folder that holds its `node_modules` in HELP_LIGHTHOUSE.',
    );
    process.exit(1);
  }
}
