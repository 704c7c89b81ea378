import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type FaultyServer, ownServer } from './faulty-server.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { expect, test } from './watched-test.ts';

const ARTICLE = 'artikler/kunde-id-og-serienummer/';
const WORD = 'installasjon';
const MEANING = 'Den SuperOffice-løsningen som er deres egen.';

const words = (page: Page) => page.locator('main [data-term][role="button"]');
const word = (page: Page, name = WORD) => page.getByRole('main').getByRole('button', { name, exact: true });
const meaning = (page: Page) => page.getByText(MEANING, { exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Whether all of an element is inside the window. */
const isInside = (box: Locator) =>
  box.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight;
  });

test.describe('a press', () => {
  test('on a marked word opens what it means, and the next one closes it', async ({ page }) => {
    await page.goto(ARTICLE);
    await word(page).click();
    await expect(meaning(page)).toBeVisible();
    await word(page).click();
    await expect(meaning(page)).toBeHidden();
  });

  test('elsewhere closes it', async ({ page }) => {
    await page.goto(ARTICLE);
    await word(page).click();
    await expect(meaning(page)).toBeVisible();
    await heading(page).click();
    await expect(meaning(page)).toBeHidden();
  });

  test('on another word opens that one alone', async ({ page }) => {
    await page.goto(ARTICLE);
    await word(page).click();
    await expect(meaning(page)).toBeVisible();
    await word(page, 'administrator').click();
    await expect(page.getByText('En som har tilgang til')).toBeVisible();
    await expect(meaning(page)).toBeHidden();
  });
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('opens and closes it too', async ({ page }) => {
    await page.goto(ARTICLE);
    await word(page).tap();
    await expect(meaning(page)).toBeVisible();
    await meaning(page).tap();
    await expect(meaning(page)).toBeVisible();
    await word(page).tap();
    await expect(meaning(page)).toBeHidden();
    await word(page).tap();
    await expect(meaning(page)).toBeVisible();
    await heading(page).tap();
    await expect(meaning(page)).toBeHidden();
  });
});

test.describe('by the keyboard alone', () => {
  test('focus opens it, Escape closes it and keeps focus, Enter and space open and close it', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await expect(word(page)).toHaveAccessibleDescription(MEANING);
    await word(page, 'administrator').focus();
    await page.keyboard.press('Tab');
    await expect(word(page)).toBeFocused();
    await expect(meaning(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toBeHidden();
    await expect(word(page)).toBeFocused();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(meaning(page)).toBeVisible();
      await page.keyboard.press(key);
      await expect(meaning(page)).toBeHidden();
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await expect(word(page, 'administrator')).toBeFocused();
    await expect(page.getByText('En som har tilgang til')).toBeVisible();
    await expect(meaning(page)).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe('a pointer that rests on the word', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(word(page)).toHaveAccessibleDescription(MEANING);
    await page.clock.install();
  });

  test('opens it, may move on to it, and closes it by leaving', async ({ page }) => {
    await word(page).hover();
    await page.clock.runFor(200);
    await expect(meaning(page)).toBeVisible();
    await meaning(page).hover();
    await page.clock.runFor(5_000);
    await expect(meaning(page)).toBeVisible();
    await heading(page).hover();
    await page.clock.runFor(500);
    await expect(meaning(page)).toBeHidden();
  });

  test('only passes over it, and nothing opens', async ({ page }) => {
    await word(page).hover();
    await heading(page).hover();
    await page.clock.runFor(5_000);
    await expect(meaning(page)).toBeHidden();
  });

  test('is told by Escape to leave it closed', async ({ page }) => {
    await word(page).hover();
    await page.clock.runFor(200);
    await expect(meaning(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.clock.runFor(5_000);
    await expect(meaning(page)).toBeHidden();
  });

  test('does not close what a press has opened', async ({ page }) => {
    await word(page).click();
    await heading(page).hover();
    await word(page, 'administrator').hover();
    await page.clock.runFor(5_000);
    await expect(meaning(page)).toBeVisible();
  });
});

test('nothing moves when words become buttons, and when one opens', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ARTICLE);
    await word(page).focus();
    await expect(meaning(page)).toBeVisible();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((tell) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => tell(sum)));
        }),
    );
    expect(moved).toBeLessThan(0.001);
  }
});

/** Articles with marked words in paragraphs, lists, tables and callouts. */
const MARKED = fs
  .readdirSync('dist/artikler', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `artikler/${name}/`)
  .filter((page) => fs.readFileSync(`dist/${page}index.html`, 'utf8').includes('data-term='));

for (const [width, size] of [
  [320, 100],
  [360, 150],
  [320, 200],
] as const) {
  test(`no meaning leaves the window at ${width} pixels, text at ${size} %`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const article of MARKED) {
      await page.goto(article);
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html { font-size: ${text}% }`);
        document.adoptedStyleSheets = [sheet];
      }, size);
      await expect(words(page).first()).toBeVisible();
      for (const one of await words(page).all()) {
        await one.focus();
        await expect(one).toHaveAccessibleDescription(/\.$/);
        const box = page.locator(`[id="${await one.getAttribute('aria-describedby')}"]`);
        await expect(box).toBeVisible();
        await expect.poll(() => isInside(box), `${article} ${await one.textContent()}`).toBe(true);
      }
    }
  });
}

test('an open meaning breaks nothing of the page at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(ARTICLE);
  await word(page).click();
  await expect(meaning(page)).toBeVisible();
  expect(await page.evaluate(findLayoutFaults)).toEqual([]);
});

test('no violation, closed and open, in light, dark and forced colours', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(word(page)).toHaveAccessibleDescription(MEANING);
  for (const state of ['closed', 'open']) {
    if (state === 'open') await word(page).click();
    await expect(meaning(page)).toBeVisible({ visible: state === 'open' });
    for (const look of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(look);
      expect((await new AxeBuilder({ page }).analyze()).violations, state).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  }
});

test('on paper a marked word is plain text, also while it is open', async ({ page }) => {
  await page.goto(ARTICLE);
  await word(page).click();
  await expect(meaning(page)).toBeVisible();
  await expect(word(page)).toHaveCSS('text-decoration-line', 'underline');
  await page.emulateMedia({ media: 'print' });
  await expect(meaning(page)).toBeHidden();
  await expect(word(page)).toHaveCSS('text-decoration-line', 'none');
});

test('an article without marked words asks for nothing of this', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const without = fs
    .readdirSync('dist/artikler')
    .find((name) => !name.startsWith('index.') && !MARKED.includes(`artikler/${name}/`));
  await page.goto(without ? `artikler/${without}/` : 'om/');
  await page.locator('kbd').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /terms|ord\.json/.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a marked word is plain text', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.getByText(`logget inn i riktig ${WORD}.`).first()).toBeVisible();
    await expect(page.locator('.prose').getByRole('button', { name: WORD })).toHaveCount(0);
    await expect(page.locator('.prose').getByRole('link', { name: WORD, exact: true })).toHaveCount(0);
    expect(await page.content()).not.toContain(MEANING);
  });
});

test.describe('where the browser knows no popover', () => {
  test('a marked word is plain text', async ({ page }) => {
    await page.addInitScript(() => {
      // @ts-expect-error: An older browser.
      delete HTMLElement.prototype.showPopover;
    });
    const script = page.waitForResponse(/open-terms.*\.js$/);
    await page.goto(ARTICLE);
    await (await script).finished();
    await expect(page.locator('[data-term]').first()).toBeVisible();
    await expect(words(page)).toHaveCount(0);
  });
});

const OFFLINE = [/Failed to load resource|net::ERR_|Failed to fetch/];
const onOwnServer = test.extend<{ server: FaultyServer }>({
  server: ownServer,
  baseURL: async ({ server }, use) => use(server.address),
});

onOwnServer.describe('while the meanings do not come', () => {
  onOwnServer.use({ expectedErrors: OFFLINE });

  onOwnServer(
    'a link leads to where they stand; the next time they are asked for anew',
    async ({ page, server }) => {
      server.fault = (asked, response) => {
        if (asked !== '/ord/ord.json') return false;
        response.writeHead(503).end();
        return true;
      };
      await page.goto(ARTICLE);
      await word(page).focus();
      const link = page.getByRole('link', { name: `Se hva «${WORD}» betyr` });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', `/ord/#${WORD}`);
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(link).toBeHidden();
      await expect(word(page)).toBeFocused();

      server.fault = undefined;
      await page.keyboard.press('Enter');
      await expect(meaning(page)).toBeVisible();
    },
  );
});

onOwnServer.describe('without a network', () => {
  onOwnServer.use({ expectedErrors: OFFLINE });

  onOwnServer('the saved copy has the meanings', async ({ page, server }) => {
    await page.goto('frakoblet/');
    const copy = page.locator('[data-offline-state]');
    await copy.getByRole('button', { name: /^Lagre/ }).click();
    await expect(copy).toHaveAttribute('data-offline-state', 'ready', { timeout: 30_000 });
    await server.stop();
    await page.goto(ARTICLE);
    await word(page).click();
    await expect(meaning(page)).toBeVisible();
  });
});

test.describe('in the single file', () => {
  const FILE = pathToFileURL(path.resolve('dist/hjelpesenter.html')).href;
  test.use({ baseURL: FILE });

  test('marked words open their meanings, page after page', async ({ page }) => {
    await page.goto(`${FILE}#/${ARTICLE}`);
    await word(page).click();
    await expect(meaning(page)).toBeVisible();
    await page.goto(`${FILE}#/om/`);
    await expect(heading(page)).not.toContainText('kunde-ID');
    await page.goBack();
    await expect(word(page)).toBeVisible();
    await expect(meaning(page)).toBeHidden();
    await word(page).focus();
    await expect(meaning(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toBeHidden();
  });
});

test('a marked word is found in its sentence', async ({ page }) => {
  await page.goto(`sok/?q=${encodeURIComponent('om du er logget inn i riktig installasjon')}`);
  await expect(page.locator('[data-search-results] a').first()).toContainText('kunde-ID');
});

test('whoever searches for what a word means finds it where it is explained, behind the articles', async ({
  page,
}) => {
  const hits = page.locator('[data-search-results] a');
  for (const [query, id] of [
    ['hva er en plass', 'plass'],
    ['hva betyr lisenseier', 'lisenseier'],
  ]) {
    await page.goto(`sok/?q=${encodeURIComponent(query ?? '')}`);
    await expect(hits.and(page.locator(`[href="/ord/#${id}"]`))).toBeVisible();
    await expect(hits.first()).toHaveAttribute('href', /\/artikler\//);
  }
});

test('the list of words stands in the contents and in the printout', async ({ page }) => {
  await page.goto('innhold/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Ord og uttrykk' })).toHaveAttribute(
    'href',
    '/ord/',
  );
  await page.goto('skriv-ut/');
  await expect(page.locator('#ord--plass')).toContainText('plass (seat)');
  await expect(page.locator('#ord--plass + p')).toHaveText(
    'En navngitt bruker i CRM Suite som kan logge inn.',
  );
});
