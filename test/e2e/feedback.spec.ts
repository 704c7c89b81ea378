import type { Page } from '@playwright/test';
import { ARTICLE_WITH_TREE } from './licence-tree.ts';
import { expect, test } from './watched-test.ts';

/** Serves the article as if it had an endpoint, and records what is posted there. */
async function openArticle(page: Page, status: () => number = () => 204): Promise<unknown[]> {
  const posted: unknown[] = [];
  await page.route('**/tilbakemelding', (route) => {
    posted.push(route.request().postDataJSON());
    return route.fulfill({ status: status() });
  });
  await page.route(`**/${ARTICLE_WITH_TREE}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(' data-feedback ', ' data-feedback data-endpoint="/tilbakemelding" ');
    await route.fulfill({ response, body });
  });
  await page.goto(ARTICLE_WITH_TREE);
  return posted;
}

test('an answer is posted when it is given, with the path and nothing else', async ({ page }) => {
  const posted = await openArticle(page);
  await page.locator('[data-feedback]').getByRole('button', { name: 'Ja' }).click();
  await expect.poll(() => posted).toEqual([{ path: new URL(page.url()).pathname, helpful: true }]);
});

test.describe('where the endpoint fails', () => {
  test.use({ expectedErrors: [/500/] });

  test('what the reader wrote is posted when it is sent, and is kept until it could be', async ({ page }) => {
    let status = 500;
    const posted = await openArticle(page, () => status);
    const box = page.locator('[data-feedback]');
    await box.getByRole('button', { name: 'Nei' }).click();
    const path = new URL(page.url()).pathname;
    await expect.poll(() => posted).toEqual([{ path, helpful: false }]);
    await box.getByRole('textbox').fill('  Jeg fant ikke datoen.  ');
    expect(posted).toHaveLength(1);
    await box.getByRole('button', { name: 'Send' }).click();
    await expect(box.getByRole('status')).toContainText('fikk ikke sendt');
    await expect(box.getByRole('textbox')).toHaveValue('  Jeg fant ikke datoen.  ');
    status = 204;
    await box.getByRole('button', { name: 'Send' }).click();
    await expect(box.getByText('Takk!')).toBeFocused();
    expect(posted.slice(1)).toEqual([
      { path, helpful: false, text: 'Jeg fant ikke datoen.' },
      { path, helpful: false, text: 'Jeg fant ikke datoen.' },
    ]);
  });
});

test('without an endpoint nothing is sent', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.locator('[data-feedback]').getByRole('button', { name: 'Nei' }).click();
  await expect(page.locator('[data-part="nei"]')).toBeVisible();
  await expect(page.locator('[data-feedback] form')).toHaveCount(0);
  expect(sent).toEqual([]);
});
