import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  EMBEDDED_STATES,
  EXERCISE_STATES,
  FEEDBACK_STATES,
  LICENCE_PLAN_STATES,
  OFFLINE_STATES,
  type PageState,
  SEARCH_STATES,
  STEP_STATES,
  TROUBLESHOOTER_STATES,
} from './page-states.ts';
import { PAGE_TYPES, SIDE_PAGES } from './page-types.ts';
import { expect, test } from './watched-test.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const NARROWEST = { width: 320, height: 640 };

/** Pages that show the most: looked at in every combination of scheme and width. */
const MAIN_PAGES = PAGE_TYPES.filter(({ name }) =>
  /^(front page|article with figures.*|question|exercise|tool)$/.test(name),
);

const PAGES: PageState[] = [...PAGE_TYPES, ...SIDE_PAGES].map(({ name, path }) => ({
  name,
  open: (page) => page.goto(path),
}));

// Browser contexts are dear, so that one test looks at several states; `soft` expectations tell of all of them.
for (const [subject, states] of [
  ...inGroupsOf(5, 'pages', PAGES),
  ...inGroupsOf(5, 'troubleshooter', TROUBLESHOOTER_STATES),
  ['troubleshooter in an article', EMBEDDED_STATES],
  ...inGroupsOf(4, 'exercise', EXERCISE_STATES),
  ...inGroupsOf(3, 'steps as pictures', STEP_STATES),
  ...inGroupsOf(2, 'licence plan', LICENCE_PLAN_STATES),
  ...inGroupsOf(4, 'search', SEARCH_STATES),
  ['feedback', FEEDBACK_STATES],
  ['offline', OFFLINE_STATES],
] as const) {
  test.describe(`${subject}: no violation, light and dark, and nothing out to the side at 320 px`, () => {
    test.use({ expectedErrors: [/net::ERR_FAILED.*pagefind/] });

    test(states.map(({ name }) => name).join(', '), async ({ page }) => {
      for (const { name, open } of states) {
        await test.step(name, async () => {
          await page.setViewportSize(WIDE);
          await page.goto('about:blank');
          await open(page);
          await expectNoViolation(page, name, 'light', WIDE);
          await expectNoViolation(page, name, 'dark', NARROW);
          await expectNothingSideways(page, name);
        });
      }
    });
  });
}

test('the main pages have no violation in the other combinations of scheme and width', async ({ page }) => {
  for (const { name, path } of MAIN_PAGES) {
    await page.goto(path);
    await expectNoViolation(page, name, 'dark', WIDE);
    await expectNoViolation(page, name, 'light', NARROW);
  }
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the main pages have no violation', async ({ page }) => {
    for (const { name, path } of MAIN_PAGES) {
      await page.goto(path);
      // Chromium tells the author's `-webkit-text-fill-color` while it paints the user's colour, and axe believes it.
      expect.soft(await violationsOf(page, ['color-contrast']), name).toEqual([]);
    }
  });
});

function inGroupsOf(
  size: number,
  subject: string,
  states: readonly PageState[],
): [string, readonly PageState[]][] {
  return Array.from({ length: Math.ceil(states.length / size) }, (_, i) => [
    subject,
    states.slice(i * size, (i + 1) * size),
  ]);
}

async function expectNoViolation(page: Page, name: string, colorScheme: 'light' | 'dark', size: typeof WIDE) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(size);
  await settled(page);
  expect.soft(await violationsOf(page), `${name}, ${colorScheme}, ${size.width} px`).toEqual([]);
}

async function violationsOf(
  page: Page,
  without: string[] = [],
): Promise<{ rule: string; where: string[] }[]> {
  const { violations } = await new AxeBuilder({ page })
    // The pages hold no frames: the other mode would open a page of its own for each result.
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    .disableRules(without)
    .analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}

/** Colours that are on their way to another scheme are neither. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => {})),
    ),
  );
}

/** At 320 px (a screen of 1280 px at 400 %) text runs down, never out to the side. */
async function expectNothingSideways(page: Page, name: string): Promise<void> {
  await page.setViewportSize(NARROWEST);
  const beyond = await page.evaluate(() => {
    const root = document.documentElement;
    const isScrolledByItself = (element: Element) => {
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(above).overflowX)) return true;
      }
      return false;
    };
    const sticksOut = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      // What is hidden but for screen readers has no size to speak of.
      return box.width > 2 && box.right > root.clientWidth + 1 && !isScrolledByItself(element);
    });
    return {
      scrollsBy: root.scrollWidth - root.clientWidth,
      sticksOut: sticksOut.map(
        (element) => `${element.nodeName} ${element.className} ${element.textContent?.slice(0, 40)}`,
      ),
    };
  });
  expect.soft(beyond, `${name}, 320 px`).toEqual({ scrollsBy: 0, sticksOut: [] });
}
