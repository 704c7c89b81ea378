import type { Page } from '@playwright/test';
import type { Action } from '../../src/exercises/core/actions.ts';
import { act, EXERCISE, guide, openRemoval, planButton, press, screen } from './exercise-walk.ts';
import { showInWideFont } from './layout-settings.ts';
import { SCENARIOS } from './scenarios.ts';
import { expect, test } from './watched-test.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** The position of a part of the exercise in the browser's window, in px. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return {
    top: box.y,
    bottom: box.y + box.height,
    left: box.x,
    right: box.x + box.width,
    height: box.height,
  };
}

/** Where elements are drawn, read in one go: between two reads, one screen may replace another. */
function boxesOf(page: Page, selectors: string[]): Promise<(DOMRect | undefined)[]> {
  return page.evaluate(
    (all) =>
      all.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box?.height ? box.toJSON() : undefined;
      }),
    selectors,
  );
}

const BAR = '.sim-bar';
const APP = '.sim-app';
const GUIDE = '.sim-guide';
const POINTED_AT = '.sim-body .next';

/** Expects bar, window, advice and the control it points at to be in view together, and the window uncovered. */
async function expectFirstScreen(page: Page, name: string): Promise<void> {
  await expect(guide(page)).toBeVisible();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const [bar, app, advice, next] = [
    await boxOf(page, BAR),
    await boxOf(page, APP),
    await boxOf(page, GUIDE),
    await boxOf(page, POINTED_AT),
  ];
  expect(bar.top, name).toBeGreaterThan(0);
  expect(app.bottom, `${name}: the window`).toBeLessThanOrEqual(height);
  expect(advice.bottom, `${name}: the guide`).toBeLessThanOrEqual(height);
  expect(next.bottom, `${name}: what it points at`).toBeLessThanOrEqual(app.bottom);
  if (width === PHONE.width) expect(app.bottom, `${name}: window and sheet`).toBeLessThanOrEqual(advice.top);
}

for (const size of [PHONE, DESK]) {
  for (const font of ['the machine’s', 'a wide']) {
    test(`at ${size.width} x ${size.height} in ${font} font, the whole first screen of every exercise is seen at once`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      for (const { id, path } of SCENARIOS) {
        await page.goto(path);
        await showInWideFont(page, font === 'a wide');
        await expectFirstScreen(page, id);
      }
    });
  }

  test(`at ${size.width} x ${size.height} the whole first screen is seen with numbers from a link and with own numbers`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${EXERCISE}#v=1&excess=Sales+Premium:2`);
    await showInWideFont(page);
    await expect(page.locator(BAR)).toContainText('De er ikke kontrollert.');
    await expectFirstScreen(page, 'numbers from a link');

    await page.goto('feilsoking/lisensvarsel/#v=1&deployment=online&role=admin&excess=Sales+Premium:2');
    await page.getByRole('link', { name: 'Øv med tallene deres' }).click();
    await expect(page.locator(BAR)).toContainText('Tallene finnes bare i denne fanen.');
    await showInWideFont(page);
    await expectFirstScreen(page, 'own numbers');
  });
}

for (const size of [PHONE, { width: 768, height: 1024 }, DESK]) {
  test(`at ${size.width} px the window is as high on every screen of every exercise`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const { path, way } of SCENARIOS) {
      await page.goto(path);
      const { height } = await boxOf(page, APP);
      for (const action of way) {
        if (action === 'finish') await expect(screen(page, 'activated')).toBeVisible();
        else await act(page, action);
        // Read in one go: the end may be replacing the window.
        const drawn = await page
          .locator(APP)
          .evaluateAll((apps) => apps.map((app) => app.getBoundingClientRect().height).filter(Boolean));
        expect(drawn, action).toEqual(drawn.map(() => height));
      }
    }
  });
}

test('a dialog higher than the window scrolls inside it, and its buttons stay in sight', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(EXERCISE);
  await openRemoval(page);
  await planButton(page, 'Sales Premium').click();
  const [app, dialog] = [await boxOf(page, APP), await boxOf(page, '[data-screen="remove-excess"]')];
  expect(dialog.top).toBeGreaterThanOrEqual(app.top);
  expect(dialog.bottom).toBeLessThanOrEqual(app.bottom);
  const inside = await screen(page, 'remove-excess').evaluate((element) => ({
    scrolls: element.scrollHeight > element.clientHeight,
    sideways: element.scrollWidth > element.clientWidth,
  }));
  expect(inside).toEqual({ scrolls: true, sideways: false });
  await expect(press(page, 'ok')).toBeInViewport({ ratio: 1 });
  await expect(press(page, 'remove')).toBeInViewport({ ratio: 1 });
});

test('the numbers 1, 2 and 3 stand together or not at all', async ({ page }) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  const numbers = screen(page, 'remove-excess').locator('.sim-mark');
  await expect(numbers).toHaveCount(0);
  await planButton(page, 'Sales Premium').click();
  await expect(numbers).toHaveText(['1', '2', '3']);
  await planButton(page, 'Sales Premium').click();
  await expect(numbers).toHaveCount(0);
});

/**
 * Follows a way and checks after each action that guide and bar do not cover the control that the guide points at.
 */
async function expectPointedAtSeen(page: Page, way: readonly Action[], grace: number): Promise<void> {
  for (const action of way) {
    if (action === 'finish') await expect(screen(page, 'activated')).toBeVisible();
    else await act(page, action);
    if (action === way.at(-1)) return;
    await expect(async () => {
      const [bar, advice, next] = await boxesOf(page, [BAR, GUIDE, POINTED_AT]);
      if (!bar || !advice || !next) return;
      const seen = Math.min(next.bottom, advice.top) - Math.max(next.top, bar.bottom);
      expect(seen, `after «${action}»`).toBeGreaterThanOrEqual(
        Math.min(next.height, advice.top - bar.bottom) - grace,
      );
    }).toPass({ timeout: 10_000 });
  }
}

for (const { id, path, way } of SCENARIOS) {
  test(`«${id}» on a phone: the sheet never covers what it points at`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await expectPointedAtSeen(page, way, 1);
  });

  test(`«${id}» at 320 x 256: what the guide points at is seen with its advice`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    await expectPointedAtSeen(page, way, 12);
  });
}

test('a state that is opened by its address shows what comes next', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const steg = 'licences;activate;excess;plan Sales Premium;user bjorn;remove;plan Sales Premium';
  await page.goto(`${EXERCISE}#${new URLSearchParams({ v: '1', steg })}`);
  const next = page.locator(POINTED_AT);
  await expect(next).toBeVisible();
  await expect
    .poll(async () => {
      const [bar, advice, shown] = [
        await boxOf(page, BAR),
        await boxOf(page, GUIDE),
        await boxOf(page, POINTED_AT),
      ];
      return shown.top >= bar.bottom - 1 && shown.bottom <= advice.top + 1;
    })
    .toBe(true);
});

test('in a window that is made narrower, what comes next is brought into sight again', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto(EXERCISE);
  await openRemoval(page);
  await planButton(page, 'Sales Premium').click();
  await expect(page.locator(POINTED_AT)).toBeInViewport({ ratio: 1 });
  for (const size of [
    { width: 360, height: 500 },
    { width: 700, height: 360 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(async () => {
        const [bar, advice, next] = [
          await boxOf(page, BAR),
          await boxOf(page, GUIDE),
          await boxOf(page, POINTED_AT),
        ];
        return next.top >= bar.bottom - 1 && next.bottom <= advice.top + 1;
      })
      .toBe(true);
  }
});

test('the bar and the guide are in sight wherever in the exercise one scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 400 });
  await page.goto(EXERCISE);
  await act(page, 'licences');
  await page.locator('.sim-desk').scrollIntoViewIfNeeded();
  await expect(page.getByText('Øvelse, ingenting endres')).toBeInViewport({ ratio: 1 });
  await expect(guide(page)).toBeInViewport();
});

test.describe('by touch on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: PHONE });
  for (const { id, path, way } of SCENARIOS)
    for (const guided of [true, false]) {
      test(`«${id}» is done ${guided ? 'with' : 'without'} the guide`, async ({ page }) => {
        await page.goto(path);
        if (!guided) await page.getByRole('button', { name: 'Skjul veiledningen' }).tap();
        for (const action of way) {
          if (action === 'finish') await expect(screen(page, 'activated')).toBeVisible();
          else await act(page, action, 'tap');
        }
        await expect(page.locator('[data-simulation][data-done="true"]')).toBeVisible();
      });
    }
});
