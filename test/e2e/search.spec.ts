import type { Page } from '@playwright/test';
import { pageOf } from './licence-tree.ts';
import {
  expectState,
  expectTexts,
  hits,
  hitTexts,
  holdBack,
  NONSENSE,
  searchField,
  searchPageField,
} from './search-walk.ts';
import { expect, test } from './watched-test.ts';

const ARTICLE = 'artikler/kunde-id-og-serienummer/';

test('nothing of the search is asked for before its box is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('', { waitUntil: 'networkidle' });
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search|\/box/.test(path))).toEqual([]);

  await searchField(page).focus();
  await expect.poll(() => asked.filter((path) => path.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test('what the script of the box imports is asked for together with it, and not after it', async ({
  page,
  request,
}) => {
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await page.goto(ARTICLE);
  const { held, letGo } = await holdBack(page, '**/_astro/box.*');
  await searchField(page).focus();
  await held;
  const script = asked.find((url) => /\/box\.[^/]*\.js$/.test(url)) ?? '';
  const code = await (await request.get(script)).text();
  const imports = [...code.matchAll(/\bfrom"\.\/([^"]+)"/g)].map(
    ([, name]) => new URL(name ?? '', script).href,
  );
  expect(imports.length).toBeGreaterThan(0);
  await expect.poll(() => imports.filter((url) => !asked.includes(url))).toEqual([]);
  letGo();
});

test('by mouse, a hit leads to the section that answers', async ({ page }) => {
  await page.goto(ARTICLE);
  await searchField(page).click();
  await searchField(page).pressSequentially('overflødige lisenser');
  await expectState(page, 'results');
  const hit = hits(page).and(page.locator('[href*="artikler/lisensvarsel/#"]')).first();
  await expect(hit.locator('mark').first()).toBeVisible();
  const href = (await hit.getAttribute('href')) ?? '';
  await hit.click();
  await expect(page).toHaveURL(new RegExp(`${href.replaceAll('/', '\\/')}$`));
  const section = decodeURIComponent(href.split('#')[1] ?? '');
  await expect(page.locator(`[id="${section}"]`)).toBeInViewport();
});

test('by keyboard, Ctrl+K opens the box, arrows choose and Enter follows', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Control+k');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('betaling');
  await expectState(page, 'results');
  await expect(searchField(page)).toHaveAttribute('aria-expanded', 'true');

  const options = page.getByRole('option');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(searchField(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? '?',
  );
  await page.keyboard.press('ArrowUp');
  const href = (await options.first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href.replaceAll('/', '\\/')}$`));
});

test('Escape closes the list, keeps the words and the focus, and an arrow or a click opens it again', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await searchField(page).focus();
  await page.keyboard.type('betaling');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hits(page).first()).toBeHidden();
  await expect(searchField(page)).toHaveValue('betaling');
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hits(page).first()).toBeHidden();
  await searchField(page).click();
  await expect(hits(page).first()).toBeVisible();
});

test('Enter without a chosen hit leads to the search page with the same words', async ({ page, baseURL }) => {
  await page.goto('');
  await searchField(page).fill('betaling');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}sok/?q=betaling`);
  await expectState(page, 'results');
  await expect(searchPageField(page)).toHaveValue('betaling');
});

test('words typed before the search is loaded are searched for', async ({ page }) => {
  await page.goto(ARTICLE);
  const { held, letGo } = await holdBack(page, '**/pagefind/ranking/main.json');
  await searchField(page).click();
  await page.keyboard.type('betaling');
  await held;
  await expectState(page, 'loading');
  letGo();
  await expectState(page, 'results');
});

test('hits stand while one types on, and the texts of those seen are asked for when the typing rests', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  const texts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('pagefind/fragment')) texts.push(request.url());
  });
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await searchField(page).focus();
  // What was typed before the scripts loaded is searched for at once.
  await expect(page.locator('header [data-search-box] kbd')).toHaveText(/K/);
  await page.waitForLoadState('networkidle');
  for (const letter of 'serienummeret mitt') {
    await page.keyboard.type(letter);
    await page.clock.runFor(100);
  }
  await expect(hits(page).first()).toContainText('serienummer');
  expect(texts).toEqual([]);
  const passed = async () => {
    await page.clock.runFor(100);
    return texts.length;
  };
  await expect.poll(passed).toBeGreaterThan(0);
  await expectTexts(page);
  // Those further down come when they are scrolled to.
  const first = texts.length;
  expect(first).toBeLessThan(await hits(page).count());
  await hits(page).last().scrollIntoViewIfNeeded();
  await expectTexts(page);
  expect(texts.length).toBeGreaterThan(first);
});

test('the box says how many hits there are to those who do not see them', async ({ page }) => {
  await page.goto(ARTICLE);
  await searchField(page).fill('betaling');
  await expectState(page, 'results');
  await expect(page.getByRole('banner').getByRole('status')).toContainText('treff');
});

test('questions and outcomes of the troubleshooter are among the hits', async ({ page, baseURL }) => {
  const hrefs = async () =>
    hits(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('#')[0]));
  await page.goto('sok/?q=hva+stemmer+best+med+det+du+ser+under+lisenser');
  await expectState(page, 'results');
  expect(await hrefs()).toContain(`${baseURL}${pageOf('numbers')}`);

  await page.goto('sok/?q=flere+kan+logge+inn+enn+dere+har+plasser+til');
  await expectState(page, 'results');
  expect(await hrefs()).toContain(`${baseURL}${pageOf('suite-seats')}`);
});

test('exercises are among the hits', async ({ page }) => {
  await page.goto('sok/?q=øve+fjerne+lisenser');
  await expectState(page, 'results');
  await expect(hits(page).and(page.locator('[href*="/ovelser/"]')).first()).toBeVisible();
});

test('every hit on the search page leads to a page and a section that exist', async ({ page, request }) => {
  await page.goto('sok/?q=lisens');
  await expectState(page, 'results');
  await hitTexts(page);
  const links = await hits(page).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  expect(new Set(links).size).toBe(links.length);
  for (const link of links) {
    const { hash } = new URL(link);
    const response = await request.get(link);
    expect(response.status(), link).toBe(200);
    if (hash) expect(await response.text()).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
  }
});

test('the excerpt of a hit marks the words searched for', async ({ page }) => {
  await page.goto('sok/?q=serienummer');
  await expectState(page, 'results');
  await expect(hits(page).first().locator('mark').first()).toHaveText(/serienummer/i);
});

test('no hit leads on to something useful, in the box and on the page', async ({ page }) => {
  await page.goto(ARTICLE);
  await searchField(page).fill(NONSENSE);
  await expectState(page, 'empty');
  await expect(hits(page)).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('search').getByRole('link').first()).toBeVisible();

  await page.goto(`sok/?q=${NONSENSE}`);
  await expectState(page, 'empty');
  await expect(hits(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /A til Å/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toContainText(NONSENSE);
});

test('a word that no page is about is named, and help stands where hits would', async ({ page }) => {
  const query = 'jira lisens';
  await page.goto(ARTICLE);
  await searchField(page).fill(query);
  await expectState(page, 'empty');
  const box = page.getByRole('banner').getByRole('search');
  await expect(box).toContainText('ingen side handler om «jira»');
  await expect(hits(page)).toHaveCount(0);
  await expect(box.getByRole('list', { name: 'Sider som ligner' }).getByRole('link').first()).toBeVisible();
  await expect(box.getByRole('link', { name: 'Feilsøking' })).toBeVisible();
  await expect(box.getByRole('link', { name: 'Kontakt support' })).toBeVisible();
  await searchField(page).fill('lisens');
  await expectState(page, 'results');
  await expect(box.getByRole('link', { name: 'Kontakt support' })).toBeHidden();

  await page.goto(`sok/?q=${encodeURIComponent(query)}`);
  await expectState(page, 'empty');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('ingen side handler om «jira»');
  await expect(hits(page)).toHaveCount(0);
  await expect(main.getByRole('heading', { name: 'Disse sidene ligner mest' })).toBeVisible();
  await expect(main.getByRole('link', { name: /feilsøkingen/ })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Kontakt support' })).toBeVisible();
});

test('the words are shown as text, whatever they are', async ({ page }) => {
  const words = `<img src=x onerror=alert(1)>${NONSENSE}`;
  await page.goto(`sok/?${new URLSearchParams({ q: words })}`);
  await expect(searchPageField(page)).toHaveValue(words);
  await expect(page.getByRole('main').getByRole('status')).toContainText(words);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an emptied field brings the page back to its start', async ({ page, baseURL }) => {
  await page.goto('sok/?q=betaling');
  await expectState(page, 'results');
  await searchPageField(page).fill('');
  await expectState(page, 'idle');
  await expect(hits(page)).toHaveCount(0);
  await expect(page).toHaveURL(`${baseURL}sok/`);
});

test('back from a hit brings the words and the hits again', async ({ page }) => {
  await page.goto('sok/?q=betaling');
  await hits(page).first().click();
  await expect(page).not.toHaveURL(/\/sok\//);
  await page.goBack();
  await expect(searchPageField(page)).toHaveValue('betaling');
  await expectState(page, 'results');
});

test('back from a second search brings the first again', async ({ page }) => {
  await page.goto('sok/?q=betaling');
  await expectState(page, 'results');
  await searchPageField(page).fill('serienummer');
  await expect(page.getByRole('main').getByRole('status')).toContainText('serienummer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=serienummer/);
  await page.goBack();
  await expect(searchPageField(page)).toHaveValue('betaling');
  await expect(page.getByRole('main').getByRole('status')).toContainText('betaling');
});

test('a slow answer never takes the place of a newer one', async ({ page }) => {
  await page.goto('sok/');
  const { held, letGo } = await holdBack(page, '**/pagefind/ranking/roots-*.txt', 1);
  await searchPageField(page).fill('betaling');
  await page.keyboard.press('Enter');
  await held;
  await searchPageField(page).fill('serienummer');
  await page.keyboard.press('Enter');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('serienummer');
  const before = await hits(page).count();
  letGo();
  // The first answer has arrived once another search needs no loading.
  await page.waitForLoadState('networkidle');
  await expect(status).toContainText('serienummer');
  await expect(hits(page)).toHaveCount(before);
});

test('an answer that comes after the reader has left the box opens no list', async ({ page }) => {
  await page.goto(ARTICLE);
  const { held, letGo } = await holdBack(page, '**/pagefind/ranking/*.txt');
  await searchField(page).fill('betaling');
  await held;
  await page.getByRole('heading', { level: 1 }).click();
  letGo();
  await expectState(page, 'results');
  await expect(hits(page).first()).toBeHidden();
});

test('a slip is corrected at once, and the words as they stand are a link away', async ({ page }) => {
  await page.goto('sok/?q=betlaing');
  await expectState(page, 'results');
  const suggestion = page.locator('[data-search-suggestion]');
  await expect(suggestion).toContainText('betaling');
  await expect(hits(page).first().locator('mark').filter({ hasText: /betal/i })).not.toHaveCount(0);
  await suggestion.getByRole('link', { name: /betlaing/ }).click();
  await expectState(page, 'empty');
  await expect(suggestion).toBeHidden();
  await page.goBack();
  await expect(suggestion).toBeVisible();
});

test('an error text of the product gives its article first', async ({ page }) => {
  await page.goto('sok/?q=Brukeren har åpne saker i Service. Lisensen kan ikke fjernes.');
  await expectState(page, 'results');
  await expect(hits(page).first()).toHaveAttribute('href', /artikler\/bruker-har-apne-saker\//);
});

test('earlier searches are kept in the browser, and can be erased', async ({ page }) => {
  await page.goto('sok/?q=betaling');
  await expectState(page, 'results');
  await page.goto(ARTICLE);
  const box = page.getByRole('banner').getByRole('search');
  await searchField(page).focus();
  await expect(box.getByRole('link', { name: 'betaling' })).toBeVisible();
  await box.getByRole('button', { name: 'Slett siste søk' }).click();
  await expect(box.getByRole('link', { name: 'betaling' })).toBeHidden();
  await expect(searchField(page)).toBeFocused();
  await page.goto('sok/');
  await expect(page.getByRole('heading', { name: 'Siste søk' })).toBeHidden();
});

test('many hits can be narrowed to one shelf, and back shows all again', async ({ page }) => {
  await page.goto('sok/?q=lisens');
  await expectState(page, 'results');
  const shelves = page.getByRole('group', { name: 'Vis bare treff i' });
  await shelves.getByRole('button', { name: /^Feilsøk/ }).click();
  await expect(page).toHaveURL(/tema=Feils/);
  const chosen = shelves.getByRole('button', { name: /^Feilsøk/ });
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await expect(hits(page).and(page.locator('[href*="/artikler/"]'))).toHaveCount(0);
  await page.goBack();
  await expect(shelves.getByRole('button', { name: /^Alle/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(hits(page).and(page.locator('[href*="/artikler/"]')).first()).toBeVisible();
  // The form of earlier addresses.
  await page.goto(`sok/?q=lisens&hylle=${encodeURIComponent('Feilsøk')}`);
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
});

test('more hits are added when one asks for them, and focus goes to the first of those', async ({ page }) => {
  await page.goto('sok/?q=lisens');
  await expectState(page, 'results');
  const before = await hits(page).count();
  await page.getByRole('button', { name: 'Vis flere treff' }).click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  await expect(hits(page).nth(before)).toBeFocused();
});

test('without an endpoint, a search without hits stands in a draft of a mail, and nothing is sent', async ({
  page,
}) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') posted.push(request.url());
  });
  await page.goto(`sok/?q=${NONSENSE}`);
  await expectState(page, 'empty');
  await expect(page.locator('[data-search-words]')).toHaveText(NONSENSE);
  const draft = page.locator('[data-search-send]').getByRole('link', { name: 'Lag utkast til e-post' });
  await expect(draft).toHaveAttribute('href', new RegExp(`^mailto:\\?subject=.*${NONSENSE}$`));
  await searchPageField(page).fill('serienummer');
  await expectState(page, 'results');
  await expect(draft).toBeHidden();
  expect(posted).toEqual([]);
});

test('it goes to the address that is configured', async ({ page }) => {
  await page.route('**/sok/?*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/data-mail(="")?/, 'data-mail="hjelp@firma.no"') });
  });
  await page.goto(`sok/?q=${NONSENSE}`);
  const link = page.getByRole('link', { name: 'Send søket til oss' });
  await expect(link).toHaveAttribute('href', /^mailto:hjelp@firma\.no\?/);
});

test('of a long text the first words are searched for, and the reader is told', async ({ page }) => {
  const message = `SuperOffice-lisens snart når utløpsdatoen. ${'Og da er det slik at vi ikke har noe her. '.repeat(12)}`;
  await page.goto('');
  await searchField(page).fill(message);
  await expectState(page, 'results');
  await expect(page.locator('[data-search-box] .panel-message').first()).toContainText('de første 40 ordene');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('de første 40 ordene');
  await expect(searchPageField(page)).toHaveValue(message.trim());
  await expect(hits(page).first()).toHaveAttribute('href', /artikler\/lisensvarsel\//);
});

test('a search that may tell who somebody is is not kept in the browser', async ({ page }) => {
  for (const query of ['betaling', 'serienummer 1234567890', 'lisens til kari@firma.no'])
    await page.goto(`sok/?${new URLSearchParams({ q: query })}`);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('sok:siste'))).toBe('["betaling"]');
});

test.describe('where an endpoint is configured', () => {
  const ENDPOINT = '/mottak';
  /** The search page as a deployer with an endpoint has it. */
  async function configure(page: Page): Promise<void> {
    await page.route('**/sok/?*', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replace('data-search-send', `$& data-endpoint="${ENDPOINT}"`),
      });
    });
  }
  const send = (page: Page) => page.getByRole('button', { name: 'Send søket til oss' });

  test('a search without hits can be sent, by the reader alone, with nothing but its words', async ({
    page,
  }) => {
    const sent: unknown[] = [];
    await configure(page);
    await page.route(`**${ENDPOINT}`, (route) => {
      sent.push(route.request().postDataJSON());
      return route.fulfill({ status: 204 });
    });
    await page.goto('sok/?q=serienummer');
    await expectState(page, 'results');
    await expect(send(page)).toBeHidden();
    await page.goto(`sok/?q=${NONSENSE}`);
    await expectState(page, 'empty');
    await expect(send(page)).toBeVisible();
    await expect(page.locator('[data-search-words]')).toHaveText(NONSENSE);
    expect(sent).toEqual([]);
    await send(page).click();
    await expect(page.locator('[data-search-send]').getByRole('status')).toHaveText(/Takk/);
    expect(sent).toEqual([{ path: expect.stringMatching(/\/sok\/$/), query: NONSENSE }]);
    // One report is enough, but another search can be reported too.
    await expect(send(page)).toBeDisabled();
    await expect(send(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await searchPageField(page).fill(`${NONSENSE}x`);
    await expect(page.locator('[data-search-words]')).toHaveText(`${NONSENSE}x`);
    await expect(page.locator('[data-search-send]').getByRole('status')).toBeEmpty();
    await expect(send(page)).toBeEnabled();
    expect(sent).toHaveLength(1);
  });

  test.describe('and does not answer', () => {
    test.use({ expectedErrors: [/status of [45]\d\d/] });
    test('the reader is told and can try again', async ({ page }) => {
      await configure(page);
      await page.route(`**${ENDPOINT}`, (route) => route.fulfill({ status: 500 }));
      await page.goto(`sok/?q=${NONSENSE}`);
      await send(page).click();
      await expect(page.locator('[data-search-send]').getByRole('status')).toHaveText(/Prøv igjen/);
      await expect(send(page)).toBeEnabled();
      await expect(send(page)).toBeFocused();
    });

    test('and takes its time, the reader is told that it is being sent, once', async ({ page }) => {
      await configure(page);
      const { held, letGo } = await holdBack(page, `**${ENDPOINT}`);
      await page.goto(`sok/?q=${NONSENSE}`);
      await send(page).click();
      await held;
      await expect(page.locator('[data-search-send]').getByRole('status')).toHaveText('Sender …');
      await expect(send(page)).toBeDisabled();
      letGo();
      await expect(page.locator('[data-search-send]').getByRole('status')).not.toHaveText('Sender …');
    });
  });
});

test.describe('when the search cannot be loaded', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('the box says so and leads on', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(ARTICLE);
    await searchField(page).fill('betaling');
    await expectState(page, 'error');
    await expect(page.getByRole('banner').getByRole('search').getByRole('link').first()).toBeVisible();
  });

  test('the box says so also when its own script does not come', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('[data-search-box] kbd')).toBeVisible();
    await page.route(/_astro\/.*\.js/, (route) => route.abort());
    await searchField(page).fill('betaling');
    await expectState(page, 'error');
    await expect(page.getByRole('banner').getByRole('search').getByRole('link').first()).toBeVisible();
  });

  test('titles that hold the words stand in its place', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('sok/?q=serienummer');
    await expectState(page, 'error');
    await expect(
      page
        .locator('[data-search-nearest]')
        .getByRole('link', { name: /serienummer/ })
        .first(),
    ).toBeVisible();
  });

  test('hits stand as soon as they are ranked, and lead to the section when its text has come', async ({
    page,
  }) => {
    const { held, letGo } = await holdBack(page, '**/pagefind/fragment/*');
    await page.goto('sok/?q=overflødige lisenser');
    await held;
    await expectState(page, 'results');
    const hit = hits(page).and(page.locator('[href*="artikler/lisensvarsel/"]')).first();
    await expect(hit).toBeVisible();
    letGo();
    await expect(page.locator('.hit-waiting')).toHaveCount(0);
    await expect(hits(page).and(page.locator('[href*="artikler/lisensvarsel/#"]')).first()).toContainText(
      /lisens/,
    );
  });

  for (const [what, files] of [
    ['those', '**/pagefind/fragment/**'],
    ['the scripts for them', '**/hit-place.*'],
  ] as const)
    test(`hits stand without their texts when only ${what} do not come`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await page.goto('sok/?q=serienummer');
      await expectState(page, 'results');
      await expect(page.locator('.hit-waiting')).toHaveCount(0);
      await expect(page.locator('.hit-excerpt')).toHaveCount(0);
      await expect(hits(page).first()).toContainText('serienummer');
    });

  test('the page says so, leads on, and finds when one tries again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('sok/?q=betaling');
    await expectState(page, 'error');
    await expect(page.getByRole('main').getByRole('link', { name: /A til Å/ })).toBeVisible();
    await expect(hits(page)).toHaveCount(0);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await expectState(page, 'results');
  });
});
