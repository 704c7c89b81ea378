import { TREE_PAGE } from './licence-tree.ts';
import { linkFacts, notices, outcome, question } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const FACTS = 'v=1&role=admin&excess=Sales+Premium:2&serial=1000000006&company=Eksempel+AS';

// The server first responds with 404.
test.use({ expectedErrors: [/status of 404/] });

for (const [what, address] of [
  ['a # that was encoded', `${TREE_PAGE}%23${FACTS}`],
  ['… with what follows', `${TREE_PAGE}%23${encodeURIComponent(FACTS)}`],
  ['an encoding too many', `${TREE_PAGE}#${encodeURIComponent(FACTS)}`],
  ['& as HTML writes it', `${TREE_PAGE}#${FACTS.replaceAll('&', '&amp;')}`],
  ['a bracket and a full stop', `${TREE_PAGE}#${FACTS}).`],
  ['capital letters and no slash', `Feilsoking/Lisensvarsel#${FACTS}`],
] as const) {
  test(`a link with ${what} leads to its outcome, and back does not return to it`, async ({ page }) => {
    await page.goto('artikler/');
    await page.goto(address);
    await expect(outcome(page, 'excess')).toBeVisible();
    await expect(linkFacts(page)).toContainText('1000000006');
    await expect(linkFacts(page)).toContainText(/Eksempel AS(?!\))/);
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).not.toMatch(/1000000006|Eksempel/);
    expect(pathname).toContain(`/${TREE_PAGE}`);
    await page.goBack();
    await expect(page).toHaveURL(/\/artikler\/$/);
  });
}

test('what identifies leaves a damaged query at once, and the reader is told', async ({ page }) => {
  await page.goto(`${TREE_PAGE}?v=1&amp;role=admin&amp;serial=1000000006`);
  await expect(notices(page)).toContainText('«serial» ble fjernet fra adressen');
  await expect(question(page, 'installation')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(page.url()).not.toContain('1000000006');
});

test('a damaged link that is opened in the same page is repaired too', async ({ page }) => {
  await page.goto(`${TREE_PAGE}#v=1&role=admin`);
  await expect(question(page, 'installation')).toBeVisible();
  await page.goto(`${TREE_PAGE}#${encodeURIComponent(FACTS)}`);
  await expect(outcome(page, 'excess')).toBeVisible();
});

for (const path of ['artikler/', 'sok/', 'artikler/lisensvarsel/']) {
  test(`what identifies leaves the address of ${path}`, async ({ page, baseURL }) => {
    await page.goto(`${path}?utm_source=mail&amp;customer=C1&serial=1000000006#innhold`);
    await expect(page).toHaveURL(`${baseURL}${path}?utm_source=mail#innhold`);
  });
}

for (const [written, meant] of [
  ['Artikler/Lisensvarsel', 'artikler/lisensvarsel/'],
  ['artikler/lisensvarsel).', 'artikler/lisensvarsel/'],
  ['artikler/lisensvarsel/%23innhold', 'artikler/lisensvarsel/#innhold'],
  ['sok?q=serienummer', 'sok/?q=serienummer'],
  ['Sok/?q=serienummer', 'sok/?q=serienummer'],
] as const) {
  test(`${written} is ${meant}`, async ({ page, baseURL }) => {
    await page.goto(written);
    await expect(page).toHaveURL(baseURL + meant);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('fant ikke');
  });
}

test('an address that means no page shows the nearest by its words, and what identifies leaves it', async ({
  page,
  baseURL,
}) => {
  const response = await page.goto('artikler/hvor-er-kunde-id%23v=1&serial=1000000006');
  expect(response?.status()).toBe(404);
  const nearest = page.getByRole('region', { name: 'Mente du' });
  await expect(nearest.getByRole('link').first()).toHaveAttribute('href', /kunde-id-og-serienummer/);
  await expect(page).toHaveURL(`${baseURL}artikler/hvor-er-kunde-id#v=1&serial=1000000006`);
  await expect(page.getByRole('link', { name: /^Feilsøking: / }).first()).toBeVisible();
});

test('markup in an address stays text', async ({ page }) => {
  await page.goto('artikler/%3Cimg%20src=x%20onerror=alert(1)%3E-lisensvarsel');
  await expect(page.getByRole('region', { name: 'Mente du' })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an address without any word of ours shows no nearest page', async ({ page }) => {
  const asked = page.waitForResponse(/\/innhold\/$/);
  await page.goto('xyzzy/');
  await asked;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi fant ikke siden');
  await expect(page.locator('[data-missing-page]')).toBeHidden();
});

test.describe('when scripts do not come', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('the page stands there at once, and says that the facts are not used', async ({ page }) => {
    await page.clock.install();
    await page.route(/_astro\/.*\.js/, (route) => route.abort());
    await page.goto(`${TREE_PAGE}#${FACTS}`);
    await expect(question(page, 'installation')).toBeVisible();
    await expect(page.getByText('Vi fikk ikke brukt opplysningene')).toBeVisible();
  });

  test('a page without facts says nothing of them', async ({ page }) => {
    await page.route(/_astro\/.*\.js/, (route) => route.abort());
    await page.goto(`${TREE_PAGE}?utm_source=mail`);
    await expect(question(page, 'installation')).toBeVisible();
    await expect(page.getByText('Vi fikk ikke brukt opplysningene')).toBeHidden();
  });
});

test('a page whose scripts are slow stands there after a second, and they take over in place', async ({
  page,
}) => {
  await page.clock.install();
  const held: (() => void)[] = [];
  let hold = true;
  await page.route(/_astro\/.*\.js/, async (route) => {
    if (hold) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.goto(`${TREE_PAGE}#${FACTS}`, { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveClass(/restoring/);
  await expect(question(page, 'installation')).toBeHidden();
  await page.clock.runFor(1000);
  await expect(question(page, 'installation')).toBeVisible();
  await expect(page.getByText('Vi fikk ikke brukt opplysningene')).toBeVisible();
  hold = false;
  for (const go of held) go();
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(page.getByText('Vi fikk ikke brukt opplysningene')).toBeHidden();
});
