import type { Page } from '@playwright/test';
import { enter } from './keyboard.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, TREE_PAGE, tree } from './licence-tree.ts';
import {
  answerAll,
  earlierAnswer,
  linkFacts,
  notices,
  openWhy,
  outcome,
  question,
} from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const FULL = `${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2&expires=2026-12-24&serial=1000000006&company=Eksempel+AS`;

const panel = (page: Page) => page.locator('[data-handover]');
const preview = (page: Page) => panel(page).locator('pre');
const linkIn = (text: string) => /https?:\/\/\S+$/.exec(text)?.[0] ?? '';
const open = (page: Page, name = 'Kopier til support') =>
  page.getByRole('button', { name, exact: true }).click();

test.describe('with an open clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('what is copied is what the preview shows, and its link reopens the same state', async ({
    page,
    context,
  }) => {
    await page.goto(FULL);
    await open(page);
    await expect(panel(page).getByRole('heading')).toBeFocused();
    await panel(page).getByRole('button', { name: 'Kopier' }).click();
    await expect(panel(page).getByRole('status')).toContainText('Teksten er kopiert.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await preview(page).textContent());
    for (const told of ['Sales Premium: 2', '24. desember 2026', '1000000006', 'Eksempel AS']) {
      expect(copied).toContain(told);
    }

    const other = await context.newPage();
    await other.goto(linkIn(copied));
    await expect(outcome(other, 'excess')).toBeVisible();
    await expect(linkFacts(other)).toContainText('1000000006');
    await openWhy(other);
    await expect(earlierAnswer(other, 'role')).toBeVisible();
  });

  test('a field that is taken out is gone from text, link, mail and clipboard, and comes again', async ({
    page,
  }) => {
    await page.goto(FULL);
    await open(page);
    for (const name of ['Serienummer', 'Firmanavn']) await panel(page).getByLabel(name).uncheck();
    await panel(page).getByRole('button', { name: 'Kopier' }).click();
    const texts = [
      await preview(page).textContent(),
      await page.evaluate(() => navigator.clipboard.readText()),
      decodeURIComponent(
        (await panel(page).getByRole('link', { name: 'Lag e-post' }).getAttribute('href')) ?? '',
      ),
    ];
    for (const text of texts) {
      expect(decodeURIComponent(text ?? '')).not.toMatch(/1000000006|Eksempel/);
      expect(text).toContain('excess=Sales+Premium');
    }
    await panel(page).getByLabel('Serienummer').check();
    await expect(preview(page)).toContainText('1000000006');
    expect(linkIn((await preview(page).textContent()) ?? '')).toContain('serial=1000000006');
  });
});

test('an administrator who opens a colleague’s link is asked who he is, and confirms nothing for him', async ({
  page,
  context,
}) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES['not-administrator']);
  await open(page, 'Kopier og send til administrator');
  const text = (await preview(page).textContent()) ?? '';
  expect(text).toContain('Fjern ingenting, aktiver ingenting, og kontakt SuperOffice');
  expect(linkIn(text)).not.toContain('role');

  const other = await context.newPage();
  await other.goto(linkIn(text));
  await expect(question(other, 'role')).toBeVisible();
  await expect(earlierAnswer(other, 'installation')).toContainText('antatt, ikke kontrollert');
});

test('whoever opens a customer’s link sees whose answers they are, and what was tried', async ({
  page,
  context,
}) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  await page.locator('[data-verify-answer="no"]').click();
  await open(page);
  const other = await context.newPage();
  await other.goto(linkIn((await preview(page).textContent()) ?? ''));
  await expect(outcome(other, 'open-requests').locator('[data-tried]')).toContainText(
    tree.outcomes.excess?.title ?? '-',
  );
  await expect(notices(other)).toContainText('Dette er en kundes sak.');
  await expect(notices(other)).toContainText('fra den som laget');
  await other.reload();
  await expect(notices(other)).toContainText('Dette er en kundes sak.');
  await other.locator('[data-verify-answer="no"]').click();
  await expect(outcome(other, 'open-requests')).toHaveCount(0);
  await expect(notices(other)).toContainText('Dette er en kundes sak.');
  await other.goBack();
  await openWhy(other);
  await expect(earlierAnswer(other, 'numbers')).toBeVisible();
  // The customer's name for the installation is not the agent's own.
  await expect(outcome(other, 'open-requests').locator('ol.steps > li').first()).toContainText('kunde-ID');
});

test('what is filled in stands in the text', async ({ page }) => {
  await page.goto(FULL);
  await open(page);
  await expect(preview(page)).toContainText('ord for ord: …');
  await panel(page).getByText('Fyll ut her').click();
  await panel(page).getByLabel('ord for ord').fill('Lisensen utløper snart');
  await expect(preview(page)).toContainText('ord for ord: Lisensen utløper snart');
});

test.describe('a letter', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [button, role] of [
    ['Kopier og send til administrator', 'user'],
    ['Kopier til support', 'admin&excess=Sales+Premium:2'],
  ] as const)
    test(`is copied by the one press that opens it: ${button}`, async ({ page }) => {
      await page.goto(`${TREE_PAGE}#v=1&role=${role}&expires=2026-12-24`);
      await open(page, button);
      await expect(panel(page).getByRole('status')).toContainText('Teksten er kopiert.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await preview(page).textContent(),
      );
      await expect(preview(page)).toContainText('24. desember 2026');
      await expect(page.locator('.ts-message')).toHaveCount(0);
    });
});

test('where the clipboard is closed, the text is selected for the keys', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('closed', 'NotAllowedError')) },
    });
  });
  await page.goto(FULL);
  await open(page);
  await panel(page).getByRole('button', { name: 'Kopier' }).click();
  await expect(panel(page).getByRole('status')).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await preview(page).textContent())?.trim(),
  );
});

test('by keyboard it opens, and closing leads back to its button', async ({ page }) => {
  await page.goto(FULL);
  const opener = page.getByRole('button', { name: 'Kopier til support' });
  await enter(page, opener);
  await expect(panel(page).getByRole('heading', { name: 'Kopier til support' })).toBeFocused();
  await enter(page, panel(page).getByRole('button', { name: 'Lukk' }));
  await expect(panel(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('the mail has a subject and the text, and fits in what mail programs take', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES['not-administrator']);
  await open(page, 'Kopier og send til administrator');
  const address = (await panel(page).getByRole('link', { name: 'Lag e-post' }).getAttribute('href')) ?? '';
  expect(address.length).toBeLessThanOrEqual(1900);
  const fields = new URLSearchParams(address.replace(/^mailto:\?/, ''));
  expect(fields.get('subject')).toContain('lisensen');
  expect(fields.get('body')?.replaceAll('\r\n', '\n')).toBe(await preview(page).textContent());
});

test('on paper stands the text and nothing else of the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(FULL);
  await open(page);
  await panel(page).getByRole('button', { name: 'Skriv ut' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(preview(page)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(outcome(page, 'excess').getByRole('heading').first()).toBeHidden();
  await expect(outcome(page, 'excess').locator('.steps')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(outcome(page, 'excess')).toBeVisible();
});

test('the share sheet gets the text, where the device has one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.title = data?.text ?? '';
    };
  });
  await page.goto(FULL);
  await open(page);
  await panel(page).getByRole('button', { name: 'Del' }).click();
  await expect.poll(() => page.title()).toContain('1000000006');
});

test('a question that is not answered yet is handed over as «ikke kjent ennå»', async ({ page }) => {
  await page.goto(TREE_PAGE);
  await answerAll(page, [['installation', 'right']]);
  await expect(question(page, 'role')).toBeVisible();
  await open(page);
  await expect(preview(page)).toContainText('ikke kjent ennå');
});

test('from an article, the link leads to the troubleshooter’s own page', async ({ page, baseURL }) => {
  await page.goto(ARTICLE_WITH_TREE);
  await answerAll(page, DIAGNOSES.excess);
  await open(page);
  const link = linkIn((await preview(page).textContent()) ?? '');
  expect(link.startsWith(`${baseURL}${TREE_PAGE}`)).toBe(true);
});

test('nothing is sent by us', async ({ page }) => {
  await page.goto(FULL);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || /1000000006|Eksempel|Premium/.test(decodeURIComponent(request.url())))
      sent.push(request.url());
  });
  await open(page);
  await panel(page).getByRole('button', { name: 'Kopier' }).click();
  await expect(panel(page).getByRole('status')).not.toBeEmpty();
  expect(sent).toEqual([]);
});

test.describe('when its script cannot be loaded', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('it says so, and can be tried again', async ({ page }) => {
    await page.goto(FULL);
    await expect(outcome(page, 'excess')).toBeVisible();
    await page.route(/_astro\/HandOver\..*\.js/, (route) => route.abort());
    await open(page);
    await expect(page.getByRole('alert').filter({ hasText: 'kunne ikke lages' })).toBeVisible();
  });
});
