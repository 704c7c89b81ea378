/**
 * Measures how long the downloaded edition takes to open, from navigation to the page on the screen:
 *
 *   npm run bench:single-file
 *
 * `HELP_OUT` names the built folder. Each opening is in a fresh context of a running browser.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { FILE_NAME } from '../../src/offline/single-file/wording.ts';
import { findBrowser } from '../e2e/find-browser.ts';

const TIMES = 11;
/** Places in the file, and what has to be on the screen. */
const PLACES: Record<string, { fragment: string; shown: string }> = {
  'front page': { fragment: '', shown: 'main h1' },
  'list of contents': { fragment: '#/innhold/', shown: 'main li a' },
  'search with hits': { fragment: '#/sok/?q=opprette', shown: '[data-search-results] a' },
};

const file = path.resolve(process.env.HELP_OUT || 'dist', FILE_NAME);
console.log(`${file}: ${Math.round(fs.statSync(file).size / 1000)} kB\n`);
const executablePath = process.env.HELP_BROWSER || findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
console.log('milliseconds          median   nine of ten');
for (const [name, { fragment, shown }] of Object.entries(PLACES)) {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(pathToFileURL(file).href + fragment, { waitUntil: 'commit' });
    await page.locator(shown).first().waitFor();
    times.push(performance.now() - started);
    await context.close();
  }
  times.sort((a, b) => a - b);
  const share = (of: number) => Math.round(times[Math.floor(of * (TIMES - 1))] ?? 0);
  console.log(`${name.padEnd(20)}${String(share(0.5)).padStart(8)}${String(share(0.9)).padStart(14)}`);
}
await browser.close();
