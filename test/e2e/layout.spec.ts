import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { EVERY_STATE, EXPECTED_ERRORS } from './every-state.ts';
import { EXERCISE } from './exercise-walk.ts';
import { expectToHoldInEverySetting } from './layout-settings.ts';
import { answer, LICENCE_PLAN, pastePlans, pasteUsers, result } from './licence-plan-walk.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, fragmentOf, TREE_PAGE, tree } from './licence-tree.ts';
import type { PageState } from './page-states.ts';
import { PAGE_TYPES } from './page-types.ts';
import { outcome } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

/** A Norwegian compound of 56 letters. */
const LONG_WORD = 'menneskerettighetsorganisasjonsmedlemskapskontingentsats';

for (const [subject, states] of EVERY_STATE) {
  test.describe(`${subject}: everything is in its place, narrow, in a wide font, spaced out and enlarged`, () => {
    test.use({ expectedErrors: EXPECTED_ERRORS });
    test(states.map(({ name }) => name).join(', '), ({ page }) => expectToHold(page, states));
  });
}

test('a frame: everything is in its place in every outcome', async ({ page }) => {
  await expectToHold(
    page,
    Object.keys(tree.outcomes).map((id) => ({
      name: `outcome «${id}» in a frame`,
      open: async () => {
        await page.goto(`${TREE_PAGE}innebygd/${fragmentOf(DIAGNOSES[id as keyof typeof DIAGNOSES])}`);
        await expect(outcome(page, id)).toBeVisible();
      },
    })),
  );
});

test('a very long word in any text of a page makes nothing wider', async ({ page }) => {
  await expectToHold(
    page,
    PAGE_TYPES.filter(({ path: at }) => !/^(skriv-ut|verktoy|ovelser\/.)/.test(at)).map(
      ({ name, path: at }) => ({
        name: `${name}, with a long word`,
        open: async () => {
          await page.goto(at);
          await page.locator('main').evaluate(putIntoEveryText, LONG_WORD);
        },
      }),
    ),
  );
});

test('a licence plan with very long names makes nothing wider', async ({ page }) => {
  await page.goto(LICENCE_PLAN);
  await pastePlans(page, `${LONG_WORD};2;1`);
  const users = [1, 2].map((i) => `${LONG_WORD} ${i};${LONG_WORD};2024-11-22;nei;3`);
  await pasteUsers(page, ['Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker', ...users].join('\n'), 2);
  await answer(page, 'Ja, de stemmer');
  await expect(result(page, LONG_WORD)).toBeVisible();
  await expectToHoldInEverySetting(page, 'licence plan with long names');
});

test.describe('in one file', () => {
  const file = pathToFileURL(path.resolve('dist/hjelpesenter.html')).href;
  test.use({ baseURL: file });

  test('everything is in its place too', async ({ page }) => {
    const pages = [
      ...['', ARTICLE_WITH_TREE, 'artikler/', 'frakoblet/', EXERCISE, LICENCE_PLAN, 'for-utviklere/'],
      `${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2`,
      'sok/?q=lisens',
    ];
    await expectToHold(
      page,
      pages.map((at) => ({
        name: `#/${at}`,
        open: async () => {
          await page.goto(`${file}#/${at}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        },
      })),
    );
  });
});

async function expectToHold(page: Page, states: readonly PageState[]): Promise<void> {
  for (const { name, open } of states) {
    await test.step(name, async () => {
      await page.goto('about:blank');
      await open(page);
      await expectToHoldInEverySetting(page, name);
    });
  }
}

/** Runs in the page. Our own labels stay: only texts of editors and readers can grow. */
function putIntoEveryText(main: Element, word: string): void {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const isOurs = 'script, style, button, .button, [data-feedback], [data-offline], pre, .licence-figure';
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.textContent?.trim() && !text.parentElement?.closest(isOurs)) text.textContent = ` ${word} `;
  }
}
