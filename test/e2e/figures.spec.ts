import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectToHoldInEverySetting, showInWideFont } from './layout-settings.ts';
import { ARTICLE_WITH_TREE } from './licence-tree.ts';
import { SCENARIOS } from './scenarios.ts';
import { expect, test } from './watched-test.ts';

/** Every article that shows a figure. */
const ARTICLES = [
  ARTICLE_WITH_TREE,
  ...['bruker-har-apne-saker', 'bytte-brukerplan', 'crm-suite'].map((slug) => `artikler/${slug}/`),
  ...['hvem-bruker-hvilken-lisens', 'kunde-id-og-serienummer'].map((slug) => `artikler/${slug}/`),
];
const STEPS = SCENARIOS.map(({ path }) => path);

/** Words or a number that tell readers where to look. */
const TELLS_WHERE_TO_LOOK = /\b(Se|Ringen|Sammenlign|Noter)\b|\(1\)|klikke?r? /i;

const figures = (page: Page) => page.locator('.licence-figure');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.startsWith('ovelser/')) {
    // Without scripts they are open; scripts fold them.
    await expect(page.locator('[data-sim-steps]')).not.toHaveAttribute('open');
    await page.getByText('Stegene som bilder').click();
  }
  await expect(figures(page).first()).toBeVisible();
}

/** Numbers and rings that cover somebody else's text, by what they belong to. */
const findMarksOnText = (page: Page) =>
  figures(page).evaluateAll((all) =>
    all.flatMap((figure) => {
      const range = document.createRange();
      const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const lines: { node: Node; box: DOMRect }[] = [];
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        if (!node.textContent?.trim()) continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) lines.push({ node, box });
      }
      return [...figure.querySelectorAll('.sim-mark, .next')].flatMap((mark) => {
        const { outlineWidth, outlineOffset } = getComputedStyle(mark);
        const isRing = mark.matches('.next');
        const grow = isRing ? Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) : 0;
        return lines.flatMap(({ node, box: { top, bottom, left, right, height } }) => {
          // An open menu covers the screen below it.
          const isBelow = mark.closest('.sim-menu') && !node.parentElement?.closest('.sim-menu');
          if (mark.contains(node) || isBelow) return [];
          // Boxes of letters can be higher than their line: only the middle of a line has ink.
          const [high, low] = [top + 0.2 * height, bottom - 0.2 * height];
          const isUpon = [...mark.getClientRects()].some(
            (box) =>
              Math.min(right, box.right + grow) - Math.max(left, box.left - grow) > 0.5 &&
              Math.min(low, box.bottom + grow) - Math.max(high, box.top - grow) > 0.5,
          );
          return isUpon
            ? [`${isRing ? 'ring' : 'number'} «${mark.textContent}» upon «${node.textContent}»`]
            : [];
        });
      });
    }),
  );

/** The visible numbers and rings in the figures of a page, and their texts. */
const marksSeen = (page: Page) =>
  figures(page).evaluateAll((all) =>
    all.map((figure) => {
      const isSeen = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
      const drawn = (selector: string) =>
        [...figure.querySelectorAll(selector)].filter(isSeen).map((element) => getComputedStyle(element));
      return {
        numbers: drawn('.sim-mark').filter((number) => number.borderTopStyle === 'solid').length,
        rings: drawn('.next').filter((ring) => ring.outlineStyle === 'solid' && ring.outlineWidth === '3px')
          .length,
        told: figure.querySelector('[role="img"] > [hidden]')?.textContent ?? '',
      };
    }),
  );

async function expectEveryMarkSeen(page: Page, what: string): Promise<void> {
  for (const { numbers, rings, told } of await marksSeen(page)) {
    expect(numbers, `${what}: numbers of «${told}»`).toBe(told.match(/\(\d\)/g)?.length ?? 0);
    expect(rings, `${what}: rings of «${told}»`).toBe(told.includes('Ring rundt: ') ? 1 : 0);
  }
}

for (const path of [...ARTICLES, ...STEPS]) {
  test(`${path}: every number and one ring at what to press are seen, dark, on paper and in forced colours too`, async ({
    page,
  }) => {
    await open(page, path);
    await expectEveryMarkSeen(page, 'light');
    for (const media of [
      { colorScheme: 'dark' },
      { media: 'print' },
      { media: 'screen', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      await expectEveryMarkSeen(page, JSON.stringify(media));
    }
  });

  test(`${path}: numbers and rings keep clear of text on a small screen, in a wide font too`, async ({
    page,
  }) => {
    await open(page, path);
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 740 });
      for (const isWide of [false, true]) {
        await showInWideFont(page, isWide);
        expect.soft(await findMarksOnText(page), `${width} px${isWide ? ', a wide font' : ''}`).toEqual([]);
      }
    }
  });
}

test('a ring stands where the exercise says that one presses', async ({ page }) => {
  for (const { path, moments } of SCENARIOS) {
    await open(page, path);
    const rings = (await marksSeen(page)).map((figure) => figure.rings);
    expect(rings, path).toEqual(moments.map(({ press }) => (press ? 1 : 0)));
  }
});

test('in the main article one sees what to press in four of five pictures', async ({ page }) => {
  await open(page, ARTICLE_WITH_TREE);
  await expect(figures(page)).toHaveCount(5);
  await expect(figures(page).locator('.next')).toHaveText([
    'Fjern overflødig bruk av lisenser før ny lisens aktiveres',
    /^Sales Premium/,
    'Fjern',
    'Aktiver',
  ]);
  await expect(figures(page).last().locator('.next')).toHaveCount(0);
});

for (const path of ARTICLES) {
  test(`${path}: figures are pictures with a name and a caption, and nothing in them can be pressed`, async ({
    page,
  }) => {
    await open(page, path);
    for (const figure of await figures(page).all()) {
      await expect(figure.getByRole('img')).toHaveAccessibleName(/\p{L}{4}/u);
      await expect(figure.locator('figcaption')).toHaveText(TELLS_WHERE_TO_LOOK);
      await expect(figure.getByRole('button')).toHaveCount(0);
      await expect(figure.getByRole('link')).toHaveCount(0);
      await expect(
        figure.locator(
          'a, button, input, select, textarea, summary, [tabindex], [contenteditable], [data-does]',
        ),
      ).toHaveCount(0);
      const still = figure.locator('.sim-still');
      await expect(still).toHaveAttribute('aria-hidden', 'true');
      await expect(still).not.toHaveCSS('box-shadow', 'none');
      await expect(still.locator('.sim-window-bar')).toContainText('Bilde');
    }
  });
}

test('what looks like a button in a figure does not look like one of the page', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, 'artikler/crm-suite/');
    const looks = await page.evaluate(() => {
      const ours = document.createElement('button');
      ours.className = 'button primary';
      document.querySelector('main')?.append(ours);
      return [ours, document.querySelector('.licence-figure .sim-primary') as Element].map((button) => {
        const { backgroundColor, borderTopLeftRadius } = getComputedStyle(button);
        return { backgroundColor, borderTopLeftRadius };
      });
    });
    expect(looks[0]?.backgroundColor).not.toBe(looks[1]?.backgroundColor);
    expect(looks[0]?.borderTopLeftRadius).not.toBe(looks[1]?.borderTopLeftRadius);
  }
});

for (const path of ARTICLES.filter((at) => at !== ARTICLE_WITH_TREE)) {
  test(`${path}: everything is in its place, narrow, in a wide font, spaced out and enlarged`, async ({
    page,
  }) => {
    await open(page, path);
    await expectToHoldInEverySetting(page, path);
  });
}

for (const path of ARTICLES) {
  test(`${path}: axe finds nothing wrong with its figures, light, dark or in forced colours`, async ({
    page,
  }) => {
    await open(page, path);
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      const { violations } = await new AxeBuilder({ page })
        .include('.licence-figure')
        .setLegacyMode()
        .analyze();
      // Chromium reports the author's colours although it paints the user's.
      const meant = violations.filter(({ id }) => media.forcedColors === 'none' || id !== 'color-contrast');
      expect(meant, JSON.stringify(media)).toEqual([]);
    }
  });
}
