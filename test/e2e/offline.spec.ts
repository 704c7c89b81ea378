import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { writeCopy } from '../../src/build/offline-copy.ts';
import { EXERCISE } from './exercise-walk.ts';
import { type FaultyServer, serveFaultily } from './faulty-server.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, TREE_PAGE } from './licence-tree.ts';
import { expectState, searchField } from './search-walk.ts';
import { answerAll, outcome } from './troubleshooter-walk.ts';
import { expect, test as watchedTest } from './watched-test.ts';

/** Each test has a server of its own: copies belong to an address, and a server that fails must fail no other test. */
const test = watchedTest.extend<{ server: FaultyServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await serveFaultily('dist');
    await use(server);
    await server.stop().catch(() => {});
  },
  baseURL: async ({ server }, use) => use(server.address),
});
test.use({ expectedErrors: [/Failed to load resource|net::ERR_|Failed to fetch|integrity/] });

const OFFLINE = 'frakoblet/';
const state = (page: Page) => page.locator('[data-offline-state]');
const expectCopy = (page: Page, kind: string) =>
  expect(state(page)).toHaveAttribute('data-offline-state', kind, { timeout: 30_000 });
const press = (page: Page, name: string | RegExp) => state(page).getByRole('button', { name }).click();

/** Saves the copy by the button, and waits until it is whole. */
async function save(page: Page): Promise<void> {
  await page.goto(OFFLINE);
  await press(page, /^Lagre/);
  await expectCopy(page, 'ready');
}

/** A deployment: the same site with one article changed, as a new version. */
async function newVersion(text: string): Promise<string> {
  const folder = path.resolve('test/.out', `deployed-${Date.now()}-${process.pid}`);
  fs.cpSync('dist', folder, { recursive: true });
  const file = path.join(folder, ARTICLE_WITH_TREE, 'index.html');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/<h1[^>]*>/, `$&${text} `));
  await writeCopy(folder, '/');
  return folder;
}

test('with the network cut, everything works from the copy', async ({ page, server }) => {
  await save(page);
  await server.stop();

  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-notice="offline"]')).toContainText(/Du leser kopien fra \d+\. \w+ \d{4}/);

  await searchField(page).fill('betaling');
  await expectState(page, 'results');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('article h1, [data-outcome], [data-question]').first()).toBeVisible();

  await page.goto(`${ARTICLE_WITH_TREE}?utm_source=varsel#haster-det`);
  await expect(page.getByRole('heading', { name: 'Haster det?' })).toBeInViewport();
  await answerAll(page, DIAGNOSES.excess);
  await expect(outcome(page, 'excess')).toBeVisible();

  await page.goto(`${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2`);
  await expect(outcome(page, 'excess')).toBeVisible();
  await page.getByRole('button', { name: 'Kopier til support' }).click();
  await expect(page.locator('[data-handover]')).toBeVisible();

  await page.goto(EXERCISE);
  await expect(page.locator('[data-simulation]')).toBeVisible();
  await page.getByRole('button', { name: 'Gå til Innstillinger og vedlikehold' }).click();
  await expect(page.locator('[data-screen="licences"]')).toBeVisible();

  await page.goto('sok/?q=kunde-id');
  await expectState(page, 'results');
});

test('an address without its closing slash leads to the page, an unknown one to the page that says so', async ({
  page,
  server,
}) => {
  await save(page);
  await server.stop();
  await page.goto(`${ARTICLE_WITH_TREE.replace(/\/$/, '')}?a=1#haster-det`);
  await expect(page).toHaveURL(`${server.address}${ARTICLE_WITH_TREE}?a=1#haster-det`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('melding');
  const response = await page.goto('finnes/ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
