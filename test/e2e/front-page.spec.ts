import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXERCISE, screen } from './exercise-walk.ts';
import { enter } from './keyboard.ts';
import { LICENCE_PLAN } from './licence-plan-walk.ts';
import { expect, test } from './watched-test.ts';

const miniature = (page: Page) =>
  page.getByRole('link', { name: /^Prøv øvelsen «Fjern overflødige lisenser/ });
const picture = (page: Page) => miniature(page).locator('[aria-hidden] .sim-dialog');
const plan = (page: Page) => page.getByRole('main').locator(`a[href="/${LICENCE_PLAN}"]`);
const exercises = (page: Page) => page.getByRole('region', { name: 'Øv på en kopi først' });

test('the picture of an exercise leads into it, by mouse and by keyboard', async ({ page, baseURL }) => {
  await page.goto('');
  await picture(page).getByText('Fjern', { exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}${EXERCISE}`);
  await expect(screen(page, 'warning')).toBeVisible();
  await page.goto('');
  await enter(page, miniature(page));
  await expect(page).toHaveURL(`${baseURL}${EXERCISE}`);
});

test('it is a picture: nothing in it can be pressed, read out or taken for the exercise itself', async ({
  page,
}) => {
  await page.goto('');
  await expect(picture(page)).toBeVisible();
  await expect(picture(page).locator('button, a, input, [tabindex]')).toHaveCount(0);
  await expect(page.locator('[data-simulation], [data-screen], [data-user], [data-plan]')).toHaveCount(0);
  await expect(miniature(page)).toHaveAccessibleName(
    /Omtrent \d+ minutter\. Ingenting endres i SuperOffice\.$/,
  );
});

test('the other exercises and the licence plan are a press away', async ({ page }) => {
  await page.goto('');
  await expect(exercises(page).getByRole('link')).toHaveCount(4);
  await expect(exercises(page).getByRole('link', { name: 'Se alle 9 øvelser' })).toHaveAttribute(
    'href',
    '/ovelser/',
  );
  await plan(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lag en lisensplan med dine egne tall');
});

for (const { width, height, screens } of [
  { width: 1280, height: 900, screens: 1 },
  { width: 360, height: 740, screens: 2 },
]) {
  test(`at ${width} × ${height} the plan and the picture are seen on screen ${screens} at the latest`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    for (const part of [
      plan(page).locator('strong'),
      exercises(page).getByRole('heading'),
      picture(page).getByText('Brukerlisenser'),
    ]) {
      const { y = Number.POSITIVE_INFINITY, height: own = 0 } = (await part.boundingBox()) ?? {};
      expect(y + own).toBeLessThanOrEqual(screens * height);
    }
  });
}

test('in forced colours the picture has its edges, and on paper its name alone', async ({ page }) => {
  await page.goto('');
  await page.emulateMedia({ forcedColors: 'active' });
  const { violations } = await new AxeBuilder({ page }).include('.doors').setLegacyMode().analyze();
  // Chromium tells the author's colours while it paints the user's.
  expect(violations.filter(({ id }) => id !== 'color-contrast')).toEqual([]);
  for (const edge of ['.mini-window', '.start-card'])
    await expect(page.locator(edge)).not.toHaveCSS('border-block-start-style', 'none');
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(miniature(page)).toBeVisible();
  await expect(picture(page)).toBeHidden();
});

test('nothing in it moves for those who asked for stillness', async ({ page }) => {
  await page.goto('');
  await expect(picture(page)).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test.describe('for those who have not asked for stillness', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the picture shows once what one does, within five seconds, and moves nothing else', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('');
    const ends = await page.evaluate(() =>
      document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
    );
    expect(ends.length).toBeGreaterThan(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(5000);
    await page.evaluate(async () => {
      for (const animation of document.getAnimations()) animation.finish();
      for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
    });
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
    expect(moved.filter((value) => value >= 0.001)).toEqual([]);
  });

  test('on a phone it moves as one scrolls to it, and not by itself', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('');
    const timelines = await page.evaluate(() =>
      document.getAnimations().map(({ timeline }) => timeline?.constructor.name),
    );
    expect(new Set(timelines)).toEqual(new Set(['ViewTimeline']));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture stands, and leads into the exercise', async ({ page, baseURL }) => {
    await page.goto('');
    await picture(page).click();
    await expect(page).toHaveURL(`${baseURL}${EXERCISE}`);
  });
});
