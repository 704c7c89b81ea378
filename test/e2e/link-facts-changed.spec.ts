import { DIAGNOSES, TREE_PAGE } from './licence-tree.ts';
import {
  answerAll,
  changeButton,
  linkFacts,
  openWhy,
  option,
  outcome,
  question,
  stepHeading,
} from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const FULL = `${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2&expires=2026-12-24&serial=1000000006`;

test('a fact is changed, counts at once, and stands in the address', async ({ page }) => {
  await page.goto(FULL);
  await openWhy(page);
  await linkFacts(page).getByRole('button', { name: 'Endre opplysningen Serienummer' }).click();
  const field = linkFacts(page).getByRole('textbox', { name: 'Serienummer' });
  await expect(field).toBeFocused();
  await field.fill('1010000014');
  await page.keyboard.press('Enter');
  await expect(linkFacts(page)).toContainText('1010000014');
  await expect(stepHeading(page)).toBeFocused();
  await expect(page).toHaveURL(/serial=1010000014/);
  await page.reload();
  await expect(linkFacts(page)).toContainText('1010000014');
  await page.goBack();
  await expect(linkFacts(page)).toContainText('1000000006');
});

test('the deadline follows the date that the reader sets', async ({ page }) => {
  await page.goto(FULL);
  await openWhy(page);
  await linkFacts(page).locator('[data-fact="expires"]').click();
  await linkFacts(page).locator('input[type="date"]').fill('2027-01-15');
  await linkFacts(page).getByRole('button', { name: 'Lagre' }).click();
  await expect(outcome(page, 'excess').locator('.ts-deadline')).toHaveText(/^Lisensen utløper? 15\.\sjanuar/);
});

test('what does not fit is refused beside the field, and nothing is lost', async ({ page }) => {
  await page.goto(FULL);
  await openWhy(page);
  await linkFacts(page).locator('[data-fact="serial"]').click();
  const field = linkFacts(page).getByRole('textbox', { name: 'Serienummer' });
  await field.fill('12');
  await page.keyboard.press('Enter');
  await expect(linkFacts(page).getByRole('alert')).toContainText('ti sifrene');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('12');

  await page.keyboard.press('Escape');
  await expect(linkFacts(page)).toContainText('1000000006');
  await expect(linkFacts(page).locator('[data-fact="serial"]')).toBeFocused();
});

test('a fact that is taken out answers no longer', async ({ page }) => {
  await page.goto(FULL);
  await expect(outcome(page, 'excess')).toBeVisible();
  await openWhy(page);
  await linkFacts(page).locator('[data-fact="excess"]').click();
  await linkFacts(page).getByRole('button', { name: 'Ta bort' }).click();
  await expect(question(page, 'installation')).toBeVisible();
  await expect(page).not.toHaveURL(/excess/);
  await expect(linkFacts(page)).toContainText('1000000006');
});

test('before an answer is changed, each option says which later answers fall away, and facts stay', async ({
  page,
}) => {
  await page.goto(`${TREE_PAGE}#v=1&serial=1000000006`);
  await answerAll(page, DIAGNOSES.excess);
  await openWhy(page);
  await changeButton(page, 'installation').click();
  await expect(option(page, 'right')).toContainText('Svaret nå');
  await expect(option(page, 'right').locator('[data-falls-away]')).toHaveCount(0);
  await expect(option(page, 'wrong').locator('[data-falls-away="role,numbers"]')).toContainText(
    'Er du administrator i SuperOffice CRM?',
  );

  await page.getByRole('button', { name: 'Behold svaret' }).click();
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(stepHeading(page)).toBeFocused();
  await expect(page.locator('[data-answer]')).toHaveCount(3);

  await openWhy(page);
  await changeButton(page, 'installation').click();
  await option(page, 'wrong').click();
  await expect(outcome(page, 'wrong-installation')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(1);
  await expect(linkFacts(page)).toContainText('1000000006');
  await expect(page).not.toHaveURL(/numbers[.=]/);
});

test('an answer that stays on the way is kept when one before it changes', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, [
    ['installation', 'right'],
    ['role', 'admin'],
    ['numbers', 'excess'],
  ]);
  await openWhy(page);
  await changeButton(page, 'installation').click();
  await expect(option(page, 'unknown').locator('[data-falls-away]')).toHaveCount(0);
  await expect(option(page, 'wrong').locator('[data-falls-away="role,numbers"]')).toBeVisible();
  await option(page, 'unknown').click();
  await expect(outcome(page, 'excess')).toBeVisible();
});

test('another troubleshooter takes over with what is known', async ({ page }) => {
  await page.goto('feilsoking/far-ikke-logget-inn/#v=1&role=user&expires=2026-12-24');
  // The tree does not ask for the role, and still shows what the link said.
  await expect(linkFacts(page)).toContainText('Vanlig bruker');
  await option(page, 'licence').click();
  await expect(outcome(page, 'not-administrator')).toBeVisible();
  await expect(linkFacts(page)).toContainText('24. desember 2026');
});

test('what a troubleshooter does not ask about can be taken out as well', async ({ page }) => {
  await page.goto('feilsoking/far-ikke-logget-inn/#v=1&role=user&expires=2026-12-24');
  await linkFacts(page)
    .getByRole('button', { name: /^Ta bort svaret fra lenken: Rollen din/ })
    .click();
  await expect(linkFacts(page)).not.toContainText('Vanlig bruker');
  await expect(stepHeading(page)).toBeFocused();
  await expect(page).not.toHaveURL(/role=/);
  await option(page, 'licence').click();
  await option(page, 'right').click();
  await expect(question(page, 'role')).toBeVisible();
});
