import { EXERCISE, press, screen } from './exercise-walk.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, fragmentOf, pageOf, TREE_PAGE } from './licence-tree.ts';
import { expectState, hits, searchField, searchPageField } from './search-walk.ts';
import { BELOW_A_PATH } from './served-at.ts';
import { answerAll, option, outcome, question } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

// The test fails on any request that leaves the path: see `watched-test.ts`.
test.use({ baseURL: BELOW_A_PATH.address });

const { base } = BELOW_A_PATH;

test('every link of the front page stays below the path, and leads to an article', async ({ page }) => {
  await page.goto('');
  const paths = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
  await page.getByRole('main').locator(`a[href^="${base}artikler/"]`).first().click();
  await expect(page.locator('article h1')).toBeVisible();
});

test('an article’s links stay below the path', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  const paths = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
});

test('the canonical address, the sitemap and the manifest stand below the path', async ({
  page,
  request,
}) => {
  await page.goto('');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${base}$`));
  expect(await (await request.get('sitemap-0.xml')).text()).toContain(`${base}${TREE_PAGE}</loc>`);
  const manifest = await (await request.get('manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ start_url: base, scope: base });
});

test('a diagnosis with facts', async ({ page, baseURL }) => {
  await page.goto(`${TREE_PAGE}?role=admin#v=1&excess=Sales+Premium:2`);
  await expect(outcome(page, 'excess')).toBeVisible();
  expect(page.url().split('#')[0]).toBe(`${baseURL}${pageOf('excess')}`);
  await outcome(page, 'excess').locator('a[href*="ovelser/"]').first().click();
  await press(page, 'toLicences').click();
  await expect(screen(page, 'licences').locator('[data-plan="Sales Premium"]')).toHaveAttribute(
    'data-excess',
    '2',
  );
});

test('the troubleshooter in an article', async ({ page, baseURL }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess.slice(0, 2));
  await expect(question(page, 'numbers')).toBeVisible();
  await expect(page).toHaveURL(`${baseURL}${ARTICLE_WITH_TREE}`);
  await expect(option(page, 'excess')).toHaveAttribute(
    'href',
    `${base}${pageOf('excess')}${fragmentOf(DIAGNOSES.excess)}`,
  );
});

test('the exercise, with the link to the article on the refusal', async ({ page }) => {
  await page.goto(
    `${EXERCISE}#${new URLSearchParams({ v: '1', steg: 'licences;activate;excess;plan Service Premium;user gro;remove' })}`,
  );
  await page.getByRole('alert').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${base}artikler/bruker-har-apne-saker/$`));
  await expect(page.locator('article h1')).toBeVisible();
});

test('the search, in the box and on its page', async ({ page, baseURL }) => {
  await page.goto('');
  await searchField(page).fill('betaling');
  await expectState(page, 'results');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}sok/?q=betaling`);
  await expectState(page, 'results');
  await searchPageField(page).fill('serienummer');
  await expect(page).toHaveURL(`${baseURL}sok/?q=serienummer`);
  await expectState(page, 'results');
  await hits(page).first().click();
  await expect(page).toHaveURL(new RegExp(`${base}(artikler|feilsoking|ovelser)/`));
});

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('leads on below the path', async ({ page, baseURL }) => {
    const response = await page.goto('finnes-ikke/');
    expect(response?.status()).toBe(404);
    await page.getByRole('main').locator(`a[href="${base}"]`).click();
    await expect(page).toHaveURL(baseURL ?? '');
  });
});
