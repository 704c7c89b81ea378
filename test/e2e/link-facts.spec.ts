import type { Page } from '@playwright/test';
import { DIAGNOSES, pageOf, TREE_PAGE } from './licence-tree.ts';
import {
  answerAll,
  changeButton,
  earlierAnswer,
  linkFacts,
  notices,
  openWhy,
  option,
  outcome,
  question,
  restartButton,
} from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const FULL =
  '#v=1&deployment=onsite&role=admin&excess=Sales+Premium:2,Service+Premium:1&expires=2026-12-24&serial=1000000006&company=Eksempel+AS';

test('full facts lead to the outcome without a question, with numbers and date below what is wrong', async ({
  page,
}) => {
  await page.goto(TREE_PAGE + FULL);
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(page.locator('[data-question]')).toHaveCount(0);
  const chips = outcome(page, 'excess').locator('.ts-told li');
  await expect(chips.nth(0)).toHaveText('Sales Premium: 2 for mange');
  await expect(chips.nth(1)).toHaveText('Service Premium: 1 for mange');
  await expect(chips.nth(2)).toHaveText(/^Lisensen utløper? 24\.\sdesember/);
  await expect(page.getByText('Oppgitt i lenken, ikke kontrollert').first()).toBeVisible();
  await expect(page.locator('details[data-why]')).not.toHaveAttribute('open');
  await expect(earlierAnswer(page, 'role')).toContainText('fra lenken');
  await expect(page.locator('body')).toBeFocused();
});

test('that the installation is the right one is assumed, marked so, and compared first; the reader can answer', async ({
  page,
}) => {
  await page.goto(TREE_PAGE + FULL);
  await expect(outcome(page, 'excess')).toContainText('Mulig årsak');
  await expect(earlierAnswer(page, 'installation')).toContainText('antatt, ikke kontrollert');
  const firstStep = outcome(page, 'excess').locator('ol.steps > li').first();
  await expect(firstStep).toContainText('kunde-ID');
  await expect(firstStep.getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`${pageOf('wrong-installation')}#v=1&.*own=installation.wrong$`),
  );

  await openWhy(page);
  await changeButton(page, 'installation').click();
  await option(page, 'right').click();
  await expect(outcome(page, 'excess')).toContainText('Trolig årsak');
  await expect(earlierAnswer(page, 'installation')).not.toContainText('antatt');
  await expect(firstStep.getByRole('link')).toHaveCount(0);
});

test('who does not see Lisenser after all is led to a text with the same facts', async ({ page }) => {
  await page.goto(TREE_PAGE + FULL);
  await page.getByRole('link', { name: 'Ser du ikke Lisenser? Få en tekst å sende' }).click();
  await expect(outcome(page, 'not-administrator')).toContainText(/Lisensen utløper? 24\.\sdesember/);
  await expect(linkFacts(page)).toContainText('1000000006');
  await expect(notices(page)).toBeEmpty();
  // A reader who cannot look there is not asked again about being an administrator.
  await page.getByRole('button', { name: 'Kopier og send til administrator' }).click();
  await expect(page.locator('[data-handover] pre')).toContainText(/Lisensen utløper? 24\.\sdesember 2026/);
  await expect(page.locator('[data-handover] pre')).not.toContainText('Jeg er administrator');
});

test('what the link told is shown as not checked', async ({ page }) => {
  await page.goto(TREE_PAGE + FULL);
  for (const told of [
    '24. desember 2026',
    'Sales Premium: 2, Service Premium: 1',
    '1000000006',
    'Eksempel AS',
  ]) {
    await expect(linkFacts(page)).toContainText(told);
  }
});

test('a version released after the maintenance agreement leads to the onsite outcome', async ({ page }) => {
  await page.goto(
    `${TREE_PAGE}#v=1&role=admin&maintenanceTo=2025-12-31&versionReleased=2026-03-01&version=11.2`,
  );
  await expect(outcome(page, 'onsite-mismatch')).toBeVisible();
});

test('partial facts ask only what is missing', async ({ page }) => {
  await page.goto(`${TREE_PAGE}#v=1&excess=Sales+Premium:2`);
  await expect(question(page, 'role')).toBeVisible();
  await option(page, 'admin').click();
  await expect(outcome(page, 'excess')).toBeVisible();

  await page.goto('404.html');
  await page.goto(`${TREE_PAGE}#v=1&role=admin`);
  await expect(question(page, 'installation')).toBeVisible();
  await option(page, 'right').click();
  await expect(question(page, 'numbers')).toBeVisible();
  await expect(earlierAnswer(page, 'role')).toContainText('fra lenken');
});

test('the reader’s answer overrides the link’s, and the facts stay for the whole visit', async ({ page }) => {
  await page.goto(TREE_PAGE + FULL);
  await openWhy(page);
  await changeButton(page, 'role').click();
  await option(page, 'user').click();
  await expect(outcome(page, 'not-administrator')).toBeVisible();
  await expect(linkFacts(page)).toContainText('1000000006');
  await page.reload();
  await expect(outcome(page, 'not-administrator')).toBeVisible();
  await expect(linkFacts(page)).toContainText('Sales Premium: 2');

  await restartButton(page).click();
  await expect(question(page, 'installation')).toBeVisible();
  await expect(linkFacts(page)).toContainText('Sales Premium: 2');
});

// The reader's own day decides, even if it is another day at the server or in UTC.
for (const now of ['2026-11-26T00:10+01:00', '2026-11-26T23:50+01:00'])
  test(`a day that has passed is told as passed (at ${now})`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    const deadline = outcome(page, 'excess').locator('.ts-deadline');
    await page.goto(`${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2&expires=2026-11-20`);
    await expect(deadline).toHaveText('Lisensen utløp 20. november, for 6 dager siden');
    await page.goto('404.html');
    await page.goto(`${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2&expires=2026-12-25`);
    await expect(deadline).toHaveText('Lisensen utløper 25. desember, om 29 dager');
  });

test('with role=user nothing is asked first: a text, one button, and the installation below', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-26T12:00+01:00');
  await page.goto(`${TREE_PAGE}#v=1&role=user&expires=2026-12-25`);
  const letter = outcome(page, 'not-administrator');
  await expect(letter.getByRole('heading', { level: 1 })).toHaveText(
    'Du kan vanligvis jobbe videre. Send dette til administratoren',
  );
  await expect(page.locator('[data-question]')).toHaveCount(0);
  await expect(letter.locator('.ts-handover button')).toHaveCount(1);
  await expect(letter.locator('.ts-message')).toContainText('Sammenlign tallene');
  const asked = letter.locator('[data-asks="installation"]');
  await expect(asked.getByRole('heading')).toHaveText('Kan du være i feil installasjon?');
  await asked.locator(option(page, 'wrong')).click();
  await expect(outcome(page, 'wrong-installation').getByRole('heading').first()).toBeFocused();
  await page.goBack();
  await asked.locator(option(page, 'right')).click();
  await expect(asked).toHaveCount(0);
  await expect(letter.getByRole('heading').first()).toBeFocused();
});

test('a new link opened in the same tab counts', async ({ page }) => {
  await page.goto(`${TREE_PAGE}#v=1&role=user&installation=right`);
  await expect(outcome(page, 'not-administrator')).toBeVisible();
  await page.goto(pageOf('not-administrator') + FULL);
  await expect(outcome(page, 'excess')).toBeVisible();
  await expect(linkFacts(page)).toContainText('1000000006');
});

test('the exercise opened from the outcome has the numbers of the link', async ({ page }) => {
  await page.goto(TREE_PAGE + FULL);
  await outcome(page, 'excess').locator('a[href*="ovelser/"]').first().click();
  await page.getByRole('button', { name: 'Gå til Innstillinger og vedlikehold' }).click();
  await expect(page.locator('[data-screen="licences"] [data-plan="Sales Premium"]')).toHaveAttribute(
    'data-excess',
    '2',
  );
  await expect(page.locator('[data-screen="licences"] [data-plan="Service Premium"]')).toHaveAttribute(
    'data-excess',
    '1',
  );
});

test('nothing of the link is sent anywhere', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(request.url() + JSON.stringify(request.headers()) + request.postData()),
  );
  await page.goto(TREE_PAGE + FULL);
  await outcome(page, 'excess').locator('a[href*="artikler/"]').first().click();
  await expect(page.locator('article')).toBeVisible();
  expect(sent.filter((text) => /1000000006|Eksempel/.test(text))).toEqual([]);
});

test.describe('hostile and broken links', () => {
  /** Expects the notice to be shown, and the diagnosis to work as if nothing had happened. */
  async function expectToAskFromTheStart(page: Page) {
    await expect(question(page, 'installation')).toBeVisible();
    await answerAll(page, DIAGNOSES['not-administrator']);
    await expect(outcome(page, 'not-administrator')).toBeVisible();
  }

  test('markup is shown as text and never becomes an element', async ({ page }) => {
    const company = '<img src=x onerror=alert(1)><b>Firma</b>';
    await page.goto(
      `${TREE_PAGE}#${new URLSearchParams({ v: '1', company, installation: '<script>alert(1)</script>' })}`,
    );
    await expect(linkFacts(page)).toContainText(company);
    await expect(linkFacts(page).locator('img, b')).toHaveCount(0);
    await expect(notices(page)).toContainText('installation');
    await expectToAskFromTheStart(page);
  });

  test('names of JavaScript’s own are unknown keys', async ({ page }) => {
    await page.goto(
      `${TREE_PAGE}#v=1&__proto__=admin&constructor=x&toString=y&role=__proto__&installation=constructor`,
    );
    await expect(notices(page)).toContainText('__proto__');
    expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0);
    await expectToAskFromTheStart(page);
  });

  test('an address is no company and never a link', async ({ page }) => {
    await page.goto(
      `${TREE_PAGE}#${new URLSearchParams({ v: '1', company: 'https://evil.example/', role: 'javascript:alert(1)' })}`,
    );
    await expect(notices(page)).toContainText('company');
    await expect(page.locator('a[href*="evil"], a[href^="javascript"]')).toHaveCount(0);
    await expectToAskFromTheStart(page);
  });

  test('what is beyond 4,000 characters is left out, and what was before it is used', async ({ page }) => {
    await page.goto(`${TREE_PAGE}#v=1&installation=right&role=user&company=${'a'.repeat(5000)}`);
    await expect(notices(page)).not.toBeEmpty();
    await expect(outcome(page, 'not-administrator')).toBeVisible();
    expect(page.url().length).toBeLessThan(500);
  });

  test('bad dates set no deadline', async ({ page }) => {
    await page.goto(
      `${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2&expires=2026-02-30&maintenanceTo=i+morgen`,
    );
    await expect(outcome(page, 'excess')).not.toContainText('Lisensen utl');
    await expect(notices(page)).toContainText('expires');
    await expect(notices(page)).toContainText('maintenanceTo');
  });

  test('an unknown plan or count is left out, and the rest of the list is used', async ({ page }) => {
    await page.goto(`${TREE_PAGE}#v=1&role=admin&excess=Gull+Premium:2,Sales+Premium:1,Service+Premium:0`);
    await expect(outcome(page, 'excess')).toBeVisible();
    await expect(linkFacts(page)).toContainText('Sales Premium: 1');
    await expect(linkFacts(page)).not.toContainText('Gull');
    await expect(notices(page)).toContainText('Gull Premium:2');
    await expect(notices(page)).toContainText('Service Premium:0');
  });

  test('a list of unknown plans alone answers nothing', async ({ page }) => {
    await page.goto(`${TREE_PAGE}#v=1&excess=Gull+Premium:2`);
    await expect(notices(page)).toContainText('Gull Premium:2');
    await expectToAskFromTheStart(page);
  });

  test('a link of another version is left alone, with a notice', async ({ page }) => {
    await page.goto(`${TREE_PAGE}#v=2&role=admin&excess=Sales+Premium:2&serial=1000000006`);
    await expect(notices(page)).not.toBeEmpty();
    await expect(linkFacts(page)).toHaveCount(0);
    await expectToAskFromTheStart(page);
  });

  test('the first of duplicates wins', async ({ page }) => {
    await page.goto(`${TREE_PAGE}#v=1&installation=right&role=user&role=admin`);
    await expect(outcome(page, 'not-administrator')).toBeVisible();
  });

  test('a fragment without a version is an ordinary anchor', async ({ page }) => {
    await page.goto(`${TREE_PAGE}#role=user&installation=right`);
    await expect(question(page, 'installation')).toBeVisible();
    await expect(notices(page)).toBeEmpty();
  });
});

test('what identifies a customer is taken out of a query, with a notice, and is not used', async ({
  page,
  baseURL,
}) => {
  await page.goto('feilsoking/');
  await page.goto(
    `${TREE_PAGE}?v=1&role=admin&serial=1000000006&customer=ABC-1&company=Eksempel+AS&excess=Sales+Premium:2`,
  );
  await expect(outcome(page, 'excess')).toBeVisible();
  const { search, hash } = new URL(page.url());
  expect(search).toBe('');
  expect(new URLSearchParams(hash.slice(1)).get('excess')).toBe('Sales Premium:2');
  expect(decodeURIComponent(page.url())).not.toMatch(/1000000006|ABC-1|Eksempel/);
  for (const key of ['serial', 'customer', 'company']) await expect(notices(page)).toContainText(key);
  await expect(linkFacts(page)).not.toContainText('1000000006');

  // The address with the query is gone from the history too.
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}feilsoking/`);
});

test('other keys move from the query into the fragment, and what is not ours stays', async ({ page }) => {
  await page.goto(`${TREE_PAGE}?role=admin&expires=2026-12-24&utm_source=varsel`);
  await expect(question(page, 'installation')).toBeVisible();
  await expect(linkFacts(page)).toContainText('24. desember 2026');
  const { search, hash } = new URL(page.url());
  expect(search).toBe('?utm_source=varsel');
  expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
    v: '1',
    role: 'admin',
    expires: '2026-12-24',
  });
});

test.describe('while scripts are on their way', () => {
  test('a link with a state never shows the first question before its outcome', async ({ page }) => {
    const { promise: open, resolve: release } = Promise.withResolvers<void>();
    await page.route(/_astro\/.*\.js/, async (route) => {
      await open;
      await route.continue();
    });
    await page.goto(TREE_PAGE + FULL, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await expect(question(page, 'installation')).toBeAttached();
    await expect(question(page, 'installation')).toBeHidden();
    release();
    await expect(outcome(page, 'excess')).toBeVisible();
  });

  test('an ordinary visit shows the first question at once', async ({ page }) => {
    await page.route(/_astro\/.*\.js/, () => {});
    await page.goto(TREE_PAGE, { waitUntil: 'commit' });
    await expect(question(page, 'installation')).toBeVisible();
  });
});

test.describe('when scripts are blocked', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('the page as it stands becomes visible, and its links lead on', async ({ page }) => {
    await page.route(/_astro\/.*\.js/, (route) => route.abort());
    await page.goto(TREE_PAGE + FULL);
    await expect(question(page, 'installation')).toBeVisible({ timeout: 8000 });
    await option(page, 'right').click();
    await expect(question(page, 'role')).toBeVisible({ timeout: 8000 });
  });
});
