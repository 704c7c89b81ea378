import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EVERY_STATE, EXPECTED_ERRORS } from './every-state.ts';
import { EXERCISE_STATES, LICENCE_PLAN_STATES } from './page-states.ts';
import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './watched-test.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** The pages with most on them: checked in every combination of scheme and width. */
const MAIN_PAGES = PAGE_TYPES.filter(({ name }) =>
  /^(front page|article with figures.*|question|exercise|tool)$/.test(name),
);

/** States of the exercise that show by colours and icons what is right, wrong or too many. */
const TELLING =
  /^(exercise: (the refusal|the end|own numbers|a choice|Aktiver ny lisens)|licence plan with (who|mistakes))/;

// `soft` expectations report all states of a test.
for (const [subject, states] of EVERY_STATE) {
  test.describe(`${subject}: no violation, light and dark`, () => {
    test.use({ expectedErrors: EXPECTED_ERRORS });

    test(states.map(({ name }) => name).join(', '), async ({ page }) => {
      for (const { name, open } of states) {
        await test.step(name, async () => {
          await page.setViewportSize(WIDE);
          await page.goto('about:blank');
          await open(page);
          await expectNoViolation(page, name, 'light', WIDE);
          await expectNoViolation(page, name, 'dark', NARROW);
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
      // Chromium reports the author's `-webkit-text-fill-color` while it paints the user's colour, and axe believes it.
      expect.soft(await violationsOf(page, ['color-contrast']), name).toEqual([]);
    }
  });

  for (const { name, open } of [...EXERCISE_STATES, ...LICENCE_PLAN_STATES].filter(({ name }) =>
    TELLING.test(name),
  ))
    test(`no violation: ${name}`, async ({ page }) => {
      await open(page);
      expect(await violationsOf(page, ['color-contrast'])).toEqual([]);
    });
});

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

/** Waits for transitions between colour schemes to end. */
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
