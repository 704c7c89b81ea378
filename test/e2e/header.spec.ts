import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectToHoldInEverySetting } from './layout-settings.ts';
import { ARTICLE_WITH_TREE } from './licence-tree.ts';
import { PAGE_TYPES, SIDE_PAGES } from './page-types.ts';
import { searchField } from './search-walk.ts';
import { expect, test } from './watched-test.ts';

const menuButton = (page: Page) => page.getByRole('button', { name: 'Meny' });
const menu = (page: Page) => page.getByRole('navigation', { name: 'Hovedmeny' });
const contents = (page: Page) => menu(page).getByRole('link', { name: 'Innhold A–Å' });
const header = (page: Page) => page.getByRole('banner');

/** Pages with a header, not those for other sites' frames. */
const PAGES = [...PAGE_TYPES, ...SIDE_PAGES].filter(({ path }) => !path.endsWith('innebygd/'));

for (const width of [360, 320]) {
  test.describe(`on a phone of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 640 } });

    test('the header is 56 pixels high, with the way home, the search and the menu', async ({ page }) => {
      for (const { name, path } of PAGES) {
        await page.goto(path);
        await expect(menuButton(page), name).toBeVisible();
        await expect(header(page).getByRole('link').first(), name).toHaveAccessibleName('Hjelpesenter');
        expect.soft(await header(page).evaluate((bar) => bar.getBoundingClientRect().height), name).toBe(56);
        // The front page and the search page have a larger box of their own.
        const hasSearch = path !== '' && path !== 'sok/';
        await expect(header(page).getByRole('combobox'), name).toHaveCount(hasSearch ? 1 : 0);
        await expect(menu(page), name).toBeHidden();
      }
    });

    test('the open menu has no violation, light, dark and in forced colours', async ({ page }) => {
      for (const path of [ARTICLE_WITH_TREE, '']) {
        await page.goto(path);
        await menuButton(page).click();
        await expect(contents(page)).toBeVisible();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
          expect.soft(violations, `/${path}, ${colorScheme}`).toEqual([]);
        }
        await page.emulateMedia({ forcedColors: 'active' });
        const edge = await menu(page).evaluate((box) => getComputedStyle(box).borderBlockStartWidth);
        expect(edge).toBe('1px');
        await page.emulateMedia({ forcedColors: 'none' });
      }
    });

    test('hits are shown as wide as the page', async ({ page }) => {
      await page.goto(ARTICLE_WITH_TREE);
      await searchField(page).fill('lisens');
      await expect(page.getByRole('option').first()).toBeVisible();
      const box = await page.locator('.panel').boundingBox();
      expect(box).toMatchObject({ x: 16, width: width - 32 });
    });
  });
}

test.describe('the menu of a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('opens by keyboard, and Escape closes it and gives focus back', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    await menuButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(contents(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(menu(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(menuButton(page)).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feilsøking');
  });

  test('closes when one presses the button again, or the page beside it', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    await menuButton(page).click();
    await expect(contents(page)).toBeVisible();
    await menuButton(page).click();
    await expect(menu(page)).toBeHidden();
    await menuButton(page).click();
    await page.locator('article h1').click({ position: { x: 5, y: 5 } });
    await expect(menu(page)).toBeHidden();
  });

  test('opens while the page’s scripts have not come', async ({ page }) => {
    await page.route(/_astro\/.*\.js$/, () => {});
    await page.goto(ARTICLE_WITH_TREE);
    await menuButton(page).click();
    await contents(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Innhold A–Å');
  });

  test('says where one is', async ({ page }) => {
    await page.goto('ovelser/');
    await menuButton(page).click();
    await expect(menu(page).locator('[aria-current="page"]')).toHaveText('Øvelser');
  });

  test('has room for everything, narrow, in a wide font, spaced out and enlarged', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    await menuButton(page).click();
    await expect(contents(page)).toBeVisible();
    await expectToHoldInEverySetting(page, 'the open menu');
  });

  test('is not printed, open or closed', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    await menuButton(page).click();
    await expect(contents(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(contents(page)).toBeHidden();
    await expect(menuButton(page)).toBeHidden();
  });

  test('stands open where the browser knows no popovers', async ({ page }) => {
    await page.route(`**/${ARTICLE_WITH_TREE}`, async (route) => {
      const html = await (await route.fetch()).text();
      const older = html
        // Its hashes are those of the original styles.
        .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
        .replaceAll(/ popover(target="[^"]*")?/g, '')
        .replaceAll(':popover-open', ':unknown-to-it');
      await route.fulfill({ body: older, contentType: 'text/html' });
    });
    await page.goto(ARTICLE_WITH_TREE);
    await expect(contents(page)).toBeVisible();
    await expect(menuButton(page)).toBeHidden();
    await expect(searchField(page)).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('the menu opens and leads on', async ({ page }) => {
    await page.goto(ARTICLE_WITH_TREE);
    await menuButton(page).click();
    await contents(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Innhold A–Å');
  });
});

test('on a wide screen all links of the menu stand in the header', async ({ page }) => {
  await page.goto('');
  await expect(contents(page)).toBeVisible();
  await expect(menuButton(page)).toBeHidden();
});
