import type { Page } from '@playwright/test';
import { showInWideFont } from './layout-settings.ts';
import { ARTICLE_WITH_TREE, TREE_PAGE } from './licence-tree.ts';
import { LONGEST_FACTS, openResult, resultsOf, TREES } from './result-pages.ts';
import { expect, test } from './watched-test.ts';

const FACTS = '#v=1&deployment=online&role=admin&excess=Sales+Premium:2&expires=2026-12-24';
const EXERCISE = 'ovelser/fjern-overflodige-lisenser/';

/** A sheet of A4 within margins of a centimetre, at the 96 dots an inch that Chromium prints with. */
const SHEET = { width: 718, height: 1046 };

async function sheets(page: Page): Promise<number> {
  const margin = '1cm';
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Whether something is drawn; the contents of a closed `details` are not. */
const isDrawn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => elements.map((element) => element.checkVisibility()));

test('a result is printed on two sheets: what is wrong and what to do, without what can only be pressed', async ({
  page,
}) => {
  await page.goto(`${TREE_PAGE}${FACTS}`);
  await expect(page.locator('[data-outcome]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.ts-outcome .steps')).toBeVisible();
  await expect(
    page.locator('.whole-tree, .site-header, .site-footer, .ts-foot').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.locator('h2 + [data-verify]')).toHaveCount(1);
  await expect(page.locator('h2:has(+ [data-verify])')).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

for (const [id, tree] of TREES) {
  test(`${id}: every result is printed on two sheets at most, whatever a link tells, in a wide font too`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const result of [...resultsOf(id, tree), ...resultsOf(id, tree, LONGEST_FACTS)]) {
      await openResult(page, result);
      for (const isWide of [false, true]) {
        await showInWideFont(page, isWide);
        expect
          .soft(await sheets(page), `${result.name}${isWide ? ', in a wide font' : ''}`)
          .toBeLessThanOrEqual(2);
      }
    }
  });
}

test('the page of a tree is printed with the whole tree, which is folded on the screen', async ({ page }) => {
  await page.goto(TREE_PAGE);
  expect(await isDrawn(page, '.whole-tree .outline h2')).toEqual([false, false]);
  await page.emulateMedia({ media: 'print' });
  expect(await isDrawn(page, '.whole-tree .outline h2')).toEqual([true, true]);
});

test('an article with figures leaves no sheet half empty', async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.goto(ARTICLE_WITH_TREE);
  await page.emulateMedia({ media: 'print' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // A sheet that ends before a figure wastes some space, but it must not be a third of each sheet.
  expect(await sheets(page)).toBeLessThanOrEqual(Math.ceil((height / SHEET.height) * 1.34));
  // A page may break between the text of a step and its figure, but not within a figure.
  expect(
    await page
      .locator('.prose ol > li')
      .first()
      .evaluate((li) => getComputedStyle(li).breakInside),
  ).toBe('auto');
  const figure = page.locator('.licence-figure').first();
  expect(await figure.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
});

test('figures keep their markers and the look of what cannot be used', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.sim-mark', '.refused', '.sim-excess', '.chosen']) {
    const adjusted = await page
      .locator(`.licence-figure ${part}`)
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).printColorAdjust));
    expect([part, new Set(adjusted)]).toEqual([part, new Set(['exact'])]);
  }
  // It would be drawn at the foot of the page before the figure.
  const still = page.locator('.licence-figure .sim-still').first();
  expect(await still.evaluate((element) => getComputedStyle(element).boxShadow)).toBe('none');
});

test('what is folded is open on paper, without a script that opens it', async ({ page }) => {
  await page.goto(EXERCISE);
  await expect(page.locator('.sim-steps')).not.toHaveAttribute('open');
  expect(await isDrawn(page, '.sim-steps figure')).toContain(false);
  await page.emulateMedia({ media: 'print' });
  const drawn = await isDrawn(page, '.sim-steps figure');
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn).not.toContain(false);
  for (const path of [ARTICLE_WITH_TREE, 'skriv-ut/']) {
    await page.goto(path);
    await page
      .locator('.prose')
      .first()
      .evaluate((prose) => {
        prose.insertAdjacentHTML(
          'beforeend',
          '<details><summary>Mer</summary><p class="folded">Skjult</p></details>',
        );
      });
    expect(await isDrawn(page, '.folded')).toEqual([true]);
    await page.emulateMedia({ media: 'screen' });
    expect(await isDrawn(page, '.folded')).toEqual([false]);
    await page.emulateMedia({ media: 'print' });
  }
});

test('nothing is wider than the sheet: long lines of code and wide tables break', async ({ page }) => {
  await page.setViewportSize(SHEET);
  for (const path of [ARTICLE_WITH_TREE, 'skriv-ut/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const inside = await page
      .locator('.prose')
      .first()
      .evaluate((prose) => {
        const cells = (name: string) =>
          Array.from({ length: 7 }, () => `<${name}>Serienummeret</${name}>`).join('');
        prose.insertAdjacentHTML(
          'beforeend',
          `<pre><code>${'superoffice.exe /kommando='.repeat(20)}</code></pre>
        <div class="table"><table><tr>${cells('th')}</tr><tr>${cells('td')}</tr></table></div>
        <p>https://online.superoffice.com/${'a'.repeat(200)}</p>`,
        );
        const edge = document.documentElement.clientWidth;
        return [...prose.querySelectorAll('code, th, td')].every(
          (element) => element.getBoundingClientRect().right <= edge,
        );
      });
    expect(inside).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET.width);
  }
});

test('a page in dark is printed dark on white, also in a frame whose host chose dark', async ({ page }) => {
  for (const path of [ARTICLE_WITH_TREE, `${TREE_PAGE}innebygd/#v=1&theme=dark&role=admin`]) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const light = await page.evaluate(() => {
      const brightness = (color: string) => {
        const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
          '2d',
        );
        if (!context) throw new Error('no canvas');
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        return (red + green + blue) / 3;
      };
      return {
        paper: brightness(getComputedStyle(document.body).backgroundColor),
        ink: Math.max(
          ...[...document.querySelectorAll('main :is(h1, h2, p, .ts-label, .ts-hint)')]
            .filter((element) => element.checkVisibility())
            .map((element) => brightness(getComputedStyle(element).color)),
        ),
      };
    });
    expect(light.paper).toBe(255);
    expect(light.ink).toBeLessThan(128);
  }
});
