import { DIAGNOSES, fragmentOf, pageOf, TREE_PAGE, tree } from './licence-tree.ts';
import { answerAll, outcome } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const nodes = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];

test('the picture and the list beside it hold every question and outcome', async ({ page }) => {
  await page.goto(`${TREE_PAGE}graf/`);
  for (const id of nodes) {
    await expect(page.locator(`svg a[data-node="${id}"]`)).toHaveCount(1);
    await expect(page.locator(`main :not(svg *)[data-node="${id}"]`)).toHaveCount(1);
  }
  await expect(page.getByRole('figure')).toHaveAccessibleName(/.+/);
  for (const [id, { text }] of Object.entries(tree.questions)) {
    await expect(page.locator(`svg a[data-node="${id}"]`)).toHaveAccessibleName(
      new RegExp(`^S\\d+ ${RegExp.escape(text)} \\(spørsmål\\)$`),
    );
  }
});

test('from a diagnosis, the way taken is marked in picture and list, and by words', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  await expect(outcome(page, 'excess')).toBeVisible();
  await page.getByRole('link', { name: /graf/i }).click();
  await expect(page).toHaveURL(new RegExp(`/graf/${RegExp.escape(fragmentOf(DIAGNOSES.excess))}$`));
  await expect(page.locator('svg a[data-node="excess"]')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator(':not(svg *)[data-node="excess"]')).toContainText('Du er her');
  for (const [question, option] of DIAGNOSES.excess) {
    await expect(page.locator(`svg a[data-node="${question}"]`)).toHaveClass(/is-taken/);
    await expect(page.locator(`svg g[data-edge="${question}/${option}"]`)).toHaveClass(/is-taken/);
  }
  await expect(page.locator('svg a[data-node].is-taken')).toHaveCount(DIAGNOSES.excess.length);
});

test('what a link told leads the way in the picture as well', async ({ page }) => {
  await page.goto(`${TREE_PAGE}graf/#v=1&role=admin&excess=Sales+Premium:2`);
  await expect(page.locator('svg a[data-node="excess"]')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator(':not(svg *)[data-edge="role/admin"] .outline-mark')).toHaveCount(1);
});

test('after «Nei» the picture stands where the diagnosis stands, and tells what was tried', async ({
  page,
}) => {
  await page.goto(`${TREE_PAGE}graf/#v=1&role=admin&excess=Sales+Premium:2&tried=excess`);
  await expect(page.locator('svg a[data-node="open-requests"]')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('svg a[data-node="excess"]')).toHaveClass(/is-taken/);
  await expect(page.locator(':not(svg *)[data-node="excess"]')).toContainText('Prøvd, hjalp ikke');
  await expect(page.locator(':not(svg *)[data-edge="installation/right"]')).toContainText(
    'Antatt, ikke kontrollert',
  );
});

test('answers in an address are not called the answers of whoever opens it', async ({ page }) => {
  await page.goto(`${TREE_PAGE}graf/#v=1&own=installation.right`);
  await expect(page.locator(':not(svg *)[data-edge="installation/right"] .outline-mark')).toHaveText(
    'Svar gitt i feilsøkingen',
  );
});

test('without a state nothing is marked', async ({ page }) => {
  await page.goto(`${TREE_PAGE}graf/`);
  await expect(page.locator('.is-taken, .is-here, [data-node][aria-current]')).toHaveCount(0);
});

test('the printout holds every question and outcome, numbered, with its steps', async ({ page }) => {
  await page.goto(`${TREE_PAGE}utskrift/`);
  const main = page.getByRole('main');
  for (const { text } of Object.values(tree.questions)) await expect(main).toContainText(text);
  for (const { title } of Object.values(tree.outcomes)) await expect(main).toContainText(title);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
});

test('graph and printout are for editors and support: linked from the tree’s page, and not indexed', async ({
  page,
}) => {
  for (const path of ['graf/', 'utskrift/']) {
    await page.goto(TREE_PAGE);
    await page.locator(`main a[href$="${TREE_PAGE}${path}"]`).first().click();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  }
  await page.goto(pageOf('excess'));
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(0);
});
