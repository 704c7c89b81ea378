import type { Page } from '@playwright/test';
import { act, EXERCISE, guide, openRemoval, press, REFUSED, remove, screen, solve } from './exercise-walk.ts';
import { DIAGNOSES, fragmentOf, pageOf } from './licence-tree.ts';
import { SCENARIOS } from './scenarios.ts';
import { outcome } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const end = (page: Page) => page.getByRole('region', { name: 'Du er i mål' });
const real = (page: Page) => page.getByRole('heading', { name: 'Slik gjør du det i virkeligheten' });

/** From the warning to the end. */
async function finish(page: Page): Promise<void> {
  await solve(page);
  await press(page, 'activate').click();
  await expect(end(page)).toBeVisible();
}

const wayOf = (id: string) => SCENARIOS.find((scenario) => scenario.id === id)?.way ?? [];

for (const size of [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])
  test(`at ${size.width} px the end stands in place of the window, and its heading has focus and is seen`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(EXERCISE);
    await finish(page);
    await expect(page.locator('.sim-app')).toHaveCount(0);
    await expect(guide(page)).toHaveCount(0);
    await expect(screen(page, 'activated')).toContainText('Ny lisens er aktivert');
    const heading = end(page).getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport({ ratio: 1 });
    await expect(real(page)).toHaveCount(1);
    await expect(page.getByText('Øvelse, ingenting endres')).toBeInViewport();

    await press(page, 'undo').click();
    await expect(screen(page, 'activate')).toBeVisible();
    await expect(end(page)).toHaveCount(0);
    await press(page, 'activate').click();
    await expect(heading).toBeFocused();
    await press(page, 'restart').click();
    await expect(screen(page, 'warning')).toBeVisible();
  });

test('opened by its address, the end leaves focus where it is', async ({ page }) => {
  const steps = new URLSearchParams({ v: '1', steg: wayOf('tallene-stemmer-ikke').join(';') });
  await page.goto(`ovelser/tallene-stemmer-ikke/#${steps}`);
  await expect(end(page)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  // SuperOffice's answer is beside it.
  await expect(page.getByText('SuperOffice svarer: Takk. Vi retter antallet.')).toBeVisible();
});

test('the end tells of the refusal on the way, and what it means', async ({ page }) => {
  await page.goto(EXERCISE);
  await openRemoval(page);
  await remove(page, REFUSED.plan, REFUSED.user);
  for (const [plan, user] of [
    ['Service Premium', 'hans'],
    ['Sales Premium', 'bjorn'],
    ['Sales Premium', 'eli'],
  ] as const)
    await remove(page, plan, user);
  await press(page, 'ok').click();
  await press(page, 'activate').click();
  const refused = end(page).getByRole('list', { name: 'Dette ble avvist' }).getByRole('listitem');
  await expect(refused).toHaveText([
    /Gro Sakseier: «Brukeren har åpne saker.*» En som eier åpne saker \(her: 2\)/,
  ]);
  await expect(refused.getByRole('link')).toHaveAttribute('href', /artikler\/bruker-har-apne-saker\/$/);
});

test('the end leads to the next exercise that fits', async ({ page, baseURL }) => {
  await page.goto(EXERCISE);
  await finish(page);
  await end(page).getByRole('link', { name: 'Gi åpne saker en ny eier' }).click();
  await expect(page).toHaveURL(`${baseURL}ovelser/gi-apne-saker-ny-eier/`);
});

test('from a result and back to it, with the answers as they were', async ({ page }) => {
  await page.goto(pageOf('payment-missing') + fragmentOf(DIAGNOSES['payment-missing']));
  await expect(outcome(page, 'payment-missing')).toBeVisible();
  const result = page.url();
  await page.locator('a[href*="/ovelser/betalingen-mangler/"]').first().click();
  await expect(screen(page, 'warning')).toBeVisible();
  // Where the reader came from is known even after a reload in the middle of the exercise.
  await act(page, 'licences');
  await expect(page).toHaveURL(/steg=licences/);
  await page.reload();
  for (const action of wayOf('betalingen-mangler').slice(1)) await act(page, action);
  await end(page).getByRole('link', { name: 'Tilbake til feilsøkingen' }).click();
  await expect(outcome(page, 'payment-missing')).toBeVisible();
  expect(page.url()).toBe(result);
});

test('without a way back, the result that the exercise belongs to gets the facts as they stand', async ({
  page,
}) => {
  const steg = wayOf('bytt-brukerplan').join(';');
  await page.goto(`${EXERCISE}#${new URLSearchParams({ v: '1', excess: 'Sales Premium:1' })}`);
  await openRemoval(page);
  await remove(page, 'Sales Premium', 'bjorn');
  await press(page, 'ok').click();
  await press(page, 'activate').click();
  const result = end(page).getByRole('listitem').filter({ hasText: 'Feilsøking:' }).getByRole('link');
  await expect(result).toHaveAttribute('href', /#v=1&excess=Sales\+Premium%3A1$/);
  await page.goto(`ovelser/bytt-brukerplan/#${new URLSearchParams({ v: '1', steg })}`);
  await expect(result).toHaveAttribute('href', /feilsoking\/lisensvarsel\/[^#]+$/);
});

test('at the end the checklist is printed alone', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => {} }));
  await page.goto(EXERCISE);
  await finish(page);
  await end(page).getByRole('button', { name: 'Skriv ut sjekklisten' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(real(page)).toBeVisible();
  await expect(page.locator('[data-simulation]')).toBeHidden();
  await expect(page.locator('[data-sim-steps]')).toBeHidden();
});

test('the browser’s own command prints what was played, and not what stands for those who have not', async ({
  page,
}) => {
  await page.goto(EXERCISE);
  await finish(page);
  await page.emulateMedia({ media: 'print' });
  await expect(end(page)).toBeVisible();
  await expect(end(page).getByRole('list', { name: 'Dette gjorde du' })).toContainText('Bjørn Prøve');
  await expect(real(page)).toHaveCount(1);
  await expect(page.locator('.sim-end .checks li').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.locator('[data-sim-steps], .sim-checklist').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  // Before the end the page prints its own list and pictures.
  await press(page, 'undo').click();
  await expect(end(page)).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-simulation]')).toBeHidden();
  await expect(real(page)).toBeVisible();
  await expect(page.locator('[data-sim-steps]')).toBeVisible();
});

test.describe('without its script', () => {
  test.use({ expectedErrors: [/End/] });

  test('the window stays, and the guide says that the exercise is done', async ({ page }) => {
    await page.route(/\/End\.[^/]+\.js$/, (route) => route.abort());
    await page.goto(EXERCISE);
    await solve(page);
    await press(page, 'activate').click();
    await expect(guide(page)).toContainText('Du er i mål');
    await expect(screen(page, 'activated')).toContainText('Ny lisens er aktivert');
  });
});
