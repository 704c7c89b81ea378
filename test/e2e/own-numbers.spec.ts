import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXERCISE, guide, plan, planButton, press, removeByKeyboard, screen } from './exercise-walk.ts';
import { enter } from './keyboard.ts';
import { answer, makePlan, pastePlans, pasteUsers, USERS, userTable } from './licence-plan-walk.ts';
import { expect, test } from './watched-test.ts';

const FACTS = 'feilsoking/lisensvarsel/#v=1&deployment=online&role=admin&excess=Sales+Premium:2';
const KEY = 'egne-tall';

const practise = (page: Page) => page.getByRole('link', { name: 'Øv med tallene deres' });
const standing = (page: Page) => page.getByText('Tallene finnes bare i denne fanen');
const person = (page: Page, name: string) => page.locator('[data-user]').filter({ hasText: name });
const list = (page: Page) => page.getByRole('region', { name: 'Slik gjør du det i virkeligheten' });

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Everything that the browser keeps beyond the page: addresses and storage. */
function held(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([location.href, { ...sessionStorage }, { ...localStorage }, history.state]),
  );
}

async function openRemoval(page: Page): Promise<void> {
  await press(page, 'toLicences').click();
  await press(page, 'activateNew').click();
  await press(page, 'removeExcess').click();
  await planButton(page, 'Sales Premium').click();
}

async function take(page: Page, name: string): Promise<void> {
  await person(page, name).click();
  await press(page, 'remove').click();
  await expect(person(page, name)).toHaveCount(0);
}

test('from a pasted list to a printed list, by the plan and the exercise', async ({ page }) => {
  await makePlan(page);
  await expectAccessible(page);
  await practise(page).click();
  await expect(standing(page)).toBeVisible();
  expect(await held(page)).not.toMatch(/Anne|David|Sales/);
  await expectAccessible(page);

  await openRemoval(page);
  await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
  await expect(person(page, 'Camilla')).toContainText('oppdiktet');
  await expect(person(page, 'Anne')).not.toContainText('oppdiktet');
  await expect(guide(page)).toContainText('David Demo');
  await expectAccessible(page);
  await person(page, 'David Demo').click();
  // One ring, around what to press, not around the user already chosen.
  await expect(screen(page, 'remove-excess').locator('.next')).toHaveText('Fjern');
  await take(page, 'David Demo');
  await expect(guide(page)).toContainText('Anne Eksempel');
  await take(page, 'Anne Eksempel');
  await press(page, 'ok').click();
  await press(page, 'activate').click();
  await expect(screen(page, 'activated')).toBeVisible();

  // Removing real people is never praised.
  await expect(page.getByRole('heading', { name: 'Du er i mål i øvelsen', exact: true })).toBeVisible();
  await expect(page.locator('.sim-end-head')).toContainText(
    'Ingenting er endret hos dere. Ingen har mistet noe, og ingen lisens er aktivert.',
  );
  await expect(list(page)).toContainText(/David Demo: Sales Premium[\s\S]*Anne Eksempel: Sales Premium/);
  await expect(list(page).getByRole('button', { name: 'Skriv ut listen' })).toBeVisible();
  await expectAccessible(page);
  expect(await held(page)).not.toMatch(/Anne|David|Sales/);
  await page.emulateMedia({ media: 'print' });
  await expect(list(page).getByText(/^☐ David Demo/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv ut listen' })).toBeHidden();
  await expect(page.locator('[data-sim-steps]')).toBeHidden();
  // It is a list for the real product: nothing on the sheet is invented, or an exercise of some minutes.
  await expect(page.getByText(/oppdiktet|Omtrent \d+ minutter/).filter({ visible: true })).toHaveCount(0);
});

test('somebody with two plans is told to count in each, where the list is read and in the exercise', async ({
  page,
}) => {
  await makePlan(page);
  const told = page.getByText('Anne Eksempel står med flere planer og teller som én bruker i hver.');
  await expect(told).toHaveCount(0);
  await userTable(page).fill(`${USERS}\nAnne Eksempel;Service Premium;23.11.2024;nei;0`);
  await expect(told).toBeVisible();
  await practise(page).click();
  await expect(standing(page)).toBeVisible();
  await expect(told).toBeVisible();
});

test('somebody called wrong is not on the list', async ({ page }) => {
  await makePlan(page);
  await userTable(page).fill(USERS.replace(';;nei;', ';01.02.2024;nei;0'));
  await expect(page.locator('[data-advice="remove"]')).toHaveText([/David/, /Camilla/]);
  await practise(page).click();
  await expect(standing(page)).toBeVisible();
  await openRemoval(page);
  await take(page, 'David Demo');
  await take(page, 'Anne Eksempel');
  await expect(page.getByText('Anne Eksempel logget inn 23.11.2024. Er det riktig person?')).toBeVisible();
  await press(page, 'ok').click();
  await press(page, 'activate').click();
  await expect(list(page)).toContainText('Én som du fjernet i øvelsen, er ikke med');
  await expect(list(page)).not.toContainText('Anne');
});

test('from a link with facts in two presses', async ({ page }) => {
  await page.goto(FACTS);
  await practise(page).click();
  await expect(standing(page)).toBeVisible();
  expect(await held(page)).not.toMatch(/Sales/);
  await press(page, 'toLicences').click();
  await expect(plan(page, 'Sales Premium')).toHaveAttribute('data-excess', '2');
  await expect(plan(page, 'Sales Premium')).toContainText('oppdiktet');
  await expectAccessible(page);

  await press(page, 'activateNew').click();
  await press(page, 'removeExcess').click();
  await planButton(page, 'Sales Premium').click();
  await expect(guide(page)).toContainText('Velg selv hvem');
  await take(page, 'Oppdiktet bruker 1');
  await take(page, 'Oppdiktet bruker 2');
  await press(page, 'ok').click();
  await press(page, 'activate').click();
  await expect(list(page)).toContainText('Navn: ____');
  await expect(list(page)).not.toContainText('Oppdiktet');
});

test('in a long list one is found by name, and everybody stays in the page', async ({ page }) => {
  const users = Array.from(
    { length: 40 },
    (_, i) => `Bruker ${i} Prøve;Sales Premium;2025-01-${10 + (i % 19)}`,
  );
  await page.goto('verktoy/lisensplan/');
  await pastePlans(page, 'Sales Premium;40;38');
  await pasteUsers(page, ['Navn;Brukerplan;Sist innlogget', ...users].join('\n'), 40);
  await answer(page, 'Ja, de stemmer');
  await practise(page).click();
  await expect(standing(page)).toBeVisible();
  await openRemoval(page);
  const all = page.locator('[data-user]');
  await expect(all).toHaveCount(40);
  const field = page.getByRole('textbox', { name: 'Søk blant 40 brukere' });
  // A text field, larger than the radio buttons of the list.
  expect((await field.boundingBox())?.width).toBeGreaterThan(200);
  await person(page, 'Bruker 7 ').click();
  await field.fill('bruker 23');
  await expect(page.getByRole('dialog')).toContainText('1 av 40 brukere passer.');
  await expect(all).toHaveCount(40);
  await expect(person(page, 'Bruker 23')).toBeVisible();
  await expect(person(page, 'Bruker 31')).toBeHidden();
  // The chosen user stays in view.
  await expect(person(page, 'Bruker 7 ')).toBeVisible();
  await expectAccessible(page);
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(person(page, 'Bruker 31')).toBeVisible();
  await field.fill('23');
  await take(page, 'Bruker 23');
  await expect(all).toHaveCount(39);
});

test('a reload loses the numbers, says so, and leads back to the plan as it was', async ({ page }) => {
  await makePlan(page);
  await practise(page).click();
  await expect(standing(page)).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-own-lost="none"]')).toBeVisible();
  await expect(screen(page, 'warning')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Tilbake til lisensplanen' }).click();
  await expect(userTable(page)).toHaveValue(USERS);
});

test('going back from the exercise finds the plan as it was left, once', async ({ page }) => {
  await makePlan(page);
  await practise(page).click();
  await expect(standing(page)).toBeVisible();
  await page.goBack();
  await expect(userTable(page)).toHaveValue(USERS);
  expect(await page.evaluate(() => JSON.stringify(history.state ?? {}))).not.toContain('Anne');
});

for (const [what, lost, written] of [
  ['damaged', 'damaged', '{"version":1,"at":'],
  ['of another version', 'old', '{"version":0}'],
  ['left behind long ago', 'old', '{"version":1,"at":0,"plans":[],"users":[]}'],
] as const)
  test(`numbers that are ${what} are deleted with a message, and the ordinary exercise comes`, async ({
    page,
  }) => {
    await page.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [KEY, written] as const);
    await page.goto(`${EXERCISE}#v=1&tall=feilsoking`);
    await expect(page.locator(`[data-own-lost="${lost}"]`)).toContainText('slettet');
    expect(await page.evaluate((key) => sessionStorage.getItem(key), KEY)).toBeNull();
    await expect(page.getByRole('link', { name: 'Tilbake til feilsøkingen' })).toBeVisible();
    await press(page, 'toLicences').click();
    await expect(plan(page, 'Sales Premium')).not.toContainText('oppdiktet');
  });

test('by keyboard alone, from the plan to the copied list', async ({ page }) => {
  await makePlan(page);
  await enter(page, practise(page));
  await expect(standing(page)).toBeVisible();
  for (const name of ['toLicences', 'activateNew', 'removeExcess'] as const)
    await enter(page, press(page, name));
  for (const [name, id] of [
    ['David Demo', 'u4'],
    ['Anne Eksempel', 'u1'],
  ] as const) {
    await removeByKeyboard(page, 'Sales Premium', id);
    await expect(person(page, name)).toHaveCount(0);
  }
  await enter(page, press(page, 'ok'));
  await enter(page, press(page, 'activate'));
  await enter(page, list(page).getByRole('button', { name: 'Kopier teksten' }));
  await expect(list(page).getByText(/Teksten er (kopiert|merket)/)).toBeVisible();
});
