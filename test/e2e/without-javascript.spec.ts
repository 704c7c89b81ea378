import { EXERCISE } from './exercise-walk.ts';
import { LICENCE_PLAN, tool } from './licence-plan-walk.ts';
import { ARTICLE_WITH_TREE, diagnoses, pageOf, TREE_PAGE, tree } from './licence-tree.ts';
import { answerAll, option, outcome, question } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

test.use({ javaScriptEnabled: false });

test('an article can be read, and holds nothing that cannot be used', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Slik fjerner du overflødige lisenser' })).toBeVisible();
  await expect(page.locator('article figure').first()).toBeVisible();
  await expect(page.locator('[data-feedback]')).toBeHidden();
  await expect(page.getByRole('main').locator('button:visible')).toHaveCount(0);

  // The table of contents is folded, and unfolds without a script.
  const contents = page.getByRole('navigation', { name: 'I denne artikkelen' });
  await contents.getByText('I denne artikkelen').click();
  await contents.getByRole('link', { name: 'Haster det?' }).click();
  await expect(page.getByRole('heading', { name: 'Haster det?' })).toBeInViewport();
});

test('links alone lead to each of the nine outcomes', async ({ page, baseURL }) => {
  for (const [id, way] of diagnoses) {
    await test.step(id, async () => {
      await page.goto(TREE_PAGE);
      await answerAll(page, way);
      await expect(outcome(page, id)).toBeVisible();
      expect(page.url().split('#')[0]).toBe(`${baseURL}${pageOf(id)}`);
      await expect(outcome(page, id).getByRole('link').first()).toBeVisible();
      await expect(page.getByRole('main').locator('button:visible')).toHaveCount(0);
    });
  }
});

test('every question and outcome of every troubleshooter stands as a page that leads on', async ({
  page,
  request,
}) => {
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>[^<]*?(\/feilsoking\/[^/<]+\/[^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  expect(addresses.length).toBeGreaterThan(Object.keys({ ...tree.questions, ...tree.outcomes }).length);
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.goto(address.slice(1));
      const step = page.locator('[data-question], [data-outcome]');
      await expect(step.getByRole('heading').first()).toBeVisible();
      await expect(step.getByRole('link').first()).toBeVisible();
      await expect(page.getByRole('main').locator('button:visible, input:visible')).toHaveCount(0);
    });
  }
});

test('the troubleshooter in the article leads on to its own pages', async ({ page, baseURL }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await option(page, 'right').click();
  await expect(question(page, 'role')).toBeVisible();
  expect(page.url().split('#')[0]).toBe(`${baseURL}${pageOf('role')}`);
});

test('a link with a state shows the page of its path', async ({ page }) => {
  await page.goto(`${TREE_PAGE}#v=1&role=user&installation=right`);
  await expect(question(page, tree.start)).toBeVisible();
});

test('the exercise shows its steps as figures, and no control that does nothing', async ({ page }) => {
  await page.goto(EXERCISE);
  await expect(page.getByText('Øvelsen virker bare med JavaScript.')).toBeVisible();
  const figures = page.getByRole('main').locator('figure');
  await expect(figures.nth(7)).toBeVisible();
  for (const figure of await figures.all()) {
    await expect(figure.getByRole('img')).toHaveAccessibleName(/\d/);
    await expect(figure.locator('figcaption')).toBeVisible();
  }
  await expect(page.locator('[data-simulation]')).toBeHidden();
  await expect(page.getByRole('main').locator('button:visible, input:visible')).toHaveCount(0);
});

test('the licence plan is a way to count by hand, with tables to fill in', async ({ page }) => {
  await page.goto(LICENCE_PLAN);
  await expect(page.getByText('Verktøyet virker bare med JavaScript.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Slik teller du for hånd' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(2);
  await expect(page.getByRole('main').getByText('Kjøp nye lisenser')).toBeVisible();
  await expect(page.getByRole('main').getByText('Fjern ingenting, aktiver ingenting')).toBeVisible();
  await expect(tool(page)).toBeHidden();
  await expect(page.getByRole('main').locator('button:visible, input:visible, textarea:visible')).toHaveCount(
    0,
  );
});

test('the search form leads on to all the content', async ({ page, baseURL }) => {
  await page.goto('');
  await page.getByRole('main').getByLabel('Søk i hjelpesenteret').fill('betaling');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}sok/?q=betaling`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /fra A til Å/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${baseURL}innhold/`);
  await page.getByRole('main').locator('a[href*="/artikler/"]').first().click();
  await expect(page.locator('article h1')).toBeVisible();
});
