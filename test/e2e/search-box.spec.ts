import type { Locator, Page } from '@playwright/test';
import { expectState, expectTexts, hits, holdBack, NONSENSE, searchField } from './search-walk.ts';
import { expect, test } from './watched-test.ts';

const ARTICLE = 'artikler/kunde-id-og-serienummer/';
const box = (page: Page) => page.locator('[data-search-box]');
const panel = (page: Page) => page.locator('[data-search-box] .panel');

/** Presses the mouse as in browsers where links and buttons take no focus: the field loses it unless the page acts. */
async function pressAsOnMac(target: Locator): Promise<void> {
  await target.evaluate((element) => {
    const isLeft = element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    if (isLeft) (document.activeElement as HTMLElement | null)?.blur();
  });
}

/** Types in an article's box while the clock stands: typing does not pause until it goes on, so the hits are provisional. */
async function typeWithoutPause(page: Page, text: string): Promise<void> {
  await page.clock.install();
  await page.goto(ARTICLE);
  await searchField(page).focus();
  // Made by the box's own script.
  await expect(panel(page).locator('[data-search-suggestion]')).toBeAttached();
  await page.clock.pauseAt(Date.now() + 60_000);
  await searchField(page).pressSequentially(text);
  await expect(hits(page).nth(1)).toBeVisible();
}

test.describe('where a click gives no focus, the panel stands until the click is done', () => {
  const opened: Record<string, (page: Page) => Promise<Locator>> = {
    'a hit': async (page) => {
      await searchField(page).fill('betaling');
      // The last redraw: an event on a hit that has just given way to another reaches nobody.
      await expectTexts(page);
      return hits(page).first();
    },
    'all hits': async (page) => {
      await searchField(page).fill('betaling');
      return panel(page).locator('[data-all]');
    },
    'the list of contents': async (page) => {
      await searchField(page).fill('betaling');
      return panel(page).getByRole('link', { name: 'Alt innhold A–Å' });
    },
    'the words as they stand': async (page) => {
      await searchField(page).fill('betlaing');
      return panel(page).locator('[data-search-suggestion] a');
    },
    'a page that comes near': async (page) => {
      await page.route('**/pagefind/ranking/*.txt', (route) => route.abort());
      await searchField(page).fill('serienummer');
      return panel(page).locator('.panel-links a').first();
    },
    'an earlier search': async (page) => {
      await page.evaluate(() => localStorage.setItem('sok:siste', '["betaling"]'));
      await searchField(page).focus();
      return panel(page).getByRole('link', { name: 'betaling' });
    },
    'the button that erases earlier searches': async (page) => {
      await page.evaluate(() => localStorage.setItem('sok:siste', '["betaling"]'));
      await searchField(page).focus();
      return panel(page).getByRole('button', { name: 'Slett siste søk' });
    },
    'the panel itself': async (page) => {
      await searchField(page).fill(NONSENSE);
      return panel(page).locator('.panel-message').first();
    },
  };
  for (const [name, open] of Object.entries(opened)) {
    test.describe(name, () => {
      test.use({ expectedErrors: [/net::ERR_FAILED/] });
      test('is not hidden below the pointer', async ({ page }) => {
        await page.goto(ARTICLE);
        const target = await open(page);
        await expect(target).toBeVisible();
        await pressAsOnMac(target);
        await expect(target).toBeVisible();
        await expect(searchField(page)).toBeFocused();
      });
    });
  }

  test('and is closed by a link that was followed, also to another tab', async ({ page }) => {
    await page.goto(ARTICLE);
    await searchField(page).fill('betaling');
    await panel(page)
      .locator('[data-all]')
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(panel(page)).toBeHidden();
  });
});

test('a press on a hit counts, though the answer comes before the pointer is released', async ({ page }) => {
  await typeWithoutPause(page, 'betaling');
  const path = await hits(page)
    .first()
    .evaluate((link: HTMLAnchorElement) => link.pathname);
  await hits(page).first().hover();
  await page.mouse.down();
  await page.clock.runFor(5_000);
  await expect(box(page)).toHaveAttribute('data-search-state', 'loading');
  await page.mouse.up();
  await expect(page).toHaveURL((url) => url.pathname === path);
});

test('while one types on, a hit that stays keeps its text until the new one comes', async ({ page }) => {
  await page.goto(ARTICLE);
  await searchField(page).pressSequentially('serienummer');
  await expectTexts(page);
  const bare = await page.locator('[data-search-box] [role="listbox"]').evaluateHandle((list) => {
    const first = list.querySelector<HTMLAnchorElement>('a')?.pathname;
    const seen = { draws: 0, bare: 0 };
    new MutationObserver(() => {
      const same = [...list.querySelectorAll('a')].find(({ pathname }) => pathname === first);
      seen.draws++;
      if (same && !same.querySelector('.hit-excerpt')) seen.bare++;
    }).observe(list, { childList: true, subtree: true });
    return seen;
  });
  await searchField(page).pressSequentially('et mitt', { delay: 120 });
  await expect.poll(async () => (await bare.jsonValue()).draws).toBeGreaterThan(1);
  await expectTexts(page);
  expect((await bare.jsonValue()).bare).toBe(0);
});

test.describe('Escape stops a search that is under way', () => {
  test('before it has begun', async ({ page }) => {
    await page.clock.install();
    await page.goto(ARTICLE);
    await searchField(page).focus();
    // Made by the box's own script.
    await expect(panel(page).locator('.panel-links')).toBeAttached();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.keyboard.type('be');
    await page.keyboard.press('Escape');
    await page.clock.runFor(5000);
    await expect(panel(page)).toBeHidden();
    await expect(hits(page)).toHaveCount(0);
    await expect(box(page).getByRole('status')).toBeEmpty();
    await expect(searchField(page)).toHaveValue('be');
  });

  test('while its files come, and an arrow asks again', async ({ page }) => {
    await page.goto(ARTICLE);
    const { held, letGo } = await holdBack(page, '**/pagefind/ranking/*.txt');
    await searchField(page).fill('betaling');
    await held;
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    const come = page.waitForResponse('**/pagefind/ranking/*.txt');
    letGo();
    await (await come).finished();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    await expect(panel(page)).toBeHidden();
    await expect(hits(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).first()).toBeVisible();
  });
});

test('Tab comes to nothing that is not seen', async ({ page }) => {
  await page.goto(ARTICLE);
  await searchField(page).fill('betaling');
  await expectState(page, 'results');
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if (!(await focused.evaluate((element) => !!element.closest('[data-search-box]')))) break;
    stops.push((await focused.textContent()) ?? '');
    const { width, height } = (await focused.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height), stops.at(-1)).toBeGreaterThan(12);
    await expect(focused).toHaveCSS('clip-path', 'none');
    await expect(focused).toBeInViewport();
  }
  expect(stops).toContain('Søk');
});

test.describe('a screen reader hears what a search came to once, when the typing rests', () => {
  /** Counts the announcements of a live region from now on. */
  async function listen(region: Locator): Promise<() => Promise<string[]>> {
    await region.evaluate((element) => {
      const said: string[] = [];
      Object.assign(element, { said });
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    return () => region.evaluate((element) => (element as unknown as { said: string[] }).said);
  }

  for (const [name, path, region] of [
    ['in the box', ARTICLE, '[data-search-box] [role="status"]'],
    ['on the page', 'sok/', 'main [role="status"]'],
  ] as const) {
    test(name, async ({ page }) => {
      await page.clock.install();
      await page.goto(path);
      const field = page.getByLabel('Søk i hjelpesenteret');
      const settled = () =>
        expect(page.locator('[data-search-state]')).not.toHaveAttribute('data-search-state', 'loading');
      await field.focus();
      if (path === ARTICLE) await expect(panel(page).locator('.panel-links')).toBeAttached();
      const said = await listen(page.locator(region));
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      for (const letter of 'serienummer') {
        await page.keyboard.type(letter);
        // A slow typist’s pause between keys; each search is answered before the next.
        await page.clock.runFor(400);
        await settled();
      }
      expect(await said()).toEqual([]);
      await page.clock.runFor(2000);
      expect(await said()).toEqual([expect.stringContaining('treff')]);
      // The same answer is not announced again.
      await page.keyboard.type(' ');
      await page.clock.runFor(400);
      await settled();
      await page.clock.runFor(2000);
      expect(await said()).toHaveLength(1);
    });
  }
});

for (const path of ['', ARTICLE]) {
  test(`at 400 % zoom the first hit is seen while one types (/${path})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    await searchField(page).focus();
    await page.keyboard.type('betaling');
    await expectState(page, 'results');
    await expect(hits(page).first().locator('.hit-title')).toBeInViewport({ ratio: 0.9 });
    await expect(searchField(page)).toBeInViewport({ ratio: 0.9 });
    await expect(searchField(page)).toBeFocused();
  });
}

test('a question that readers ask stands at its article while one types it', async ({ page }) => {
  await page.goto('');
  await searchField(page).focus();
  await page.keyboard.type('hvordan blir jeg kvitt meld');
  await expectState(page, 'results');
  const first = hits(page).first();
  await expect(first).toHaveAttribute('href', /artikler\/lisensvarsel\//);
  await expect(first.locator('.hit-section')).toHaveText('«Hvordan blir jeg kvitt meldingen om lisensen»');
});

test.describe('hits keep their places when their texts come', () => {
  // The second query has hits for «Onsite» only, which is shown with their texts.
  for (const width of [320, 360, 768, 1280])
    for (const query of ['betaling', 'server'])
      for (const place of ['box', 'page'] as const)
        test(`«${query}» on the ${place}, in a window of ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          const { held, letGo } = await holdBack(page, '**/pagefind/fragment/*');
          if (place === 'page') await page.goto(`sok/?q=${query}`);
          else {
            await page.goto(ARTICLE);
            await searchField(page).fill(query);
          }
          await held;
          await expect(hits(page).nth(1)).toBeVisible();
          const waiting = page.locator('.hit-waiting');
          await expect(waiting).toHaveCount(await hits(page).count());
          const tops = () =>
            hits(page).evaluateAll((all) => all.map((hit) => hit.getBoundingClientRect().bottom));
          const before = await tops();
          letGo();
          await expectTexts(page);
          const after = await tops();
          // Lines are laid out at fractions of a pixel.
          expect(after.map((top, i) => Math.abs(top - (before[i] ?? 0)) < 2)).toEqual(before.map(() => true));
        });
});

test.describe('on a phone with the keyboard on the screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  /** The visible part of the window: a keyboard covers the rest, and the window keeps its height. */
  const SEEN = 400;

  for (const path of ['', ARTICLE]) {
    test(`hits end above it, and a tap follows one (/${path})`, async ({ page }) => {
      await page.goto(path);
      await searchField(page).tap();
      await searchField(page).fill('betaling');
      await expectState(page, 'results');
      // The last redraw.
      await expectTexts(page);
      await page.evaluate((height) => {
        const view = visualViewport as VisualViewport;
        Object.defineProperty(view, 'height', { value: height });
        view.dispatchEvent(new Event('resize'));
      }, SEEN);
      const { y = 0, height = 0 } = (await panel(page).boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(SEEN);
      expect(height).toBeGreaterThan(80);
      // The last line can be scrolled to above the keyboard.
      const last = panel(page).getByRole('link', { name: 'Alt innhold A–Å' });
      await last.scrollIntoViewIfNeeded();
      const end = (await last.boundingBox()) ?? { y: SEEN, height: SEEN };
      expect(end.y + end.height).toBeLessThanOrEqual(SEEN);
      const hit = hits(page).first();
      await hit.scrollIntoViewIfNeeded();
      const href = (await hit.getAttribute('href')) ?? '';
      await hit.tap();
      await expect(page).toHaveURL(new RegExp(`${href.split('#')[0]?.replaceAll('/', '\\/')}(#.*)?$`));
    });
  }
});

test.describe('in forced colours', () => {
  const readable = (mark: Locator) =>
    mark.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return {
        color,
        backgroundColor,
        isSeen: color !== backgroundColor && !/^rgba.*, 0\)$/.test(backgroundColor),
      };
    });
  for (const colorScheme of ['dark', 'light'] as const) {
    test(`marked words are seen, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto('sok/?q=serienummer');
      await expectState(page, 'results');
      expect(await readable(hits(page).locator('mark').first())).toMatchObject({ isSeen: true });
      await page.goto(ARTICLE);
      await searchField(page).fill('serienummer');
      expect(await readable(hits(page).locator('mark').first())).toMatchObject({ isSeen: true });
      await page.evaluate(() => {
        document
          .querySelector('.prose p')
          ?.replaceChildren(Object.assign(document.createElement('mark'), { textContent: 'x' }));
      });
      expect(await readable(page.locator('.prose mark'))).toMatchObject({ isSeen: true });
    });
  }
});

test('a hit that was chosen while one typed stays chosen when the answer comes', async ({ page }) => {
  await typeWithoutPause(page, 'betaling');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[data-search-box] [role="option"][aria-selected="true"]');
  const before = await chosen.evaluate((link: HTMLAnchorElement) => link.pathname);

  const marked = async () => {
    await page.clock.runFor(100);
    return panel(page).locator('mark').count();
  };
  await expect.poll(marked).toBeGreaterThan(0);
  expect(await chosen.evaluate((link: HTMLAnchorElement) => link.pathname)).toBe(before);
  await expect(searchField(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '?',
  );
});

test('a hit that was chosen is chosen no more when one types on, so that Enter asks for the new words', async ({
  page,
  baseURL,
}) => {
  await page.goto(ARTICLE);
  await searchField(page).fill('betaling');
  await expectState(page, 'results');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-search-box] [role="option"][aria-selected="true"]')).toHaveCount(1);
  await searchField(page).fill('serienummer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}sok/?q=serienummer`);
});

test.describe('a slip is mended without another pause', () => {
  const SLIP = 'sereinummer';
  const mended = (page: Page) => page.locator('[data-search-box] [data-search-suggestion]');

  test('when the words were pasted', async ({ page }) => {
    await page.goto(ARTICLE);
    await searchField(page).fill(SLIP);
    await expect(mended(page)).toBeVisible();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+X');
    await expect(mended(page)).toBeHidden();
    await page.clock.install();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.keyboard.press('Control+V');
    await page.clock.runFor(1);
    await expect(mended(page)).toBeVisible();
  });

  test('when the typing had rested before the scripts came', async ({ page }) => {
    await page.clock.install();
    await page.goto(ARTICLE);
    const { held, letGo } = await holdBack(page, '**/box.*');
    await searchField(page).click();
    await page.keyboard.type(SLIP);
    await held;
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    letGo();
    const passed = async () => {
      await page.clock.runFor(1);
      return mended(page).isVisible();
    };
    await expect.poll(passed).toBe(true);
  });
});
