import type { Page, Route } from '@playwright/test';
import { EXERCISE, press, screen } from './exercise-walk.ts';
import { LICENCE_PLAN, planRow } from './licence-plan-walk.ts';
import { ARTICLE_WITH_TREE, fragmentOf, pageOf, TREE_PAGE } from './licence-tree.ts';
import { expectState, hits, searchField, searchPageField } from './search-walk.ts';
import { markDocument, option, outcome, question } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const SCRIPTS = /_astro\/.*\.js$/;

/** Addresses of the scripts that the page has requested. */
function askedScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => SCRIPTS.test(request.url()) && asked.push(request.url()));
  return asked;
}

/** Opens a page that cannot finish loading, since a picture is held back until it is released. */
async function openUnfinished(page: Page, path: string): Promise<{ finish: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/held.png', async (route) => {
    await promise;
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</footer>', '<img src="/held.png" alt=""></footer>');
      await route.fulfill({ response, body });
    },
    { times: 1 },
  );
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  return { finish: resolve };
}

/** Holds back all scripts of the site until they are released. */
async function holdScripts(page: Page): Promise<{ asked: Promise<void>; letGo: () => void }> {
  const asked = Promise.withResolvers<void>();
  const open = Promise.withResolvers<void>();
  await page.route(SCRIPTS, async (route) => {
    asked.resolve();
    await open.promise;
    await route.continue();
  });
  return { asked: asked.promise, letGo: open.resolve };
}

/** Waits until the page has painted and been idle. */
async function paintedAndIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => new PerformanceObserver(done).observe({ type: 'paint', buffered: true }));
    await new Promise((done) => requestIdleCallback(done));
  });
}

test.describe('scripts wait', () => {
  const pages = {
    article: ARTICLE_WITH_TREE,
    troubleshooter: TREE_PAGE,
    exercise: EXERCISE,
    tool: LICENCE_PLAN,
  };
  for (const [name, path] of Object.entries({ ...pages, 'front page': '', 'search page': 'sok/' })) {
    test(`${name}: until all else is loaded and painted`, async ({ page }) => {
      const asked = askedScripts(page);
      const { finish } = await openUnfinished(page, path);
      await paintedAndIdle(page);
      expect(asked).toEqual([]);
      finish();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      const [painted = 0, first = 0] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        Math.min(
          ...performance
            .getEntriesByType('resource')
            .filter(({ name }) => /_astro\/.*\.js$/.test(name))
            .map(({ startTime }) => startTime),
        ),
      ]);
      expect(first).toBeGreaterThan(painted);
    });
  }

  test('an article asks for one script, and the page of a widget for all of its own in one round', async ({
    page,
  }) => {
    const asked = askedScripts(page);
    await page.goto(ARTICLE_WITH_TREE);
    const start = page.locator('script[data-scripts]');
    await expect(start).toHaveAttribute('data-scripts', /^\S+$/);
    await expect(start).toHaveAttribute('data-imports', '');

    const { asked: first, letGo } = await holdScripts(page);
    asked.length = 0;
    await page.goto(TREE_PAGE);
    await first;
    await expect.poll(() => asked.length).toBeGreaterThan(6);
    const before = asked.length;
    letGo();
    await answerRight(page);
    // The first answer loads the part that shows earlier answers, and nothing else.
    expect(asked.slice(before).filter((address) => !address.includes('answer-parts'))).toEqual([]);
  });
});

test.describe('the tree of a troubleshooter, which its page does not hold', () => {
  const TREE = '**/tre.json';
  test.use({ expectedErrors: [/tre\.json/] });

  test('is fetched in the same round as the scripts', async ({ page }) => {
    const fetched = page.waitForRequest(TREE);
    const { asked, letGo } = await holdScripts(page);
    await page.goto(TREE_PAGE);
    await asked;
    await fetched;
    letGo();
    await answerRight(page);
  });

  for (const [what, fail] of Object.entries({
    'does not come': (route: Route) => route.abort(),
    'is another page': (route: Route) => route.fulfill({ status: 404, body: '<h1>Siden finnes ikke</h1>' }),
  }))
    test(`when it ${what}, the facts of a link are told to be unused, and the options lead on`, async ({
      page,
    }) => {
      await page.route(TREE, fail);
      await page.goto(`${TREE_PAGE}#v=1&role=admin`);
      await expect(page.getByText('Vi fikk ikke brukt opplysningene i lenken.')).toBeVisible();
      await option(page, 'right').click();
      await expect(page).toHaveURL(new RegExp(`${pageOf('role')}`));
      await expect(question(page, 'role')).toBeVisible();
    });
});

async function answerRight(page: Page): Promise<void> {
  await option(page, 'right').click();
  await expect(question(page, 'role')).toBeVisible();
}

test.describe('scripts start at once, in a page that has not finished loading', () => {
  test('where the fragment carries a state, with the first of the page', async ({ page }) => {
    await openUnfinished(page, pageOf('excess') + fragmentOf([['installation', 'wrong']]));
    await expect(outcome(page, 'wrong-installation')).toBeVisible();
    const isEarly = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType('resource')
        .filter(({ name }) => /_astro\/(preact|Troubleshooter).*\.js$/.test(name))
        .map(({ startTime }) => startTime < (visit?.domInteractive ?? 0));
    });
    expect(isEarly).toEqual([true, true]);
  });

  test('where the query carries one', async ({ page }) => {
    await openUnfinished(page, `${TREE_PAGE}?installation=right&role=user`);
    await expect(outcome(page, 'not-administrator')).toBeVisible();
  });

  test('where it is a search', async ({ page }) => {
    await openUnfinished(page, 'sok/?q=betaling');
    await expectState(page, 'results');
  });
});

test.describe('a widget that is touched before', () => {
  test('a troubleshooter takes the click on an option in place', async ({ page }) => {
    await openUnfinished(page, TREE_PAGE);
    const isSameDocument = await markDocument(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    const { asked, letGo } = await holdScripts(page);
    await option(page, 'right').click();
    await asked;
    letGo();
    // The last of the page's scripts has run: the second that a link waits cannot pass before.
    await expect(page.locator('[data-search-box] kbd')).toBeVisible();
    await page.clock.resume();
    await expect(question(page, 'role')).toBeVisible();
    expect(await isSameDocument()).toBe(true);
  });

  test('a troubleshooter takes an answer by keyboard', async ({ page }) => {
    await openUnfinished(page, TREE_PAGE);
    const isSameDocument = await markDocument(page);
    await option(page, 'right').focus();
    await page.keyboard.press('Enter');
    await expect(question(page, 'role')).toBeVisible();
    await expect(question(page, 'role').getByRole('heading')).toBeFocused();
    expect(await isSameDocument()).toBe(true);
  });

  test('a troubleshooter in an article takes the last of several clicks', async ({ page }) => {
    await openUnfinished(page, ARTICLE_WITH_TREE);
    const isSameDocument = await markDocument(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    const { asked, letGo } = await holdScripts(page);
    await option(page, 'right').click();
    await option(page, 'wrong').click();
    await asked;
    letGo();
    // The last of the page's scripts has run: the second that a link waits cannot pass before.
    await expect(page.locator('[data-search-box] kbd')).toBeVisible();
    await page.clock.resume();
    await expect(outcome(page, 'wrong-installation')).toBeVisible();
    expect(await isSameDocument()).toBe(true);
  });

  test('an exercise takes the press of a button', async ({ page }) => {
    await openUnfinished(page, EXERCISE);
    const { asked, letGo } = await holdScripts(page);
    await press(page, 'toLicences').click();
    await asked;
    letGo();
    await expect(screen(page, 'licences')).toBeVisible();
  });

  test('the licence plan takes what is filled in, ticked, unfolded and pressed', async ({ page }) => {
    await openUnfinished(page, LICENCE_PLAN);
    const { asked, letGo } = await holdScripts(page);
    await page.getByLabel('Husk tallene i denne nettleseren').check();
    await page.getByLabel('Brukerplan').first().fill('Sales Premium');
    await page.getByText('Lim inn planene som en tabell').click();
    const rows = await page.getByLabel('Brukerplan').count();
    await page.getByRole('button', { name: 'Legg til en plan' }).click();
    await asked;
    letGo();
    await expect(page.getByLabel('Brukerplan')).toHaveCount(rows + 1);
    await expect(planRow(page, 'Sales Premium')).toBeVisible();
    await expect(page.getByLabel('Husk tallene i denne nettleseren')).toBeChecked();
    await expect(page.getByLabel('Tabell med planer')).toBeVisible();
  });

  test('the search box takes what is typed', async ({ page }) => {
    await openUnfinished(page, ARTICLE_WITH_TREE);
    const { asked, letGo } = await holdScripts(page);
    await searchField(page).click();
    await page.keyboard.type('betal');
    await asked;
    letGo();
    await page.keyboard.type('ing');
    await expect(searchField(page)).toHaveValue('betaling');
    await expectState(page, 'results');
    await expect(hits(page).first()).toBeVisible();
  });

  test('the search page takes what is typed', async ({ page }) => {
    await openUnfinished(page, 'sok/');
    const { asked, letGo } = await holdScripts(page);
    await searchPageField(page).click();
    await page.keyboard.type('betal');
    await asked;
    letGo();
    await page.keyboard.type('ing');
    await expect(hits(page).first()).toBeVisible();
    await expect(searchPageField(page)).toHaveValue('betaling');
    await expect(page).toHaveURL(/q=betaling$/);
  });

  test('the key of the search opens it', async ({ page }) => {
    await openUnfinished(page, ARTICLE_WITH_TREE);
    const { asked, letGo } = await holdScripts(page);
    await page.keyboard.press('Control+k');
    await asked;
    await expect(searchField(page)).not.toBeFocused();
    letGo();
    await expect(searchField(page)).toBeFocused();
  });

  test('a link is opened beside the page when one asks for that', async ({ page, context }) => {
    await openUnfinished(page, TREE_PAGE);
    await holdScripts(page);
    const opened = context.waitForEvent('page');
    await option(page, 'right').click({ modifiers: ['ControlOrMeta'] });
    await expect((await opened).locator('[data-question="role"]')).toBeAttached();
    await expect(question(page, 'installation')).toBeVisible();
  });
});

test.describe('when scripts do not come', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('an option that is touched leads on as a link', async ({ page, baseURL }) => {
    await openUnfinished(page, TREE_PAGE);
    await page.route(SCRIPTS, (route) => route.abort());
    await option(page, 'right').click();
    await expect(page).toHaveURL(`${baseURL}${pageOf('role')}${fragmentOf([['installation', 'right']])}`);
    await expect(question(page, 'role')).toBeVisible();
  });

  test('an option leads on as a link also when they do not answer within a second', async ({ page }) => {
    await page.clock.install();
    await openUnfinished(page, TREE_PAGE);
    const { asked } = await holdScripts(page);
    await option(page, 'right').click();
    await asked;
    await page.clock.runFor(1000);
    await expect(page).toHaveURL(new RegExp(pageOf('role')));
  });

  test('a search leads to its page', async ({ page }) => {
    await openUnfinished(page, ARTICLE_WITH_TREE);
    await page.route(SCRIPTS, (route) => route.abort());
    await searchField(page).fill('betaling');
    await searchField(page).press('Enter');
    await expect(page).toHaveURL(/sok\/\?q=betaling$/);
    await expect(page.getByRole('main').getByRole('link', { name: /A til Å/ })).toBeVisible();
  });
});
