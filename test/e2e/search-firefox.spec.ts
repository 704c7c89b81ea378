import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, whyNoFirefox } from './firefox.ts';
import { ROOT } from './served-at.ts';

// The box in the other widely used engine.
test.skip(Boolean(whyNoFirefox), whyNoFirefox);
// One browser for all: starting it takes longer than the tests.
test.describe.configure({ mode: 'serial' });

const FIELD = '[data-search-box] input';
const HIT = '[data-search-results] a[href]';
let browser: Browser;
let page: Page;
const problems: string[] = [];

test.beforeAll(async () => {
  browser = await launchFirefox();
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => problems.push(`uncaught: ${error}`));
});
test.beforeEach(async () => {
  await page.goto(`${ROOT.address}artikler/kunde-id-og-serienummer/`);
  await page.click(FIELD);
  await page.keyboard.type('betaling');
  await page.waitForSelector('[data-search-box][data-search-state="results"]');
  // The answer: while one types, hits stand by their titles, and others may come.
  await page.waitForSelector(`${HIT} mark`, { visible: true });
});
test.afterEach(() => {
  expect(problems.splice(0), 'errors of the page').toEqual([]);
});
test.afterAll(() => browser?.close());

const isOpen = () => page.$eval('[data-search-box] .panel', (panel) => !(panel as HTMLElement).hidden);
const pathOf = (selector: string) =>
  page.$eval(selector, (link) => new URL((link as HTMLAnchorElement).href).pathname);

test('an arrow chooses a hit, and Enter follows it', async () => {
  await page.keyboard.press('ArrowDown');
  const path = await pathOf(`${HIT}[aria-selected="true"]`);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(new URL(page.url()).pathname).toBe(path);
});

test('a click follows a hit', async () => {
  const path = await pathOf(HIT);
  await Promise.all([page.waitForNavigation(), page.click(HIT)]);
  expect(new URL(page.url()).pathname).toBe(path);
});

test('Enter alone leads to the search page', async () => {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).toBe(`${ROOT.address}sok/?q=betaling`);
});

test('Escape closes the list and keeps the words', async () => {
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await page.$eval(FIELD, (input) => (input as HTMLInputElement).value)).toBe('betaling');
});

test('Tab goes through what is seen in the box, and then leaves it closed', async () => {
  for (let stops = 0; ; stops++) {
    expect(stops).toBeLessThan(12);
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      return {
        isWithin: !!focused.closest('[data-search-box]'),
        width: focused.getBoundingClientRect().width,
      };
    });
    if (!place.isWithin) break;
    expect(place.width).toBeGreaterThan(12);
  }
  expect(await isOpen()).toBe(false);
});
