import type { Page } from '@playwright/test';
import { DIAGNOSES, fragmentOf, pageOf, TREE_PAGE } from './licence-tree.ts';
import { PAGE_TYPES, SIDE_PAGES } from './page-types.ts';
import { expectState, NONSENSE } from './search-walk.ts';
import { outcome } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

/** A small and a large phone. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];
const SCRIPTS = /_astro\/.*\.js$/;

interface Moved extends PerformanceEntry {
  value: number;
  sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Makes the pages opened from now on record layout shifts, as browsers compute them. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Moved[])
        noted.push(
          `${value.toFixed(4)} ${sources.map(
            ({ node, previousRect: a, currentRect: b }) =>
              `${node?.outerHTML?.slice(0, 60)}: ${[a, b].map(({ x, y, width, height }) => [x, y, width, height])}`,
          )}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * Makes pages paint only when they are whole, as when they arrive in one piece: a busy machine paints in the middle of
 * parsing, and what moves then is not the page's fault.
 */
async function paintWhole(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    const body = html
      .replace('<head>', '<head><link rel="expect" href="#whole" blocking="render">')
      .replace('</body>', '<template id="whole"></template></body>');
    await route.fulfill({ response, body });
  });
}

/** Makes pages wait for their widget as long as it takes: on a busy machine, their limit of a second may pass. */
async function stopTheSecond(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const set = globalThis.setTimeout;
    const patient = (run: () => void, delay?: number) => (delay === 1000 ? 0 : set(run, delay));
    Object.assign(globalThis, { setTimeout: patient });
  });
}

/** Smaller shifts are invisible, as when a busy machine paints in the middle of parsing. */
const UNSEEN = 0.001;

/** Expects that nothing has moved once all scripts have run. */
async function expectStill(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const noted = await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
    return (globalThis as unknown as { noted: string[] }).noted;
  });
  expect(
    noted.filter((shift) => Number.parseFloat(shift) >= UNSEEN),
    name,
  ).toEqual([]);
}

for (const window of WINDOWS) {
  test.describe(`at ${window.width} pixels nothing moves by itself`, () => {
    test.use({ viewport: window });
    test.beforeEach(({ page }) => noteShifts(page));

    test('in any page', async ({ page }) => {
      await paintWhole(page);
      for (const { name, path } of [...PAGE_TYPES, ...SIDE_PAGES]) {
        const scripts = page.waitForRequest(SCRIPTS);
        await page.goto(path);
        await scripts;
        await expectStill(page, name);
      }
    });

    test('where a link or the history carries a state', async ({ page }) => {
      await stopTheSecond(page);
      for (const id of ['excess', 'not-administrator', 'support'] as const) {
        await page.goto(pageOf(id) + fragmentOf(DIAGNOSES[id]));
        await expect(outcome(page, id)).toBeVisible();
        await expectStill(page, id);
        await page.reload();
        await expectStill(page, `${id}, loaded anew`);
      }
      await page.goto(`${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2&expires=2026-12-24&nonsense=1`);
      await expect(page.getByText('Oppgitt i lenken').first()).toBeVisible();
      await expectStill(page, 'facts of a link');
    });

    test('in the search page with a query', async ({ page }) => {
      const queries = { lisens: 'results', betlaing: 'results', [NONSENSE]: 'empty' } as const;
      for (const [query, state] of Object.entries(queries)) {
        await page.goto(`sok/?q=${query}`);
        await expectState(page, state);
        await expectStill(page, query);
      }
    });

    test('in the search page whose scripts and index are slow', async ({ page }) => {
      const scripts = Promise.withResolvers<void>();
      const index = Promise.withResolvers<void>();
      const texts = Promise.withResolvers<void>();
      const hold = (files: string | RegExp, until: Promise<void>) =>
        page.route(files, async (route) => {
          await until;
          await route.continue();
        });
      await hold(SCRIPTS, scripts.promise);
      await hold('**/pagefind/ranking/*', index.promise);
      await hold('**/pagefind/fragment/*', texts.promise);
      await page.goto('sok/?q=lisens', { waitUntil: 'commit' });
      // A second has passed, and the page is shown as it is.
      await expect(page.locator('[data-search-help]')).toBeVisible();
      scripts.resolve();
      await expectState(page, 'loading');
      index.resolve();
      await expectState(page, 'results');
      texts.resolve();
      await expect(page.locator('.hit-waiting')).toHaveCount(0);
      await expectStill(page, 'slow search');
    });

    test.describe('when the index does not come', () => {
      test.use({ expectedErrors: [/net::ERR_FAILED/] });
      test('in the search page that says so', async ({ page }) => {
        await page.route('**/pagefind/**', (route) => route.abort());
        await page.goto('sok/?q=lisens');
        await expectState(page, 'error');
        await expectStill(page, 'error');
      });
    });
  });
}
