import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buildFolder } from '../build/content-build.ts';
import { type FaultyServer, serveFaultily } from './faulty-server.ts';
import { expectToHoldInEverySetting } from './layout-settings.ts';
import { expect, test } from './watched-test.ts';

const OUT = path.resolve('test/.out/everything-built');
const ARTICLES = ['artikler/alt-i-md/', 'artikler/alt-i-mdx/'];

// One build for all of them.
test.describe.configure({ mode: 'default' });
let server: FaultyServer;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const { built, output } = await buildFolder(path.resolve('test/fixtures/everything'), OUT);
  expect(built, output).toBe(true);
  server = await serveFaultily(OUT);
});
test.afterAll(() => server.stop().catch(() => {}));
// The folder has an address of its own, and is requested without a network.
test.use({ expectedErrors: [/^foreign request: (http:\/\/127|file:)|Failed to load resource|net::ERR_/] });

const inFile = (route: string) => `${pathToFileURL(path.join(OUT, 'hjelpesenter.html')).href}#/${route}`;
const pictures = (page: Page) => page.locator('.prose img');
const opener = (page: Page) => page.getByRole('button', { name: 'Vis stort bilde: Et bredt skjermbilde' });
const widthOf = (page: Page, name: string) =>
  page
    .locator(`img[alt^="${name}"]`)
    .first()
    .evaluate((picture: HTMLImageElement) => picture.naturalWidth);

/** Opens a picture with the keyboard alone, checks it and closes it again. */
async function lookAtPicture(page: Page): Promise<void> {
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Stort bilde' });
  await expect(dialog.getByRole('button', { name: 'Lukk' })).toBeFocused();
  const picture = dialog.getByRole('img', { name: 'Et bredt skjermbilde' });
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(1000);
  const whole = dialog.getByRole('button', { name: 'Full størrelse' });
  await whole.press('Enter');
  await expect(whole).toHaveAttribute('aria-pressed', 'true');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
}

/** Expects a tall picture to open no smaller than on the page, and to be possible to fit to the window. */
async function lookAtTallPicture(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  const small = pictures(page)
    .and(page.getByAltText('Et høyt skjermbilde', { exact: false }))
    .first();
  const onPage = await small.evaluate((image) => image.clientWidth);
  await page.getByRole('button', { name: 'Vis stort bilde: Et høyt skjermbilde' }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Stort bilde' });
  const large = dialog.getByRole('img');
  await expect.poll(() => large.evaluate((image) => image.clientWidth)).toBeGreaterThan(onPage);
  const whole = dialog.getByRole('button', { name: 'Full størrelse' });
  await expect(whole).toHaveAttribute('aria-pressed', 'true');
  await whole.press('Enter');
  await expect
    .poll(() => large.evaluate((image) => image.clientHeight))
    .toBeLessThan(page.viewportSize()?.height ?? 0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** On a phone the window has no more room than the page, so a wide picture opens in full size. */
async function lookAtWidePictureOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const onPage = await opener(page)
    .locator('img')
    .evaluate((image) => image.clientWidth);
  await opener(page).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Stort bilde' });
  await expect
    .poll(() => dialog.getByRole('img').evaluate((image) => image.clientWidth))
    .toBeGreaterThan(onPage * 2);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function expectNothingWrong(page: Page, name: string): Promise<void> {
  await expect(opener(page)).toBeVisible();
  // Pictures that have not loaded yet already take up their space.
  const wide = await pictures(page).evaluateAll((images) =>
    images.filter(
      (image) =>
        !image.getAttribute('height') || image.clientWidth > (image.closest('.prose')?.clientWidth ?? 0),
    ),
  );
  expect(wide).toEqual([]);
  await expectToHoldInEverySetting(page, name);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft((await new AxeBuilder({ page }).analyze()).violations, `${name}, ${colorScheme}`).toEqual([]);
  }
}

test('everything that is allowed holds at all widths, and a picture opens by keyboard', async ({ page }) => {
  test.setTimeout(180_000);
  for (const article of ARTICLES) {
    await page.goto(server.address + article);
    await expectNothingWrong(page, article);
    await lookAtPicture(page);
    await lookAtTallPicture(page);
    await lookAtWidePictureOnPhone(page);
    await expect.poll(() => widthOf(page, 'Et bredt')).toBeGreaterThan(0);
    const film = page.locator('video');
    await expect(film).toHaveAccessibleName(/En hvit firkant/);
    await expect(film).not.toHaveAttribute('autoplay');
    const fetched = await film.evaluate((video: HTMLVideoElement) => [
      video.preload,
      video.readyState,
      video.poster,
    ]);
    expect(fetched).toEqual(['none', 0, expect.stringMatching(/\.plakat\.webp$/)]);
  }
  expect(server.asked.filter((address) => /\.webm$/.test(address))).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Sjekklisten (PDF, 12 kB)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('sjekkliste.pdf');
});

test('a page without pictures carries nothing for them', async ({ page }) => {
  await page.goto(`${server.address}artikler/uten-bilder/`);
  const html = await page.content();
  expect(html).not.toMatch(/\.picture|\.film|\.footnotes|OpenPictures/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a picture is a link to itself, and on paper it stands there', async ({ page }) => {
    await page.goto(server.address + ARTICLES[0]);
    const link = page.getByRole('link', { name: 'Et bredt skjermbilde' });
    await expect(link).toHaveAttribute('href', /\.webp$/);
    await page.emulateMedia({ media: 'print' });
    await expect(link.getByRole('img')).toBeVisible();
  });
});

test('in the single file pictures open, a file is downloaded, and of the film a line has the address', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(inFile(ARTICLES[0] ?? ''));
  await expect(page.locator('.prose a[download="sjekkliste.pdf"]')).toHaveAttribute('href', /^blob:/);
  await expect.poll(() => widthOf(page, 'Et bredt')).toBe(1376);
  await expectNothingWrong(page, 'the single file');
  await lookAtPicture(page);
  await expect(page.locator('[data-missing-media]')).toHaveText(
    /^Filmen er ikke med i filen: «En hvit firkant.*»\. Med nett finner du den på https:.*bytte-plan\.\w+\.webm$/,
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Sjekklisten (PDF, 12 kB)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('sjekkliste.pdf');
});

test('in the saved copy pictures and files are there, and of the film a line has the address', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(`${server.address}frakoblet/`);
  await page
    .locator('[data-offline-state]')
    .getByRole('button', { name: /^Lagre/ })
    .click();
  await expect(page.locator('[data-offline-state]')).toHaveAttribute('data-offline-state', 'ready');
  await server.stop();
  await page.goto(server.address + ARTICLES[0]);
  await expect(page.locator('[data-missing-media]')).toHaveText(
    /^Filmen er ikke med i kopien: «En hvit firkant/,
  );
  // A narrow screen asks for another width than the copy holds.
  await expect.poll(() => widthOf(page, 'Et bredt')).toBe(1376);
  await expect(page.getByRole('link', { name: 'Sjekklisten (PDF, 12 kB)' })).toBeVisible();
  await lookAtPicture(page);
});
