import { expect, test as plainTest } from '@playwright/test';
import { type Browser, type Driver, expectInPage, see } from './driver.ts';
import { EXERCISE, LABELS, REMOVALS } from './exercise-walk.ts';
import { type FaultyServer, ownServer } from './faulty-server.ts';
import { startFirefox, whyNoFirefox } from './firefox.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, pageOf, TREE_PAGE, type Way } from './licence-tree.ts';
import { startWebkit, whyNoWebkit } from './webkit.ts';

const test = plainTest.extend<{ server: FaultyServer }>({ server: ownServer });

for (const [name, why, start] of [
  ['Firefox', whyNoFirefox, startFirefox],
  ['WebKit', whyNoWebkit, startWebkit],
] as const) {
  test.describe(`in ${name}`, () => {
    test.skip(Boolean(why), why);
    // One browser for all: starting it takes longer than a journey.
    test.describe.configure({ mode: 'serial' });
    let browser: Browser;
    let driver: Driver;
    test.beforeAll(async () => {
      browser = await start();
    });
    test.afterAll(() => browser?.close());
    test.beforeEach(async () => {
      driver = await browser.newPage();
    });
    test.afterEach(() => driver?.close());

    test('an article is found, read, and its headings are a click away', async ({ server }) => {
      await driver.open(server.address);
      await driver.click(['header a[href="/innhold/"]']);
      await driver.click([`main a[href="/${ARTICLE_WITH_TREE}"]`]);
      await see(driver, 'article h1', 'varsler');
      // On a narrow screen the table of contents is closed.
      await openDetails(driver, '.toc details');
      await driver.click(['.toc a[href="#haster-det"]']);
      await expectInPage(driver, isInViewport, ['haster-det'], true);
      expect(await driver.evaluate(() => location.hash)).toBe('#haster-det');
      await driver.back();
      await expectInPage(driver, () => location.hash, [], '');
      await driver.back();
      await see(driver, 'h1', 'Innhold A–Å');
    });

    test('on a narrow screen the menu opens, Escape closes it, and it leads on', async ({ server }) => {
      await driver.resize(500);
      await driver.open(`${server.address}${ARTICLE_WITH_TREE}`);
      await expectInPage(driver, isShown, ['header nav'], false);
      await driver.click(['header button', 'Meny']);
      await see(driver, 'header nav a[href="/innhold/"]');
      await driver.pressEscape();
      await expectInPage(driver, isShown, ['header nav'], false);
      await expectInPage(driver, () => document.activeElement?.textContent?.trim() ?? '', [], 'Meny');
      await driver.click(['header button', 'Meny']);
      await driver.click(['header nav a[href="/innhold/"]']);
      await see(driver, 'h1', 'Innhold A–Å');
    });

    test('a link with facts lands on its result; an answer is changed, and back leads back', async ({
      server,
    }) => {
      await driver.open(`${server.address}${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2`);
      await see(driver, '[data-outcome="excess"]');
      await see(driver, '[data-troubleshooter]', 'Oppgitt i lenken, ikke kontrollert');
      await openDetails(driver, 'details[data-why]');
      await driver.click(['[data-answer="numbers"] button']);
      await answerAll(driver, DIAGNOSES['payment-missing'].slice(-1));
      await see(driver, '[data-outcome="payment-missing"]');
      await expectInPage(driver, () => location.pathname, [], `/${pageOf('payment-missing')}`);
      await driver.back();
      await see(driver, '[data-question="numbers"]');
      await driver.back();
      await see(driver, '[data-outcome="excess"]');
      await expectInPage(driver, () => location.pathname, [], `/${pageOf('excess')}`);
    });

    test('a hit of the box is followed by mouse', async ({ server }) => {
      await driver.open(`${server.address}${ARTICLE_WITH_TREE}`);
      await driver.click(['header [role="combobox"]']);
      await driver.type(['header [role="combobox"]'], 'overflødige lisenser betlaing');
      await see(driver, '[data-search-suggestion]', 'betaling');
      const path = await driver.evaluate(pathOf, 'header [role="option"]');
      await driver.click(['header [role="option"]']);
      await expectInPage(driver, isAt, [path], true);
      await see(driver, 'h1');
    });

    test('a hit of the search page is followed by mouse, and back brings the hits again', async ({
      server,
    }) => {
      await driver.open(`${server.address}sok/`);
      await driver.click(['main input[type="search"]']);
      await driver.type(['main input[type="search"]'], 'kunde-id');
      await see(driver, '[data-search-state="results"] [data-search-results] a');
      const path = await driver.evaluate(pathOf, '[data-search-results] a');
      await driver.click(['[data-search-results] a']);
      await expectInPage(driver, isAt, [path], true);
      await driver.back();
      await see(driver, '[data-search-state="results"] [data-search-results] a');
      await expectInPage(driver, () => new URLSearchParams(location.search).get('q'), [], 'kunde-id');
    });

    test('an exercise is done from start to end', async ({ server }) => {
      const press = (label: keyof typeof LABELS) => driver.click(['[data-simulation] button', LABELS[label]]);
      await driver.open(`${server.address}${EXERCISE}`);
      await press('toLicences');
      await press('activateNew');
      await press('removeExcess');
      for (const { plan, users } of REMOVALS) {
        await driver.click([`[data-plan="${plan}"] button[aria-expanded="false"]`]);
        for (const user of users) {
          await driver.click([`[data-user="${user}"]`]);
          await press('remove');
        }
        await see(driver, `[data-plan="${plan}"][data-excess="0"]`);
      }
      await press('ok');
      await press('activate');
      await see(driver, '[data-screen="activated"]', 'Ny lisens er aktivert');
      await see(driver, 'h2, h3', 'Du er i mål');
    });

    test('the saved copy has pages, search and troubleshooter when the server is gone', async ({
      server,
    }) => {
      await driver.open(`${server.address}frakoblet/`);
      await driver.click(['[data-action="save"]']);
      await see(driver, '[data-offline-state="ready"]');
      await server.stop();

      await driver.open(`${server.address}${ARTICLE_WITH_TREE}`);
      await see(driver, 'article h1', 'varsler');
      await see(driver, '[data-notice="offline"]', 'Du leser kopien');
      await driver.open(`${server.address}sok/?q=betaling`);
      await see(driver, '[data-search-state="results"] [data-search-results] mark');
      await driver.click(['[data-search-results] a']);
      await see(driver, 'main h1');
      await driver.open(`${server.address}${TREE_PAGE}`);
      // It moves everything below it: an earlier click would miss.
      await see(driver, '[data-notice="offline"]', 'Du leser kopien');
      await answerAll(driver, DIAGNOSES.excess);
      await see(driver, '[data-outcome="excess"]');
    });
  });
}

async function answerAll(driver: Driver, way: Way): Promise<void> {
  for (const [question, option] of way) {
    const target = `[data-question="${question}"] [data-option="${option}"]`;
    await driver.click([target]);
    // On a busy machine a page may move between measuring and clicking, and the click hits nothing.
    const isGone = expect.poll(() => driver.evaluate(isThere, target).catch(() => false), { timeout: 3000 });
    await isGone.toBe(false).catch(() => driver.evaluate(press, target));
  }
}

/** Opens it if it is closed; leaves it alone if it is open or absent. */
async function openDetails(driver: Driver, selector: string): Promise<void> {
  if (await driver.evaluate(isClosed, selector)) await driver.click([`${selector} > summary`]);
}

// These run in the page.

function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function isShown(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() ?? false;
}

function press(selector: string): null {
  document.querySelector<HTMLElement>(selector)?.click();
  return null;
}

function isClosed(selector: string): boolean {
  return document.querySelector<HTMLDetailsElement>(selector)?.open === false;
}

function isInViewport(id: string): boolean {
  const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < innerHeight;
}

function pathOf(selector: string): string {
  return document.querySelector<HTMLAnchorElement>(selector)?.pathname ?? '';
}

function isAt(path: string): boolean {
  return location.pathname === path;
}
