import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/find-browser.ts';

export interface Cost {
  /** Sent from the opening of the box until the hits of the whole query have their texts, with 300 bytes for each answer's head. */
  bytes: number;
  requests: number;
  /** Milliseconds from opening the box to the first hits, while the query is typed at 100 ms a key. */
  first: number;
  /** Milliseconds that the same query takes when it is asked again. */
  further: number;
}

const LATENCY_MS = 150;
const DOWN = ((1.6e6 / 8) * 0.9) | 0;
const UP = ((750e3 / 8) * 0.9) | 0;
const HEAD = 300;
const KEY_MS = 100;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Searches for each query in the box of the front page, every time in a fresh browser context on a throttled line. */
export async function measureCost(folder: string, base: string, queries: readonly string[]): Promise<Cost[]> {
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
      // The offline copy is saved from ten seconds after loading on, whatever one does: it is no part of a search.
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
      await page.click('[data-search-box] input');
      const typed = page.keyboard.type(query, { delay: KEY_MS });
      const state = page.locator('[data-search-box]');
      await page.locator(':is([data-search-state="results"], [data-search-state="empty"])').first().waitFor();
      const first = performance.now() - started;
      await typed;
      await page.waitForTimeout(2000);
      const { bytes, requests } = sent;
      const further = await state.evaluate(async (box) => {
        const input = box.querySelector('input');
        if (!(box instanceof HTMLElement) || !input) return Number.NaN;
        const done = new Promise<number>((resolve) => {
          new MutationObserver(() => {
            if (/results|empty/.test(box.dataset.searchState ?? '')) resolve(performance.now());
          }).observe(box, { attributeFilter: ['data-search-state'] });
        });
        const asked = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return (await done) - asked;
      });
      costs.push({ bytes, requests, first, further });
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
