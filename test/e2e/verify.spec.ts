import type { Page } from '@playwright/test';
import { enter } from './keyboard.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, fragmentOf, pageOf, TREE_PAGE, tree } from './licence-tree.ts';
import {
  answerAll,
  earlierAnswer,
  openWhy,
  option,
  outcome,
  question,
  stepHeading,
  widget,
} from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const yes = (page: Page) => page.locator('[data-verify-answer="yes"]');
const no = (page: Page) => page.locator('[data-verify-answer="no"]');
const shown = (page: Page) => page.locator('[data-outcome]').getAttribute('data-outcome');

/** Answers «Nei» until nothing is left, and returns the outcomes in the order shown. */
async function sayNoToTheEnd(page: Page): Promise<(string | null)[]> {
  const seen = [await shown(page)];
  while (await no(page).count()) {
    await no(page).click();
    await expect(page.locator(`[data-outcome="${seen.at(-1)}"]`)).toHaveCount(0);
    await expect(stepHeading(page)).toBeFocused();
    // After the wrong installation, the reader is asked for the role.
    if (await question(page, 'role').count())
      await question(page, 'role').locator(option(page, 'user')).click();
    seen.push(await shown(page));
    expect(seen.length).toBeLessThanOrEqual(Object.keys(tree.outcomes).length);
  }
  return seen;
}

for (const [id, way] of Object.entries(DIAGNOSES)) {
  test(`«Nei» after «${id}» leads past every likely cause once, and ends at support`, async ({ page }) => {
    await page.goto(pageOf(id) + fragmentOf(way));
    await expect(outcome(page, id)).toBeVisible();
    const seen = await sayNoToTheEnd(page);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe('support');
  });
}

test('what the answers rule out is not suggested', async ({ page }) => {
  await page.goto(pageOf('payment-missing') + fragmentOf(DIAGNOSES['payment-missing']));
  await expect(outcome(page, 'payment-missing')).toBeVisible();
  // The numbers match and the installation is right, so these cannot be it.
  const seen = await sayNoToTheEnd(page);
  for (const id of ['excess', 'open-requests', 'suite-seats', 'wrong-installation'])
    expect(seen).not.toContain(id);
  expect(seen).toContain('onsite-mismatch');
});

test('after «Nei» it is told what was tried, and what led to that is no reason for the next', async ({
  page,
}) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  await no(page).click();
  await no(page).click();
  const next = outcome(page, 'payment-missing');
  await expect(next.locator('[data-tried]')).toContainText(tree.outcomes.excess?.title ?? '-');
  await openWhy(page);
  const reasons = next.getByRole('region', { name: 'Svar som passer med dette' });
  await expect(reasons.locator('[data-answer]')).toHaveCount(2);
  await expect(reasons.locator('[data-answer="numbers"]')).toHaveCount(0);
  // It can still be changed.
  await earlierAnswer(page, 'numbers').getByRole('button').click();
  await expect(question(page, 'numbers')).toBeVisible();
});

test('what was tried stays in the address, through a reload, and back takes it back', async ({ page }) => {
  await page.goto(pageOf('excess') + fragmentOf(DIAGNOSES.excess));
  await no(page).click();
  await expect(outcome(page, 'open-requests')).toContainText('Neste mulige årsak');
  await expect(page).toHaveURL(/tried=excess/);
  await page.reload();
  await expect(outcome(page, 'open-requests')).toBeVisible();
  await page.goBack();
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(page).not.toHaveURL(/tried/);
});

test('«Ja» ends it: what prevents it, a short question that is asked once, and the steps again', async ({
  page,
}) => {
  await page.goto(pageOf('excess') + fragmentOf(DIAGNOSES.excess));
  await enter(page, yes(page));
  const solved = page.locator('[data-outcome="excess"][data-solved]');
  await expect(solved).toBeVisible();
  // Readers who have solved it have nothing to hand over.
  await expect(page.locator('[data-opens]')).toHaveCount(0);
  await expect(stepHeading(page)).toBeFocused();
  await expect(solved.getByRole('heading', { name: 'Slik unngår du at det skjer igjen' })).toBeVisible();
  await solved.getByRole('button', { name: 'Ja' }).click();
  await expect(solved.getByText('Takk for svaret.')).toBeFocused();

  await page.reload();
  await expect(solved).toBeVisible();
  await expect(solved.getByText('Hjalp feilsøkingen deg?')).toHaveCount(0);
  await solved.getByRole('button', { name: 'Vis stegene igjen' }).click();
  await expect(yes(page)).toBeVisible();
  await expect(page).not.toHaveURL(/solved/);
});

test('inside the article it works as well, and the address stays', async ({ page, baseURL }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess);
  await no(page).click();
  await expect(outcome(page, 'open-requests')).toBeVisible();
  await yes(page).click();
  await expect(widget(page).locator('[data-solved]')).toBeVisible();
  await expect(page).toHaveURL(`${baseURL}${ARTICLE_WITH_TREE}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every outcome but support says where to go on', async ({ page }) => {
    for (const id of Object.keys(tree.outcomes)) {
      await page.goto(pageOf(id));
      await expect(yes(page)).toHaveCount(0);
      if (id === 'support') continue;
      await page.getByText('Hvis ikke:').getByRole('link').click();
      await expect(page.locator('[data-outcome], [data-question]')).toHaveCount(1);
      await expect(outcome(page, id)).toHaveCount(0);
    }
  });
});
