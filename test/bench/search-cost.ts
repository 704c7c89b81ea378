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
  /** Milliseconds from opening the search to the first hits. */
  first: number;
}

/** How a query is entered: key by key, or all at once. */
export const WAYS = ['typed at 100 ms a key', 'pasted whole'] as const;
export type Way = (typeof WAYS)[number];

/** A site's search. */
export interface Place {
  /** Selector of what opens it. */
  open: string;
  input: string;
  /** Selector of the hits, or of the message that there are none. */
  answer: string;
}

export const OURS: Place = {
  open: '[data-search-box] input',
  input: '[data-search-box] input',
  answer: ':is([data-search-state="results"], [data-search-state="empty"])',
};
export const STARLIGHT: Place = {
  open: 'button[data-open-modal]',
  input: '.pagefind-ui__search-input',
  // The message is also there while it searches.
  answer: '.pagefind-ui__result-link, .pagefind-ui__message:has-text("Ingen")',
};

const LATENCY_MS = 150;
const DOWN = ((1.6e6 / 8) * 0.9) | 0;
const UP = ((750e3 / 8) * 0.9) | 0;
const HEAD = 300;
const KEY_MS = 100;
/** Some searches show nothing if they find nothing. */
const ENOUGH_MS = 20_000;

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
    for (const query of queries) {
      // Ten seconds after loading the offline copy is saved in any case: it is no part of a search.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
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
      const started = performance.now();
      await page.click(place.open);
      const input = page.locator(place.input).first();
      await input.waitFor();
      const given =
        way === 'pasted whole' ? input.fill(query) : input.pressSequentially(query, { delay: KEY_MS });
      const answered = page.locator(place.answer).first();
      await answered.waitFor({ timeout: ENOUGH_MS }).catch(() => {});
      const first = performance.now() - started;
      await given;
      await page.waitForTimeout(2000);
      const { bytes, requests } = sent;
      costs.push({ bytes, requests, first });
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return costs;
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
