import { expect, test } from './watched-test.ts';

const ARTICLE = 'artikler/lisensvarsel/';

test.describe('the text for the administrator', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied while it is folded, with a line between its paragraphs', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByRole('button', { name: 'Kopier teksten' }).click();
    await expect(page.getByText('Teksten er kopiert.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByText('Se teksten').click();
    const shown = await page.locator('[data-text-to-send] p').allTextContents();
    expect(copied.split('\n\n')).toEqual(
      shown
        .map((text) => text.trim())
        .filter(Boolean)
        .slice(0, -1),
    );
  });
});

test('the lines of a list to fill in stay lines', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('artikler/kontakt-support/');
  await page.getByRole('button', { name: 'Kopier teksten' }).click();
  await expect(page.getByText('Teksten er kopiert.')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toBe('Kunde-ID: …');
  expect(lines).toContain('Serienummer: …');
});

test('where the clipboard is closed, the text is opened and selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
  });
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Kopier teksten' }).click();
  await expect(page.getByText(/Teksten er merket/)).toBeVisible();
  await expect(page.locator('[data-text-to-send] details')).toHaveAttribute('open', '');
  expect(await page.evaluate(() => String(getSelection()))).toContain('Fjern ingenting');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text can be read, and there is nothing to press in vain', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.getByRole('button', { name: 'Kopier teksten' })).toBeHidden();
    await page.getByText('Se teksten').click();
    await expect(page.getByText(/Jeg har ikke endret noe/)).toBeVisible();
  });
});
