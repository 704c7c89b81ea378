import type { Page } from '@playwright/test';
import { outcome } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const PAGE = 'for-utviklere/';
const builder = (page: Page) => page.locator('[data-link-builder]');
const made = async (page: Page) =>
  (await builder(page)
    .getByText(/https?:\/\/\S+#v=1/)
    .first()
    .textContent()) ?? '';

test('fields become a link whose facts stand in the fragment alone, and the preview follows', async ({
  page,
  baseURL,
}) => {
  await page.goto(PAGE);
  await builder(page)
    .getByLabel(/^Leseren er/)
    .selectOption('admin');
  await builder(page).getByLabel('Brukerplan').fill('Sales Premium');
  await builder(page).getByLabel('Antall').fill('2');
  await builder(page)
    .getByLabel(/^Utløper/)
    .fill('2026-12-24');
  await builder(page)
    .getByLabel(/^Serienummer/)
    .fill('1000000006');
  await builder(page)
    .getByLabel(/^Firmanavn/)
    .fill('Eksempel & Sønn AS');
  await expect.poll(() => made(page)).toContain('1000000006');
  const link = new URL(await made(page));
  expect(link.search).toBe('');
  expect(Object.fromEntries(new URLSearchParams(link.hash.slice(1)))).toEqual({
    v: '1',
    role: 'admin',
    excess: 'Sales Premium:2',
    expires: '2026-12-24',
    serial: '1000000006',
    company: 'Eksempel & Sønn AS',
  });
  await expect(builder(page)).toContainText('Leseren kommer rett til resultatet');
  const frame = page.frameLocator('.builder-frame');
  await expect(frame.locator('[data-outcome="excess"]')).toContainText('24. desember 2026');
  await expect(builder(page).getByText(/"node":"excess"/)).toBeVisible();
  expect(page.url()).toBe(`${baseURL}${PAGE}`);

  await page.goto(link.pathname.slice(1) + link.hash);
  await expect(outcome(page, 'excess')).toBeVisible();
});

test('what the contract refuses is named, marked at its field, and not in the link', async ({ page }) => {
  await page.goto(PAGE);
  const serial = builder(page).getByLabel(/^Serienummer/);
  await serial.fill('12');
  await expect(builder(page).getByRole('status').filter({ hasText: 'ikke med i lenken' })).toContainText(
    'serial',
  );
  await expect(serial).toHaveAttribute('aria-invalid', 'true');
  await expect(serial).toHaveAccessibleDescription(/serial/);
  expect(await made(page)).not.toContain('serial');
  await serial.fill('1000000006');
  await expect(serial).not.toHaveAttribute('aria-invalid', 'true');
});

test('no request carries what was typed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.headers().referer ?? '')));
  await page.goto(PAGE);
  await builder(page)
    .getByLabel(/^Firmanavn/)
    .fill('Eksempel AS');
  await builder(page)
    .getByLabel(/^Kunde-ID/)
    .fill('Cust00000');
  await expect.poll(() => made(page)).toContain('Cust00000');
  await expect(page.frameLocator('.builder-frame').getByText('Cust00000')).toBeVisible();
  expect(asked.filter((text) => /Eksempel|Cust00000/.test(text.split('#')[0] ?? ''))).toEqual([]);
});

test('the history holds one entry, whatever is typed', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.frameLocator('.builder-frame').locator('[data-question]')).toBeVisible();
  const before = await page.evaluate(() => history.length);
  for (const day of ['2026-12-24', '2027-01-01']) {
    await builder(page)
      .getByLabel(/^Utløper/)
      .fill(day);
    await expect.poll(() => made(page)).toContain(day);
  }
  await expect(page.frameLocator('.builder-frame').getByText('1. januar 2027').first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the JSON Schema of the contract is published beside it', async ({ page, request }) => {
  await page.goto(PAGE);
  const href = await page.locator('a[href$="lenkekontrakt-v1.schema.json"]').first().getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.ok()).toBe(true);
  const schema = await response.json();
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['v', 'deployment', 'role', 'excess', 'expires', 'serial', 'customer', 'company']),
  );
});
