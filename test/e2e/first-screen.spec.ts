import type { Page } from '@playwright/test';
import { showInWideFont } from './layout-settings.ts';
import { ARTICLE_WITH_TREE, TREE_PAGE } from './licence-tree.ts';
import { openResult, type Result, resultsOf, TREES, USUAL_FACTS } from './result-pages.ts';
import { expect, test } from './watched-test.ts';

/** What must be visible without scrolling, in windows of a usual size. */
const SCREENS = [
  { width: 1280, height: 900, shown: ['h1', 'ol.steps > li:first-child'] },
  { width: 360, height: 740, shown: ['h1', '.ts-deadline', '.ts-primary :is(a, button)'] },
];

for (const [id, tree] of TREES) {
  test(`${id}: what is wrong, the date, what to do first and the first step are seen at once`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const results = [resultsOf(id, tree), resultsOf(id, tree, USUAL_FACTS)].flat();
    for (const result of results) {
      await openResult(page, result);
      for (const { width, height, shown } of SCREENS) {
        await page.setViewportSize({ width, height });
        for (const isWide of [false, true]) {
          await showInWideFont(page, isWide);
          for (const selector of shown) await expectOnScreen(page, result, selector, isWide);
        }
      }
    }
  });
}

test('on a phone, the main article’s first screen tells each reader what to do', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ARTICLE_WITH_TREE);
  const article = page.locator('article');
  for (const start of [/^Haster det\?/, /^Administrator\?/, /^Ikke administrator\?/])
    await expect(article.locator('p').filter({ hasText: start }).first()).toBeInViewport({ ratio: 1 });
  await expect(article.getByRole('button', { name: 'Kopier teksten' }).first()).toBeInViewport();
});

test('on a low screen, who came with the app’s link sees the first step too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const facts of ['role=user', 'role=admin&excess=Sales+Premium:2,Service+Premium:1']) {
    await page.goto(`${TREE_PAGE}#v=1&${facts}&expires=2099-12-24`);
    await expect(page.locator('[data-outcome] ol.steps > li').first()).toBeInViewport({ ratio: 1 });
  }
});

/** Readers who came by a link have a date; others have none. */
async function expectOnScreen(page: Page, { name, address }: Result, selector: string, isWide: boolean) {
  const part = page.locator(`[data-outcome] ${selector}`).first();
  if (selector === '.ts-deadline' && !address.includes('#')) return;
  const box = await part.boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const bottom = Math.round((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0));
  expect
    .soft(bottom, `${name}, ${width} × ${height}${isWide ? ', a wide font' : ''}: ends ${selector}`)
    .toBeLessThanOrEqual(height);
}
