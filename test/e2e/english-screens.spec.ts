import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Action } from '../../src/exercises/core/actions.ts';
import { EXERCISE, guide, planButton, REMOVALS, screen, user } from './exercise-walk.ts';
import { makePlan } from './licence-plan-walk.ts';
import { SCENARIOS } from './scenarios.ts';
import { expect, test } from './watched-test.ts';

const REQUESTS = 'gi-apne-saker-ny-eier';

const button = (page: Page, name: string) =>
  page.locator('[data-simulation]').getByRole('button', { name, exact: true });
const namesSwitch = (page: Page) => page.getByRole('button', { name: 'Vis navn på engelsk' });

/** Chooses English as a reader has done on an earlier page. */
async function chooseEnglish(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('navn', 'en'));
}

/** The address of an exercise after the actions before one of them. */
function addressBefore(id: string, action: Action): string {
  const way = SCENARIOS.find((scenario) => scenario.id === id)?.way ?? [];
  return `ovelser/${id}/#${new URLSearchParams({ v: '1', steg: way.slice(0, way.indexOf(action)).join(';') })}`;
}

/** No label is left in Norwegian that has an English name. */
async function expectEnglish(page: Page, where: string): Promise<void> {
  const labels = page.locator(`${where} :is(bdi, option)[data-label]`);
  await expect(labels.first()).toBeAttached();
  await expect(page.locator(`${where} :is(bdi, option)[data-label]:not([lang])`)).toHaveCount(0);
}

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

test('an exercise is done by the English names, from the warning to the end', async ({ page }) => {
  await chooseEnglish(page);
  await page.goto(EXERCISE);
  await expect(guide(page)).toContainText('«Settings and maintenance» > «Licences»');
  await button(page, 'Gå til Settings and maintenance').click();
  await expect(screen(page, 'licences').getByRole('heading', { name: 'Licences' })).toBeVisible();
  await expect(screen(page, 'licences').getByRole('columnheader', { name: 'In use' })).toBeVisible();
  await expect(guide(page)).toContainText('Klikk så på «Activate new licence».');
  await expectEnglish(page, '.sim');
  await expectAccessible(page);

  await button(page, 'Activate new licence').click();
  await expect(page.getByRole('dialog', { name: 'Activate new licence' })).toBeVisible();
  await expect(page.getByText('Activate kan ikke brukes ennå').first()).toBeVisible();
  await button(page, 'Remove excess use of licence before activating the new license').click();
  for (const { plan, users } of REMOVALS) {
    await planButton(page, plan).click();
    for (const id of users) {
      await user(page, id).click();
      await expect(guide(page)).toContainText('Klikk på «Delete» (2).');
      await button(page, 'Delete').click();
    }
  }
  await expectEnglish(page, '.sim');
  await expectAccessible(page);
  await button(page, 'OK').click();
  await button(page, 'Activate').click();
  await expect(screen(page, 'activated')).toContainText('New licence activated');
  await expectEnglish(page, '.sim');
  await expectAccessible(page);
});

test('the choice can be made in the middle of an exercise, and be taken back', async ({ page }) => {
  await page.goto(EXERCISE);
  await button(page, 'Gå til Innstillinger og vedlikehold').click();
  await button(page, 'Aktiver ny lisens').click();
  const english = page.getByRole('dialog', { name: 'Activate new licence' });
  await namesSwitch(page).click();
  await expect(english).toBeVisible();
  await expectEnglish(page, '.sim');
  await button(page, 'Cancel').click();
  await expect(screen(page, 'licences').getByRole('heading', { name: 'Licences' })).toBeVisible();
  await namesSwitch(page).click();
  await expect(screen(page, 'licences').getByRole('heading', { name: 'Lisenser' })).toBeVisible();
  await expect(page.locator('.sim [data-label][lang]')).toHaveCount(0);
  await button(page, 'Angre').click();
  await expect(page.getByRole('dialog', { name: 'Aktiver ny lisens' })).toBeVisible();
});

test('fields and their choices follow, and a name that is not certain says so', async ({ page }) => {
  await chooseEnglish(page);
  await page.goto(addressBefore(REQUESTS, 'search'));
  await expect(page.getByRole('combobox', { name: 'Owner' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Internal status' }).getByRole('option')).toHaveText([
    'Alle',
    'Open',
    'Postponed',
    'Closed',
  ]);
  await expectEnglish(page, '.sim');
  await page.goto(addressBefore(REQUESTS, 'yes'));
  const no = button(page, 'Nei (No, navn ikke bekreftet)');
  await expect(no).toBeVisible();
  await expect(no.locator('bdi')).toHaveAttribute('lang', 'nb');
  await expectAccessible(page);
});

test('nothing moves when a page has come in English', async ({ page }) => {
  await chooseEnglish(page);
  for (const path of [EXERCISE, '']) {
    await page.goto(path);
    await expectEnglish(page, 'main');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((tell) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => tell(sum), 200));
        }),
    );
    expect(shift).toBeLessThan(0.001);
  }
});

test('pictures follow: in articles with their captions and text alternatives, as steps, and on the front page', async ({
  page,
}) => {
  await chooseEnglish(page);
  for (const path of ['artikler/lisensvarsel/', 'artikler/bruker-har-apne-saker/', EXERCISE]) {
    await page.goto(path);
    await expectEnglish(page, 'figure');
  }
  await expect(page.locator('figcaption').filter({ hasText: 'klikk på «Delete» (2)' })).toHaveCount(1);
  await page.goto('artikler/lisensvarsel/');
  const third = page.locator('figure').nth(2);
  await expect(third.getByRole('img')).toHaveAccessibleName(
    /^Dialogboksen Remove superfluous licences\. User licences: .*\(2\) Delete\. \(3\) OK\. Ring rundt: Delete\.$/,
  );
  await expect(third.locator('figcaption')).toContainText('klikk på «Delete» (2)');
  await namesSwitch(page).click();
  await expect(third.getByRole('img')).toHaveAccessibleName(/^Dialogboksen Fjern overflødige lisenser\. /);
  await page.goto('');
  await expectEnglish(page, '.miniature');
  await expect(page.locator('.miniature')).toContainText('Settings and maintenance');
});

test('the list of the real product at the end follows, with each other name once', async ({ page }) => {
  await chooseEnglish(page);
  const way = SCENARIOS.find(({ id }) => EXERCISE.includes(id))?.way ?? [];
  await page.goto(`${EXERCISE}#${new URLSearchParams({ v: '1', steg: way.join(';') })}`);
  const list = page.locator('.sim-end .checks');
  await expect(list).toContainText('Sammenlign tallene under Licences (Lisenser) med');
  await expect(list).toContainText('Purchase new licences (Kjøp nye lisenser)');
  await expect(list).not.toContainText('(Licences)');
});

test('the list of the reader’s own numbers follows: on screen, copied and on paper', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await makePlan(page);
  const FIRST =
    /Åpne Innstillinger og vedlikehold \(Settings and maintenance\) > Lisenser \(Licences\) > fanen/;
  const FIRST_IN_ENGLISH =
    /Åpne Settings and maintenance \(Innstillinger og vedlikehold\) > Licences \(Lisenser\) > fanen/;
  const shown = page.locator('.copy-text pre');
  await expect(shown).toContainText(FIRST);
  await namesSwitch(page).click();
  await expect(shown).toContainText(FIRST_IN_ENGLISH);
  await expect(shown).toContainText('klikk på Delete (Fjern). Gjenta');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Kopier teksten' }).click();
  await expect(page.getByText('Teksten er kopiert.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(FIRST_IN_ENGLISH);
  expect(copied.match(/Licences \(Lisenser\)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.checklist-sheet')).toContainText(FIRST_IN_ENGLISH);
});

test.describe('in the single file', () => {
  const FILE = pathToFileURL(path.resolve('dist/hjelpesenter.html')).href;
  test.use({ baseURL: FILE });

  test('the choice holds in an exercise', async ({ page }) => {
    await page.goto(`${FILE}#/artikler/crm-suite/`);
    await namesSwitch(page).click();
    await page.goto(`${FILE}#/${EXERCISE}`);
    await button(page, 'Gå til Settings and maintenance').click();
    await expect(guide(page)).toContainText('«Activate new licence»');
    await expectEnglish(page, '.sim');
    await namesSwitch(page).click();
    await expect(button(page, 'Aktiver ny lisens')).toBeVisible();
  });
});
