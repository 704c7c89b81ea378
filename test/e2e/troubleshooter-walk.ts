import { expect, type Locator, type Page } from '@playwright/test';
import { enter } from './keyboard.ts';
import type { Way } from './licence-tree.ts';

export function widget(page: Page): Locator {
  return page.locator('[data-troubleshooter="lisensvarsel"]');
}

export function question(page: Page, id: string): Locator {
  return page.locator(`[data-question="${id}"]`);
}

export function option(page: Page, id: string): Locator {
  return page.locator(`[data-option="${id}"]`);
}

export function outcome(page: Page, id: string): Locator {
  return page.locator(`[data-outcome="${id}"]`);
}

/** An answer given earlier, with its button to change it. */
export function earlierAnswer(page: Page, id: string): Locator {
  return page.locator(`[data-answer="${id}"]`);
}

export function changeButton(page: Page, id: string): Locator {
  return earlierAnswer(page, id).getByRole('button', { name: /^Endre/ });
}

export function restartButton(page: Page): Locator {
  return widget(page).getByRole('button', { name: 'Start på nytt' });
}

/** The facts of the link, shown as unchecked, in the troubleshooter on the page. */
export function linkFacts(page: Page): Locator {
  return page
    .locator('[data-troubleshooter] section')
    .filter({ hasText: 'Oppgitt i lenken, ikke kontrollert' });
}

/** Unfolds the part at the end of a result with the answers and the link's facts. */
export async function openWhy(page: Page): Promise<void> {
  const why = page.locator('details[data-why]');
  if ((await why.getAttribute('open')) === null) await why.locator('summary').click();
}

/** The parts of a link that were left out. */
export function notices(page: Page): Locator {
  return widget(page).getByRole('status').first();
}

/** The heading of the current step. */
export function stepHeading(page: Page): Locator {
  return page.locator('[data-question], [data-outcome]').getByRole('heading').first();
}

/** Answers questions by clicking; each must be the one that is asked. */
export async function answerAll(page: Page, way: Way): Promise<void> {
  for (const [asked, given] of way) await question(page, asked).locator(option(page, given)).click();
}

/** Answers questions with Tab and Enter only. */
export async function answerAllByKeyboard(page: Page, way: Way): Promise<void> {
  for (const [asked, given] of way) {
    await enter(page, question(page, asked).locator(option(page, given)));
    await expect(question(page, asked)).toBeHidden();
  }
}

/** Marks the document, so that a test can tell whether the page was reloaded. */
export async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
  return () => page.evaluate(() => document.documentElement.hasAttribute('data-marked'));
}
