import type { Page } from '@playwright/test';
import { type Action, partsOf } from '../../src/exercises/core/actions.ts';
import { play } from '../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../src/exercises/core/scenario.ts';
import { start } from '../../src/exercises/core/state.ts';
import { guide as guideIn } from '../../src/exercises/guide/guide.ts';
import { EXERCISE, guide, press, screen } from './exercise-walk.ts';
import { SCENARIOS } from './scenarios.ts';
import { expect, test } from './watched-test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

/**
 * Touches the control that the guide points at, as a thumb would: in view between the bar and the sheet, uncovered, and
 * together with the advice, once nothing moves. Playwright's own taps would scroll to it first.
 */
async function touchPointedAt(page: Page, action: Action): Promise<void> {
  const target = page.locator('.sim-body .next').first();
  await expect(target).toBeVisible();
  await expect(guide(page).locator('.sim-advice')).toBeInViewport({ ratio: 1 });
  const where = () =>
    target.evaluate(async (element) => {
      const middle = () => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      };
      const before = middle();
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      const { x, y } = middle();
      const touched = document.elementFromPoint(x, y);
      const isFree = !!touched && (element.contains(touched) || touched.contains(element));
      return { x, y, isReady: isFree && x === before.x && y === before.y };
    });
  await expect.poll(async () => (await where()).isReady, `before «${action}»`).toBe(true);
  const { verb, id } = partsOf(action);
  const isList = verb === 'set' && (await target.evaluate((element) => element instanceof HTMLSelectElement));
  const { x, y } = await where();
  // The list of a field is the phone's own, which a test cannot touch.
  if (isList) await target.selectOption(id.slice(id.indexOf('=') + 1));
  else await page.touchscreen.tap(x, y);
}

for (const { id, path } of SCENARIOS) {
  test(`«${id}» is done with one hand on a phone, and nothing is scrolled by hand`, async ({ page }) => {
    await page.goto(path);
    const data = await page.locator('script[data-sim-data]').textContent();
    const { scenario } = JSON.parse(data ?? '') as { scenario: ScenarioData };
    let state = start(scenario);
    for (let steps = 0; steps < 60; steps++) {
      if (state.dialog?.name === 'activating') {
        await expect(screen(page, 'activated')).toBeVisible();
        state = play(state, 'finish');
        continue;
      }
      const { next } = guideIn(state);
      if (!next) break;
      await touchPointedAt(page, next);
      state = play(state, next);
    }
    await expect(page.locator('[data-simulation][data-done="true"]')).toBeVisible();
    await expect(page.locator('.sim-end').getByRole('heading').first()).toBeInViewport();
  });
}

test('«Angre», which the guide tells to press after a wrong step, is seen by that word', async ({ page }) => {
  const way = 'licences;activate;cancel;users;user kari;set plan=;save';
  await page.goto(`${EXERCISE}#${new URLSearchParams({ v: '1', steg: way })}`);
  await expect(guide(page)).toContainText('Klikk på «Angre».');
  const word = page.locator('.sim-bar').getByText('Angre', { exact: true });
  await expect(word).toBeInViewport({ ratio: 1 });
  // Visible, whatever the font: a word for screen readers only is a pixel wide.
  expect((await word.boundingBox())?.width).toBeGreaterThan(16);
  await press(page, 'undo').tap();
  await expect(guide(page)).not.toContainText('Angre');
});

test('where the guide suggests nobody, the first people to choose among are seen as soon as their list is opened', async ({
  page,
}) => {
  await page.goto('feilsoking/lisensvarsel/#v=1&deployment=online&role=admin&excess=Sales+Premium:2');
  await page.getByRole('link', { name: 'Øv med tallene deres' }).tap();
  for (const action of ['licences', 'activate', 'excess', 'plan Sales Premium'] as const)
    await touchPointedAt(page, action);
  await expect(guide(page)).toContainText('Velg selv hvem');
  const people = screen(page, 'remove-excess').locator('[data-user]');
  await expect(async () => {
    for (const person of (await people.all()).slice(0, 3)) {
      const isTouched = await person.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
      expect(isTouched).toBe(true);
    }
  }).toPass();
});
