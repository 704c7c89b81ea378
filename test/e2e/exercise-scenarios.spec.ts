import { act, actByKeyboard, control, guide, press, screen } from './exercise-walk.ts';
import { SCENARIOS } from './scenarios.ts';
import { expect, test } from './watched-test.ts';

const done = '[data-simulation][data-done="true"]';

for (const { id, path, way } of SCENARIOS) {
  test(`«${id}» is solved by mouse`, async ({ page }) => {
    await page.goto(path);
    for (const action of way) {
      if (action === 'finish') await expect(screen(page, 'activated')).toBeVisible();
      else await act(page, action);
    }
    await expect(page.locator(done)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Du er i mål' })).toBeVisible();
    await expect(guide(page)).toContainText('i mål');
  });

  test(`«${id}» is solved by keyboard, and focus is never lost`, async ({ page }) => {
    await page.goto(path);
    for (const action of way) {
      if (action === 'finish') await expect(screen(page, 'activated')).toBeVisible();
      else await actByKeyboard(page, action);
      await expect(page.locator('body'), action).not.toBeFocused();
    }
    await expect(page.locator(done)).toBeVisible();
  });

  test(`«${id}» is undone step by step to the very start`, async ({ page }) => {
    const steps = way.filter((action) => action !== 'finish');
    await page.goto(`${path}#${new URLSearchParams({ v: '1', steg: way.join(';') })}`);
    await expect(page.locator(done)).toBeVisible();
    for (const _ of steps) await press(page, 'undo').click();
    await expect(screen(page, 'warning')).toBeVisible();
    await expect(press(page, 'undo')).toHaveAttribute('aria-disabled', 'true');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(control(page, way[0] as (typeof way)[number])).toBeVisible();
  });
}
