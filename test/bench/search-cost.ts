import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/find-browser.ts';

export interface Cost {
  /**
   * Bytes sent from the opening of the search until the hits have their texts, with 300 for the head of each response.
   */
  bytes: number;
  requests: number;
  /** Milliseconds from the first key, or from pasting, to the first hits; undefined if none were shown. */
  first: number | undefined;
}

/** How a query is entered: key by key, or all at once. */
export const WAYS = ['typed at 100 ms a key', 'pasted whole'] as const;
export type Way = (typeof WAYS)[number];

/** A site's search. */
export interface Place {
  /** Selector of what opens it. */
  open: string;
  input: string;
  /** Selector of what holds a hit, or says that there is none. */
  answer: string;
  /** What such a message says, if it also stands there while the search is under way. */
  none?: string;
}

export const OURS: Place = {
  open: '[data-search-box] input',
  input: '[data-search-box] input',
  answer: '[data-search-box] [data-search-results] a, [data-search-state="empty"] .panel-message',
};
export const STARLIGHT: Place = {
  open: 'button[data-open-modal]',
  input: '.pagefind-ui__search-input',
  answer: '.pagefind-ui__result-link, .pagefind-ui__message',
  // It speaks English where Pagefind has no words of its own for the language of the page.
  none: '^(Ingen|No) result',
};

const LATENCY_MS = 150;
const DOWN = ((1.6e6 / 8) * 0.9) | 0;
const UP = ((750e3 / 8) * 0.9) | 0;
const HEAD = 300;
const KEY_MS = 100;
/** How long to wait for the first hits, in milliseconds. */
export const ENOUGH_MS = 20_000;
/** How long after the first hits their texts may come, in milliseconds. */
const TEXTS_MS = 2000;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Searches for each query on the front page, every time in a fresh browser context on a throttled line. */
export async function measureCost(
  folder: string,
  base: string,
  queries: readonly string[],
  way: Way,
  place: Place,
): Promise<Cost[]> {
  const sent = { bytes: 0, requests: 0 };
  const server = serve(folder, base, sent);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  const executablePath = process.env.HELP_BROWSER || findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const costs: Cost[] = [];
  try {
    // The first one is not counted: the server compresses its files then.
    for (const query of [...queries.slice(0, 1), ...queries]) {
      // Ten seconds after loading the offline copy is saved in any case: it is no part of a search.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.addInitScript(watch, place);
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: LATENCY_MS,
        downloadThroughput: DOWN,
        uploadThroughput: UP,
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(home, { waitUntil: 'networkidle' });
      Object.assign(sent, { bytes: 0, requests: 0 });
      await page.click(place.open);
      const input = page.locator(place.input).first();
      await input.waitFor();
      if (way === 'pasted whole') await input.fill(query);
      else await input.pressSequentially(query, { delay: KEY_MS });
      const first = await page
        .waitForFunction(() => (globalThis as Watched).firstHits, undefined, { timeout: ENOUGH_MS })
        .then((handle) => handle.jsonValue())
        .catch(() => undefined);
      await page.waitForTimeout(TEXTS_MS);
      const { bytes, requests } = sent;
      costs.push({ bytes, requests, first });
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return costs.slice(1);
}

type Watched = typeof globalThis & { firstHits?: number };

/** Runs in the page: keeps how long after the first key its first hits, or the message that there are none, are drawn. */
function watch({ input, answer, none = '' }: Place): void {
  const isShown = (element: Element) =>
    element.checkVisibility() &&
    (element.matches('a') || new RegExp(none).test(element.textContent?.trim() ?? ''));
  let begun: number | undefined;
  const look = () => {
    if (begun === undefined) return;
    if ([...document.querySelectorAll(answer)].some(isShown))
      (globalThis as Watched).firstHits = performance.now() - begun;
    else requestAnimationFrame(look);
  };
  addEventListener(
    'input',
    ({ target }) => {
      if (begun !== undefined || !(target instanceof Element && target.matches(input))) return;
      begun = performance.now();
      look();
    },
    { capture: true },
  );
}

/** A server as the site is meant to be served: text as brotli. It counts what it sends. */
function serve(folder: string, base: string, sent: { bytes: number; requests: number }): http.Server {
  const packed = new Map<string, Buffer>();
  return http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const within = decodeURIComponent(pathname).slice(base.length);
    const file = path.join(folder, within.endsWith('/') || !within ? `${within}index.html` : within);
    if (!file.startsWith(folder) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)];
    let body = packed.get(file);
    if (!body) {
      body = fs.readFileSync(file);
      if (type) body = zlib.brotliCompressSync(body);
      packed.set(file, body);
    }
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(type && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
    sent.bytes += body.length + HEAD;
    sent.requests++;
  });
}
