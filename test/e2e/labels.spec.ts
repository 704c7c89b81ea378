import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { serveFaultily } from './faulty-server.ts';
import { expect, test } from './watched-test.ts';

const ARTICLE = 'artikler/kunde-id-og-serienummer/';

const namesSwitch = (page: Page) => page.getByRole('button', { name: 'Vis navn på engelsk' });
const labels = (page: Page, name: string) =>
  page.locator('main strong[data-label]').getByText(name, { exact: true });
/** How far the page has moved by itself. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => tell(sum), 200));
      }),
  );

for (const [width, place] of [
  [1280, 'at the top'],
  [360, 'in the footer'],
] as const) {
  test.describe(`${width} px wide, the switch stands ${place}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('labels show English first, on every page from then on, and back again', async ({ page }) => {
      await page.goto(ARTICLE);
      await expect(labels(page, 'Lisenser').first()).toBeVisible();
      await expect(page.locator('main')).toContainText('Lisenser (Licences)');
      await namesSwitch(page).focus();
      await page.keyboard.press('Space');
      await expect(namesSwitch(page)).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('main')).toContainText('Licences (Lisenser)');
      await expect(labels(page, 'Licences').first()).toHaveAttribute('lang', 'en');
      await expect(labels(page, 'Lisenser')).toHaveCount(0);

      await page.goto('artikler/lisensvarsel/');
      await expect(page.locator('main')).toContainText('Licences (Lisenser)');
      await expect(namesSwitch(page)).toHaveAttribute('aria-pressed', 'true');
      // If the page arrives in pieces, a name that was cut in two may move the end of its own line.
      expect(await shift(page)).toBeLessThan(0.001);

      await namesSwitch(page).click();
      await expect(namesSwitch(page)).toHaveAttribute('aria-pressed', 'false');
      await expect(page.locator('main')).toContainText('Lisenser (Licences)');
    });

    test('no violation in either language', async ({ page }) => {
      await page.goto(ARTICLE);
      for (const pressed of ['true', 'false']) {
        await namesSwitch(page).click();
        await expect(namesSwitch(page)).toHaveAttribute('aria-pressed', pressed);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        }
      }
    });
  });
}

test.describe('of a page that comes in pieces', () => {
  test.use({ expectedErrors: [/^foreign request: http:\/\/127/] });

  test('no name is half in one language and half in the other', async ({ page }) => {
    const server = await serveFaultily('dist');
    server.fault = (asked, response) => {
      if (asked !== `/${ARTICLE}`) return false;
      const html = fs.readFileSync(`dist/${ARTICLE}index.html`, 'utf8');
      const middle = html.indexOf('vedlikehold</strong>') + 4;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, middle));
      setTimeout(() => response.end(html.slice(middle)), 400);
      return true;
    };
    await page.addInitScript(() => localStorage.setItem('navn', 'en'));
    await page.goto(server.address + ARTICLE);
    await expect(labels(page, 'Settings and maintenance').first()).toBeVisible();
    const names = await page.locator('strong[data-label]').allTextContents();
    expect(names.filter((name) => /vedlikehold|Innstilling/.test(name))).toEqual([]);
    await server.stop();
  });
});

test('a label is named in the other language once on a page', async ({ page }) => {
  for (const path of [ARTICLE, 'artikler/bytte-brukerplan/', 'artikler/crm-suite/']) {
    await page.goto(path);
    const twins = await page.locator('.prose span[data-label]').allTextContents();
    expect(twins.length).toBeGreaterThan(0);
    expect(new Set(twins).size).toBe(twins.length);
  }
});

test('on every page that is built, a label has its other name once and at its first mention', () => {
  const files = fs.readdirSync('dist', { recursive: true, encoding: 'utf8' });
  // The printout consists of whole articles, each of which introduces its labels.
  const pages = files.filter((file) => file.endsWith('index.html') && file !== 'skriv-ut/index.html');
  let count = 0;
  for (const page of pages) {
    const main = /<main.*<\/main>/s.exec(fs.readFileSync(`dist/${page}`, 'utf8'))?.[0] ?? '';
    const told = new Set<string>();
    const text = main.replace(/<script.*?<\/script>|<h\d.*?<\/h\d>/gs, '');
    for (const [, label = '', twin] of text.matchAll(
      /(<strong data-label[^<]*<\/strong>)( \(<span lang="en")?/g,
    )) {
      expect.soft([page, label, twin !== undefined]).toEqual([page, label, !told.has(label)]);
      told.add(label);
      count++;
    }
  }
  expect(count).toBeGreaterThan(100);
});

test('a step that the troubleshooter draws shows English first', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('navn', 'en'));
  await page.goto('feilsoking/lisensvarsel/');
  await page.locator('[data-option]').first().click();
  await page.locator('[data-option]').first().click();
  const shown = page.locator('[data-troubleshooter] strong[data-label]');
  await expect(shown.first()).toBeVisible();
  for (const label of await shown.all()) await expect(label).toHaveAttribute('lang', 'en');
});

test('where storage is closed, the choice holds on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(ARTICLE);
  await namesSwitch(page).click();
  await expect(page.locator('main')).toContainText('Licences (Lisenser)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('labels are Norwegian with their English name once, and there is no switch', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('main')).toContainText('Lisenser (Licences)');
    await expect(namesSwitch(page)).toBeHidden();
  });
});

test.describe('in the single file', () => {
  const FILE = pathToFileURL(path.resolve('dist/hjelpesenter.html')).href;
  test.use({ baseURL: FILE });

  test('the choice holds on the next page', async ({ page }) => {
    await page.goto(`${FILE}#/${ARTICLE}`);
    await expect(page.locator('main')).toContainText('Lisenser (Licences)');
    await namesSwitch(page).click();
    await expect(page.locator('main')).toContainText('Licences (Lisenser)');
    await page.goto(`${FILE}#/artikler/crm-suite/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('CRM Suite');
    await expect(labels(page, 'Licences').first()).toBeVisible();
    await expect(namesSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  });
});

test('English names are found, and stand once in what is shown of the page', async ({ page }) => {
  await page.goto(`sok/?q=${encodeURIComponent('change serial number')}`);
  const hits = page.locator('[data-search-results] a');
  await expect(hits.first()).toBeVisible();
  for (const text of await hits.allTextContents()) expect(text).not.toMatch(/\((\w[\w ]+)\)\s*\(?\1/);
});
