import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched-test.ts';

const ARTICLE = 'artikler/lisensfil/';
const SECTION = 'Hva kan stoppe dere?';

const inFile = `${pathToFileURL(path.resolve('dist/hjelpesenter.html')).href}#/${ARTICLE}`;
const linkTo = (page: Page, section: string) =>
  page.getByRole('link', { name: `Lenke til delen ${section}`, exact: true });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copy = (page: Page) => page.getByRole('button', { name: 'Kopier siden som tekst' });

test.use({ expectedErrors: [/^foreign request: file:|net::ERR_FAILED/] });

for (const [edition, address] of [
  ['on the site', ARTICLE],
  ['in the single file', inFile],
] as const)
  test.describe(edition, () => {
    test('each section has a link beside its heading, which keeps its name', async ({ page }) => {
      await page.goto(address);
      await expect(linkTo(page, SECTION)).toBeAttached();
      const headings = page.locator('.prose > :is(h2, h3)[id]');
      const names = await headings.allTextContents();
      expect(names.length).toBeGreaterThan(2);
      for (const name of names) {
        await expect(linkTo(page, name)).toHaveCount(1);
        await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(1);
      }
      expect((await new AxeBuilder({ page }).include('article').analyze()).violations).toEqual([]);
    });

    test('the link leads to the section by keyboard, and is seen then', async ({ page }) => {
      await page.goto(address);
      await linkTo(page, SECTION).focus();
      await expect(linkTo(page, SECTION)).toHaveCSS('opacity', '1');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#hva-kan-stoppe-dere$/);
      await expect(page.getByRole('heading', { name: SECTION })).toBeInViewport();
      await page.reload();
      await expect(page.getByRole('heading', { name: SECTION })).toBeInViewport();
    });

    test('neither the links nor the control is printed', async ({ page }) => {
      await page.goto(address);
      await expect(copy(page)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(linkTo(page, SECTION)).toBeHidden();
      await expect(page.locator('.copy-page')).toBeHidden();
    });

    test.describe('copied', () => {
      test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

      test('a page is text with its title and its sections', async ({ page }) => {
        await page.goto(address);
        await copy(page).click();
        await expect(page.getByText('Siden er kopiert.')).toBeVisible();
        const text = await copied(page);
        expect(text).toContain('Hvordan bruker vi en lisensfil?');
        expect(text).toContain(SECTION);
        expect(text).not.toContain('I denne artikkelen');
      });
    });
  });

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('what is copied is the copy in Markdown', async ({ page, request }) => {
    await page.goto(ARTICLE);
    await copy(page).click();
    await expect(page.getByText('Siden er kopiert.')).toBeVisible();
    expect(await copied(page)).toBe(await (await request.get(`${ARTICLE}index.md`)).text());
  });

  test('without a network it is what the page shows', async ({ page }) => {
    await page.route('**/index.md', (route) => route.abort());
    await page.goto(ARTICLE);
    await copy(page).click();
    await expect(page.getByText('Siden er kopiert.')).toBeVisible();
    expect(await copied(page)).toMatch(/^Hvordan bruker vi en lisensfil\?\n\n.*Hent lisens fra fil/);
  });
});

test('where the clipboard is closed, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('closed'));
  });
  await page.goto(ARTICLE);
  await copy(page).click();
  await expect(page.getByText(/Teksten er merket/)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain('Ikke endre filen');
});
