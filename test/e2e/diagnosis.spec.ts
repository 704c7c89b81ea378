import { enter } from './keyboard.ts';
import { DIAGNOSES, diagnoses, fragmentOf, pageOf, TREE_PAGE, tree, wayTo } from './licence-tree.ts';
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

for (const [id, way] of diagnoses) {
  test(`clicking leads to «${id}», in place, with the answers given`, async ({ page, baseURL }) => {
    await page.goto(TREE_PAGE);
    const isSameDocument = await markDocument(page);

    await answerAll(page, way);

    await expect(outcome(page, id)).toBeVisible();
    await expect(stepHeading(page)).toBeFocused();
    await expect(page.locator('[data-answer]')).toHaveCount(way.length);
    for (const [asked, given] of way) {
      await expect(earlierAnswer(page, asked)).toContainText(
        tree.questions[asked]?.options[given]?.label ?? '?',
      );
    }
    await expect(page).toHaveURL(`${baseURL}${pageOf(id)}${fragmentOf(way)}`);
    expect(await isSameDocument()).toBe(true);
  });
}

test('Tab and Enter lead to each of the nine outcomes, and to the start again', async ({ page }) => {
  await page.goto(TREE_PAGE);
  for (const [id, way] of diagnoses) {
    await test.step(id, async () => {
      await answerAllByKeyboard(page, way);
      await expect(outcome(page, id)).toBeVisible();
      await expect(stepHeading(page)).toBeFocused();
      await enter(page, restartButton(page));
      await expect(question(page, tree.start)).toBeVisible();
      await expect(stepHeading(page)).toBeFocused();
    });
  }
});

test('focus stays where the browser puts it on load, and goes to the heading after an answer and after back', async ({
  page,
}) => {
  await page.goto(TREE_PAGE);
  await expect(page.locator('body')).toBeFocused();

  await answerAll(page, [['installation', 'right']]);
  await expect(question(page, 'role').getByRole('heading')).toBeFocused();

  await page.goBack();
  await expect(question(page, 'installation').getByRole('heading')).toBeFocused();

  await page.goForward();
  await expect(question(page, 'role').getByRole('heading')).toBeFocused();

  await page.reload();
  await expect(question(page, 'role')).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
});

test('back goes one answer back at a time, and forward comes again', async ({ page, baseURL }) => {
  await page.goto('feilsoking/');
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);

  await page.goBack();
  await expect(question(page, 'numbers')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(2);
  await page.goBack();
  await expect(question(page, 'role')).toBeVisible();
  await page.goBack();
  await expect(question(page, 'installation')).toBeVisible();
  await expect(page).toHaveURL(`${baseURL}${TREE_PAGE}`);

  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(outcome(page, 'excess')).toBeVisible();
  for (let i = 0; i < 4; i++) await page.goBack();
  await expect(page).toHaveURL(`${baseURL}feilsoking/`);
});

test('a reload keeps the state', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess.slice(0, 2));
  await page.reload();
  await expect(question(page, 'numbers')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(2);

  await answerAll(page, [['numbers', 'excess']]);
  await page.reload();
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(3);
});

test('the address alone carries the state, also in a new tab', async ({ page, context }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.support);
  await expect(outcome(page, 'support')).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(outcome(other, 'support')).toBeVisible();
  await expect(other.locator('[data-answer]')).toHaveCount(DIAGNOSES.support.length);
});

test('an option opened in a new tab goes on from there, and the first tab stands', async ({
  page,
  context,
}) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess.slice(0, 2));
  const opened = context.waitForEvent('page');
  await option(page, 'payment').click({ modifiers: ['Control'] });
  const other = await opened;
  await expect(outcome(other, 'payment-missing')).toBeVisible();
  await expect(other.locator('[data-answer]')).toHaveCount(3);
  await expect(question(page, 'numbers')).toBeVisible();
});

for (const [id, { options }] of Object.entries(tree.questions)) {
  test(`every option of «${id}» is a link that leads on by itself`, async ({ page }) => {
    const way = wayTo(id);
    await page.goto(pageOf(id) + (way.length ? fragmentOf(way) : ''));
    await expect(page.locator('[data-answer]')).toHaveCount(way.length);
    const links = await question(page, id)
      .locator('[data-option]')
      .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
    expect(links).toHaveLength(Object.keys(options).length);

    for (const [i, { next }] of Object.values(options).entries()) {
      await page.goto(links[i] ?? '');
      await expect(page.locator(`[data-question="${next}"], [data-outcome="${next}"]`)).toBeVisible();
      await expect(page.locator('[data-answer]')).toHaveCount(way.length + 1);
    }
  });
}

test('changing an answer asks that question again, and drops what no longer follows', async ({
  page,
  baseURL,
}) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);

  await openWhy(page);
  await changeButton(page, 'role').click();
  await expect(question(page, 'role')).toBeVisible();
  await expect(question(page, 'role').getByRole('heading')).toBeFocused();
  await expect(page.locator('[data-answer]')).toHaveCount(1);

  await option(page, 'user').click();
  await expect(outcome(page, 'not-administrator')).toBeVisible();
  await expect(page).toHaveURL(
    baseURL + pageOf('not-administrator') + fragmentOf(DIAGNOSES['not-administrator']),
  );

  await page.goBack();
  await expect(question(page, 'role')).toBeVisible();
  await page.goBack();
  await expect(outcome(page, 'excess')).toBeVisible();
});

test('an answer changed to what it was keeps the later answers', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  await openWhy(page);
  await changeButton(page, 'installation').click();
  await option(page, 'unknown').click();
  await expect(outcome(page, 'excess')).toBeVisible();
});

test('the button that changes an answer names its question', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  for (const [asked] of DIAGNOSES.excess) {
    const text = tree.questions[asked]?.text ?? '?';
    await openWhy(page);
    await expect(earlierAnswer(page, asked).getByRole('button')).toHaveAccessibleName(
      new RegExp(`^Endre.*${text.replace('?', '\\?')}$`),
    );
  }
});

test('«Start på nytt» asks the first question with no answers, and back undoes it', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  await restartButton(page).click();
  await expect(question(page, 'installation')).toBeVisible();
  await expect(question(page, 'installation').getByRole('heading')).toBeFocused();
  await expect(page.locator('[data-answer]')).toHaveCount(0);

  await page.goBack();
  await expect(outcome(page, 'excess')).toBeVisible();
});

test('the first question has nothing to restart', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await expect(restartButton(page)).toBeHidden();
});

test('the page of an outcome stands by itself, says whom it concerns, and leads to the start', async ({
  page,
}) => {
  for (const [id, { title }] of Object.entries(tree.outcomes)) {
    await page.goto(pageOf(id));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(outcome(page, id)).toContainText('Dette gjelder deg hvis');
    await expect(page.locator('[data-answer]')).toHaveCount(0);
  }
  await widget(page).getByRole('link', { name: 'Start feilsøkingen' }).click();
  await expect(question(page, tree.start)).toBeVisible();
});

test('an answer given on a question’s own page is kept, and only what is missing is asked', async ({
  page,
}) => {
  await page.goto(pageOf('role'));
  await expect(question(page, 'role')).toBeVisible();
  await option(page, 'admin').click();
  await answerAll(page, [['installation', 'right']]);
  await expect(question(page, 'numbers')).toBeVisible();
});

test('the text for the administrator is copied with a link to the same troubleshooter', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES['not-administrator']);
  await page.getByRole('button', { name: 'Kopier og send til administrator' }).click();
  await page.getByRole('button', { name: 'Kopier', exact: true }).click();
  await expect(widget(page).getByText('Teksten er kopiert')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${baseURL}${TREE_PAGE}`);
});

test('the whole tree stands folded on the tree’s page, and only there', async ({ page }) => {
  await page.goto(TREE_PAGE);
  const list = page.locator('main details').filter({ hasText: 'Se hele feilsøkingen' });
  await expect(list.getByRole('link').first()).toBeHidden();
  await list.locator('summary').click();
  for (const { text } of Object.values(tree.questions)) {
    await expect(list.getByRole('link', { name: text, exact: true })).toBeVisible();
  }
  for (const { title } of Object.values(tree.outcomes)) {
    await expect(list.getByRole('link', { name: title, exact: true })).toBeVisible();
  }
  // A jump inside the list leaves the question as it was.
  await list.locator('a[href="#tre-role"]').first().click();
  await expect(question(page, tree.start)).toBeVisible();

  await page.goto(pageOf('numbers'));
  await expect(page.locator('main details')).toHaveCount(0);
});

test('one’s own address opened anew does not answer for the reader who starts again', async ({ page }) => {
  await page.goto(pageOf('excess') + fragmentOf(DIAGNOSES.excess));
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(page.getByText('Oppgitt i lenken')).toHaveCount(0);
  await restartButton(page).click();
  await option(page, 'right').click();
  await expect(question(page, 'role')).toBeVisible();
  await option(page, 'admin').click();
  await expect(question(page, 'numbers')).toBeVisible();
});
