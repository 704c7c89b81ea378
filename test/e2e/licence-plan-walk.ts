import { expect, type Locator, type Page } from '@playwright/test';

export const LICENCE_PLAN = 'verktoy/lisensplan/';

export const PLANS = 'Brukerplan\tI bruk\tNytt antall\nSales Premium\t4\t2\nService Premium\t2\t3';

export const USERS = [
  'Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker',
  'Anne Eksempel;Sales Premium;23.11.2024;nei;0',
  'Bjørn Prøve;Sales Premium;02.03.2024;nei;3',
  'Camilla Øvelse;Sales Premium;;nei;',
  'David Demo;Sales Premium;2024-11-22;ja;0',
  'Eli Test;Service Premium;2024-11-22;nei;0',
  'Frode Oppdiktet;Service Premium;2024-11-22;nei;0',
].join('\n');

/** A list with mistakes in lines 2 and 3, and with a plan that no row names. */
export const BAD_USERS = [
  'Name,User plan,Last login,Former employee,Department',
  ',Sales Premium,2024-01-01,no,A',
  'Bjørn <img src=x onerror=alert(1)>,Sales Premium,31.02.2024,kanskje,B',
  'Camilla,Marketing Premium,2024-01-01,no,C',
].join('\r\n');

export function tool(page: Page): Locator {
  return page.locator('[data-licence-plan]');
}

/** The row of fields of a plan. */
export function planRow(page: Page, name: string): Locator {
  return page.locator(`[data-plan="${name}"]`);
}

export function userTable(page: Page): Locator {
  return page.getByLabel('Tabell med brukere');
}

/** What the tool says about a plan with too many in use. */
export function result(page: Page, plan: string): Locator {
  return page.locator(`[data-plan-result="${plan}"]`);
}

/** A line of a pasted table that the tool reports. */
export function tableLine(page: Page, line: number): Locator {
  return page.locator(`[data-line="${line}"]`);
}

/** Unfolds the users who are suggested to lose a plan. */
export async function openSuggestions(page: Page, plan: string): Promise<void> {
  await result(page, plan)
    .getByText(/^Forslag: fjern/)
    .click();
}

/** The names that are suggested to lose a plan, in order. */
export function suggested(page: Page, plan: string): Locator {
  return result(page, plan).locator('[data-advice="remove"] strong');
}

export async function pastePlans(page: Page, table: string): Promise<void> {
  const field = page.getByLabel('Tabell med planer');
  if (!(await field.isVisible())) await page.getByText('Lim inn planene som en tabell').click();
  await field.fill(table);
  await page.getByRole('button', { name: 'Bruk tabellen' }).click();
}

export async function pasteUsers(page: Page, table: string, count: number): Promise<void> {
  await userTable(page).fill(table);
  await expect(page.locator(`[data-users="${count}"]`)).toBeVisible();
}

export async function answer(page: Page, name: 'Ja, de stemmer' | 'Nei, eller vet ikke'): Promise<void> {
  await page.getByRole('button', { name }).click();
}

/** The whole way: plans, users, and that the numbers match the order. */
export async function makePlan(page: Page): Promise<void> {
  await page.goto(LICENCE_PLAN);
  await pastePlans(page, PLANS);
  await pasteUsers(page, USERS, 6);
  await answer(page, 'Ja, de stemmer');
  await expect(result(page, 'Sales Premium')).toBeVisible();
}
