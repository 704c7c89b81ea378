import { enter, tabTo } from './keyboard.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, diagnoses, fragmentOf, pageOf } from './licence-tree.ts';
import {
  answerAll,
  answerAllByKeyboard,
  changeButton,
  earlierAnswer,
  markDocument,
  openWhy,
  option,
  outcome,
  question,
  restartButton,
  stepHeading,
  widget,
} from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

test('inside the article, clicking leads to each of the nine outcomes, and the address stays the article’s', async ({
  page,
  baseURL,
}) => {
  await page.goto(ARTICLE_WITH_TREE);
  const isSameDocument = await markDocument(page);
  for (const [id, way] of diagnoses) {
    await test.step(id, async () => {
      await answerAll(page, way);
      await expect(outcome(page, id)).toBeVisible();
      await expect(stepHeading(page)).toBeFocused();
      await expect(page.locator('[data-answer]')).toHaveCount(way.length);
      await restartButton(page).click();
    });
  }
  await expect(page).toHaveURL(`${baseURL}${ARTICLE_WITH_TREE}`);
  expect(await isSameDocument()).toBe(true);
});

test('inside the article, Tab and Enter lead to each of the nine outcomes', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  const isSameDocument = await markDocument(page);
  await enter(page, page.getByRole('link', { name: 'Hopp til innholdet' }));
  for (const [id, way] of diagnoses) {
    await test.step(id, async () => {
      await answerAllByKeyboard(page, way);
      await expect(outcome(page, id)).toBeVisible();
      await expect(stepHeading(page)).toBeFocused();
      await enter(page, restartButton(page));
      await expect(stepHeading(page)).toBeFocused();
    });
  }
  expect(await isSameDocument()).toBe(true);
});

test('Preact is not asked for before the widget in the article is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE_WITH_TREE, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /preact/.test(path))).toEqual([]);

  // Focus counts as a touch: readers with a keyboard do not wait.
  await tabTo(page, option(page, 'right'));
  await expect.poll(() => asked.filter((path) => /preact/.test(path)).length).toBeGreaterThan(0);
  await expect(option(page, 'right')).toBeFocused();
});

test('inside the article, focus follows answers and back, and not the load', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await expect(page.locator('body')).toBeFocused();
  await answerAll(page, [['installation', 'right']]);
  await expect(question(page, 'role').getByRole('heading')).toBeFocused();
  await page.goBack();
  await expect(question(page, 'installation').getByRole('heading')).toBeFocused();
});

test('inside the article, back goes one answer back, forward comes again, and then back leaves', async ({
  page,
  baseURL,
}) => {
  await page.goto('artikler/');
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess);
  await page.goBack();
  await expect(question(page, 'numbers')).toBeVisible();
  await page.goBack();
  await expect(question(page, 'role')).toBeVisible();
  await page.goForward();
  await expect(question(page, 'numbers')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(question(page, 'installation')).toBeVisible();
  await expect(page).toHaveURL(`${baseURL}${ARTICLE_WITH_TREE}`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}artikler/`);
});

test('inside the article, a reload and the way back from another page keep the state', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess);
  await page.reload();
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(3);
  await expect(page.locator('body')).toBeFocused();

  await page.getByRole('navigation', { name: 'Du er her' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Hvorfor får jeg');
  await page.goBack();
  await expect(outcome(page, 'excess')).toBeVisible();
});

test('inside the article, a jump to a section keeps the state', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess.slice(0, 2));
  await page.getByRole('navigation', { name: 'I denne artikkelen' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/#/);
  await expect(question(page, 'numbers')).toBeVisible();
  await page.goBack();
  await expect(question(page, 'numbers')).toBeVisible();
});

test('inside the article, an answer is changed and the diagnosis restarted', async ({ page }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess);
  await openWhy(page);
  await changeButton(page, 'role').click();
  await option(page, 'user').click();
  await expect(outcome(page, 'not-administrator')).toBeVisible();
  await restartButton(page).click();
  await expect(question(page, 'installation')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('a link in the article opens the same state on the troubleshooter’s own page', async ({
  page,
  baseURL,
}) => {
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess.slice(0, 2));
  await widget(page)
    .getByRole('link', { name: /egen side/ })
    .click();
  await expect(page).toHaveURL(baseURL + pageOf('numbers') + fragmentOf(DIAGNOSES.excess.slice(0, 2)));
  await expect(question(page, 'numbers')).toBeVisible();
  await expect(earlierAnswer(page, 'role')).toBeVisible();
});

test('two troubleshooters in an article keep their answers apart, also after back and a reload', async ({
  page,
}) => {
  // The second widget is there before the page's scripts run.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      const first = document.querySelector('[data-ts-embed]');
      if (document.readyState === 'interactive' && first) first.after(first.cloneNode(true));
    }),
  );
  await page.goto(ARTICLE_WITH_TREE);
  const [one, other] = [0, 1].map((place) => page.locator('[data-ts-embed]').nth(place));
  if (!one || !other) throw new Error('There are not two.');
  const at = async (first: string, second: string) => {
    await expect(one.locator(`[data-question="${first}"]`)).toBeVisible();
    await expect(other.locator(`[data-question="${second}"]`)).toBeVisible();
  };
  await one.locator('[data-option="right"]').click();
  await at('role', 'installation');
  await other.locator('[data-option="right"]').click();
  await at('role', 'role');
  await one.locator('[data-option="admin"]').click();
  await at('numbers', 'role');
  await page.reload();
  await at('numbers', 'role');
  await page.goBack();
  await at('role', 'role');
  await expect(one.locator('.ts-heading')).toBeFocused();
  await page.goBack();
  await at('role', 'installation');
  await expect(other.locator('.ts-heading')).toBeFocused();
});

test('clicks while the widget loads are one answer, the last', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/tre\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ARTICLE_WITH_TREE);
  const before = await page.evaluate(() => history.length);
  await option(page, 'right').click();
  await option(page, 'wrong').click();
  go();
  await expect(outcome(page, 'wrong-installation')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test.describe('when the widget cannot be loaded', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('the options of the article lead on as links', async ({ page, baseURL }) => {
    await page.route(/_astro\/.*preact.*\.js/, (route) => route.abort());
    await page.goto(ARTICLE_WITH_TREE);
    await option(page, 'right').click();
    await expect(page).toHaveURL(`${baseURL}${pageOf('role')}${fragmentOf([['installation', 'right']])}`);
    await expect(question(page, 'role')).toBeVisible();
  });
});
