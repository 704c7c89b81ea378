import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { LABELS } from './exercise-walk.ts';
import { launchFirefox, whyNoFirefox } from './firefox.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, TREE_PAGE } from './licence-tree.ts';

// The single file in the other widely used engine.
test.skip(Boolean(whyNoFirefox), whyNoFirefox);
// One browser for all: starting it takes longer than the tests.
test.describe.configure({ mode: 'serial' });

const ADDRESS = pathToFileURL(path.resolve('dist/hjelpesenter.html')).href;
let browser: Browser;
let page: Page;
const problems: string[] = [];

test.beforeAll(async () => {
  browser = await launchFirefox();
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => problems.push(`uncaught: ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
});
test.afterEach(() => {
  expect(problems.splice(0), 'errors of the page').toEqual([]);
});
test.afterAll(() => browser?.close());

/** Opens a page of the file anew, as a double click or a bookmark does. */
async function open(fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(ADDRESS + (fragment && `#/${fragment}`));
  await page.waitForSelector('h1', { visible: true });
}

const at = () => decodeURIComponent(new URL(page.url()).hash);
const see = (selector: string) => page.waitForSelector(selector, { visible: true });
const press = (label: string) =>
  page.locator(`[data-simulation] ::-p-xpath(.//button[normalize-space()='${label}'])`).click();

async function answerAll(way: (typeof DIAGNOSES)[keyof typeof DIAGNOSES]): Promise<void> {
  for (const [question, option] of way)
    await page.locator(`[data-question="${question}"] [data-option="${option}"]`).click();
}

test('links lead to pages and headings, and back leads back', async () => {
  await open();
  await page.locator('header a[href="#/innhold/"]').click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Innhold A–Å');
  await page.locator(`main a[href="#/${ARTICLE_WITH_TREE}"]`).click();
  await see('article h1');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Innhold A–Å');
  await open(`${ARTICLE_WITH_TREE}#haster-det`);
  await page.waitForFunction(() => {
    const top = document.getElementById('haster-det')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight;
  });
});

test('a slip in the search finds all the same, and a hit opens', async () => {
  await open(ARTICLE_WITH_TREE);
  await page.locator('header [role="combobox"]').fill('betlaing');
  // What comes while the typing goes on is of the words as they stand.
  await page.waitForFunction(() =>
    document.querySelector('[data-search-suggestion]')?.textContent?.includes('betaling'),
  );
  await see('[role="option"]');
  await page.keyboard.press('ArrowDown');
  const title = await page.$eval(
    '[role="option"][aria-selected="true"] .hit-title',
    (hit) => hit.textContent,
  );
  await page.keyboard.press('Enter');
  // A hit in a section of a page has that section's heading after the page's.
  await page.waitForFunction(
    (wanted) => wanted?.includes(document.querySelector('h1')?.textContent ?? '?'),
    {},
    title,
  );
});

test('a diagnosis with the facts of a link reaches its outcome, and lasts through a reload', async () => {
  await open(`${TREE_PAGE}?v=1&role=admin&excess=Sales+Premium:2`);
  await see('[data-outcome="excess"]');
  expect(at()).toMatch(/^#\/feilsoking\/lisensvarsel\/[^?]*#v=1&.*excess=Sales/);
  await page.reload();
  await see('[data-outcome="excess"]');
  await open(ARTICLE_WITH_TREE);
  await answerAll(DIAGNOSES['payment-missing']);
  await see('[data-outcome="payment-missing"]');
  expect(at()).toBe(`#/${ARTICLE_WITH_TREE}`);
});

test('an exercise is played, and a reload leads to where one was', async () => {
  await open('ovelser/fjern-overflodige-lisenser/');
  await press(LABELS.toLicences);
  await press(LABELS.activateNew);
  await press(LABELS.removeExcess);
  await see('[data-screen="remove-excess"]');
  await page.reload();
  await see('[data-screen="remove-excess"]');
});
