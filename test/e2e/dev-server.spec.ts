import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { anArticle, aTree } from '../build/content-build.ts';
import { expectServer } from './packed-site.ts';
import { BELOW_A_PATH } from './served-at.ts';
import { expect, test } from './watched-test.ts';

/** A copy of the content with one of everything, for an editor to write in. */
const CONTENT = path.resolve('test/.out/dev-content');
const ARTICLE = path.join(CONTENT, 'articles/alt-i-md.md');
/** It has a mistake from the start. */
const BROKEN = path.join(CONTENT, 'articles/uten-bilder.md');
/** So has this, which Astro cannot even parse. */
const UNREADABLE = path.join(CONTENT, 'articles/odelagt.md');
const TREE = path.join(CONTENT, 'troubleshooters/tre.yaml');
const port = Number(BELOW_A_PATH.port) + 6;
const address = `http://127.0.0.1:${port}${BELOW_A_PATH.base}`;
// The dev server serves modules above the path, and reloads the page in the middle of loading.
test.use({
  baseURL: address,
  expectedErrors: [/^foreign request: http:\/\/127|Failed to load resource|WebSocket|\[vite\]/],
});
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let server: ChildProcess;
test.beforeAll(async ({ request }) => {
  test.setTimeout(180_000);
  fs.rmSync(CONTENT, { recursive: true, force: true });
  fs.cpSync('test/fixtures/everything', CONTENT, { recursive: true });
  change(BROKEN, /^updated: .*$/m, 'updated: 2026-02-30');
  fs.writeFileSync(UNREADABLE, anArticle({ title: 'En: to', category: 'alt' }));
  fs.mkdirSync(path.dirname(TREE));
  fs.writeFileSync(TREE, aTree('second').replace('artikkel:en', 'artikkel:uten-bilder'));
  server = spawn('node_modules/.bin/astro', ['dev', '--port', String(port), '--host', '127.0.0.1'], {
    env: { ...process.env, HELP_CONTENT: CONTENT, HELP_BASE: BELOW_A_PATH.base },
    stdio: 'ignore',
  });
  await expectServer(request, `${address}artikler/alt-i-md/`);
});
test.afterAll(() => server?.kill());

const overlay = (page: Page) => page.locator('vite-error-overlay');

/** Writes a file with one thing changed, and returns its earlier text. */
function change(file: string, from: string | RegExp, to: string): string {
  const before = fs.readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  fs.writeFileSync(file, after);
  return before;
}

test('a mistake that is there when one begins stands over the first page, and goes when it is mended', async ({
  page,
}) => {
  await page.goto('');
  await expect(overlay(page).locator('#message-content')).toContainText('uten-bilder.md:');
  await expect(overlay(page).locator('#message-content')).toContainText('fant «2026-02-30»');
  await expect(overlay(page).locator('#message-content')).toContainText('odelagt.md:2');
  change(BROKEN, '2026-02-30', '2026-02-28');
  change(UNREADABLE, 'En: to', 'En og to');
  await expect(overlay(page)).toHaveCount(0);
  // The server has the page reloaded, which may cut off going elsewhere.
  await expect(() => page.goto('artikler/uten-bilder/', { timeout: 20_000 })).toPass();
  await expect(page.getByText('28. februar 2026')).toBeVisible();
  await expect(() => page.goto('artikler/odelagt/', { timeout: 20_000 })).toPass();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('En og to');
  await expect(overlay(page)).toHaveCount(0);
});

test('pictures, films and files come below a path too', async ({ page }) => {
  await page.goto('artikler/alt-i-md/');
  const addresses = await page
    .locator('.prose :is(img, source[src], video[src], track, a[download])')
    .evaluateAll((media) =>
      media.map((one) => (one as HTMLImageElement).src || (one as HTMLAnchorElement).href),
    );
  const poster = await page.locator('.prose video').first().getAttribute('poster');
  expect(addresses.length).toBeGreaterThan(5);
  for (const one of [...addresses, poster ?? '']) {
    const answer = await page.request.get(one);
    expect([one, answer.status()]).toEqual([one, 200]);
    expect(answer.headers()['content-type'] ?? '').not.toMatch(/html/);
  }
  await expect(overlay(page)).toHaveCount(0);
});

for (const [what, file, from, to, told, line] of [
  ['an article', ARTICLE, /^updated: .*$/m, 'updated: 2026-13-45', '2026-13-45', 'alt-i-md.md:'],
  ['a tree', TREE, /next: second/, 'next: finnes-ikke', 'finnes-ikke', 'tre.yaml:'],
] as const)
  test(`a mistake in ${what} stands over the page, and goes when it is mended`, async ({ page }) => {
    await page.goto('artikler/alt-i-md/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const before = change(file, from, to);
    await expect(overlay(page)).toContainText('i innholdet må rettes');
    await expect(overlay(page).locator('#message-content')).toContainText(told);
    await expect(overlay(page).locator('#hint-content')).toContainText('Slik retter du:');
    await expect(overlay(page).locator('#code h2')).toContainText(line);
    await expect(overlay(page).locator('.error-line')).toContainText(to.split(' ')[1] ?? to);

    await page.reload();
    await expect(overlay(page).locator('#message-content')).toContainText(told);

    fs.writeFileSync(file, before);
    await expect(overlay(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('a file that is saved twice at once is told of as it stands after the second time', async ({ page }) => {
  await page.goto('artikler/alt-i-md/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const pause of [0, 10, 40, 80]) {
    const before = change(ARTICLE, /^updated: .*$/m, 'updated: 2026-13-45');
    await page.waitForTimeout(pause);
    fs.writeFileSync(ARTICLE, before);
    await expect(overlay(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(overlay(page)).toHaveCount(0);
  }
});

test('what Astro would say in English is said by the check', async ({ page }) => {
  const mdx = path.join(CONTENT, 'articles/alt-i-mdx.mdx');
  const before = change(mdx, /$/, '\n\nHei {kunde\n');
  const told: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (/"type":"error"/.test(String(payload))) told.push(String(payload));
    }),
  );
  await page.goto('artikler/alt-i-mdx/');
  // The check reports as soon as the page is there, Astro a little later.
  await expect.poll(() => told.length).toBeGreaterThan(1);
  for (const one of told) expect(one).toContain('alt-i-mdx.mdx');
  for (const one of told) expect(one).toContain('forventet');
  await expect(overlay(page).locator('#message-content')).toContainText('forventet');
  fs.writeFileSync(mdx, before);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(overlay(page)).toHaveCount(0);
});

test('an article that gets another folder, and then another name, is shown without saving it again', async ({
  page,
}) => {
  const folder = path.dirname(ARTICLE);
  fs.mkdirSync(path.join(folder, 'flyttet'));
  const move = (from: string, to: string) => fs.renameSync(path.join(folder, from), path.join(folder, to));
  const shows = (slug: string) =>
    expect(async () => {
      const answer = await page.goto(`artikler/${slug}/`, { timeout: 20_000 });
      expect(answer?.status()).toBe(200);
    }).toPass();
  fs.writeFileSync(
    path.join(folder, 'ny.md'),
    '---\ntitle: Hva er nytt?\ndescription: En setning.\ncategory: alt\nupdated: 2026-11-24\n---\n\nTekst.\n',
  );
  await shows('ny');
  await page.evaluate(() => document.body.classList.add('before'));
  move('ny.md', 'flyttet/ny.md');
  // The page of the former file is there until the move is seen.
  await expect(page.locator('body.before')).toHaveCount(0);
  await shows('ny');
  move('flyttet/ny.md', 'flyttet/nytt-navn.md');
  await shows('nytt-navn');
  await expect(page.getByRole('heading', { name: 'Hva er nytt?' })).toBeVisible();
});

test('an article is followed from its first, unfinished lines, and the others are after it', async ({
  page,
}) => {
  const file = path.join(path.dirname(ARTICLE), 'halvferdig.md');
  const finished =
    '---\ntitle: Hva er ferdig?\ndescription: En setning.\ncategory: alt\nupdated: 2026-11-24\n---\n\nTekst.\n';
  const shows = (slug: string, text: string) =>
    expect(async () => {
      await page.goto(`artikler/${slug}/`, { timeout: 20_000 });
      await expect(page.getByText(text)).toBeVisible();
    }).toPass({ timeout: 60_000 });
  await shows('uten-bilder', '28. februar 2026');
  fs.writeFileSync(file, '---\ntitle: Hva er ferdig?\n---\n');
  await expect(overlay(page).locator('#message-content')).toContainText('halvferdig.md');
  // All is read again a second after a file is added, though not while it is wrong.
  await page.waitForTimeout(2500);
  fs.writeFileSync(file, finished);
  await shows('halvferdig', 'Hva er ferdig?');
  change(BROKEN, '2026-02-28', '2026-02-27');
  await shows('uten-bilder', '27. februar 2026');
  change(file, 'Tekst.', 'Mer tekst.');
  await shows('halvferdig', 'Mer tekst.');
});
