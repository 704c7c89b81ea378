import type { Page } from '@playwright/test';
import {
  EXERCISE_STATES,
  FEEDBACK_STATES,
  IN_ARTICLE_STATES,
  LICENCE_PLAN_STATES,
  type PageState,
  SEARCH_STATES,
  STEP_STATES,
  TROUBLESHOOTER_STATES,
} from './page-states.ts';
import { PAGE_TYPES, SIDE_PAGES } from './page-types.ts';
import { expect, test } from './watched-test.ts';

const PAGES: PageState[] = [...PAGE_TYPES, ...SIDE_PAGES].map(({ name, path }) => ({
  name,
  open: (page) => page.goto(path),
}));

/** Who speaks to the browser says what stands on the screen (WCAG 2.5.3). */
for (const [subject, states] of [
  ['pages', PAGES],
  ['troubleshooter', TROUBLESHOOTER_STATES],
  ['troubleshooter in an article', IN_ARTICLE_STATES],
  ['exercise', EXERCISE_STATES],
  ['steps as pictures', STEP_STATES],
  ['licence plan', LICENCE_PLAN_STATES],
  ['search', SEARCH_STATES],
  ['feedback', FEEDBACK_STATES],
] as const) {
  test.describe(subject, () => {
    test.use({ expectedErrors: [/net::ERR_FAILED.*pagefind/] });

    test('what is pressed is named as it is seen', async ({ page }) => {
      test.slow();
      for (const { name, open } of states) {
        await page.goto('about:blank');
        await open(page);
        expect.soft(await namedOtherwise(page), name).toEqual([]);
      }
    });
  });
}

test('a name that leaves out what is seen is noticed', async ({ page }) => {
  await page.setContent(`
    <button aria-label="Lukk">Avbryt</button> <button aria-label="Avbryt øvelsen">Avbryt</button>
    <button aria-label="Lukk"><svg aria-hidden="true"></svg></button>`);
  expect(await namedOtherwise(page)).toEqual(['<button> shows «avbryt», is named «lukk»']);
});

test('every name in the graph begins with what is seen in the picture', async ({ page }) => {
  await page.goto(SIDE_PAGES.find(({ path }) => path.endsWith('graf/'))?.path ?? '');
  const nodes = await page.locator('svg a[data-node]').evaluateAll((all) =>
    all.map((node) => ({
      seen: [...node.querySelectorAll('tspan')].map((line) => line.textContent?.trim()).join(' '),
      name: node.getAttribute('aria-label') ?? '',
    })),
  );
  expect(nodes.length).toBeGreaterThan(5);
  for (const { seen, name } of nodes)
    expect(name.startsWith(seen), `«${name}» begins with «${seen}»`).toBe(true);
});

/** Links, buttons and other controls with a name of their own that does not hold, in its order, what they show. */
function namedOtherwise(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    const isSeen = ({ parentElement }: Node) => {
      if (!parentElement || parentElement.closest('[aria-hidden="true"], .visually-hidden')) return false;
      const { width, height } = parentElement.getBoundingClientRect();
      return parentElement.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const seenIn = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode())
        if (isSeen(walker.currentNode)) texts.push(walker.currentNode.nodeValue ?? '');
      return plain(texts.join(' '));
    };
    const named = 'a, button, summary, input, [role="button"], [role="link"], [role="tab"], [role="option"]';
    return [...document.querySelectorAll(named)]
      .filter((element) => element.matches('[aria-label], [aria-labelledby]'))
      .map((element) => {
        const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
        const name =
          ids?.map((id) => document.getElementById(id)?.textContent ?? '').join(' ') ??
          element.getAttribute('aria-label') ??
          '';
        return { seen: seenIn(element), name: plain(name), element };
      })
      .filter(({ seen, name }) => seen && !` ${name} `.includes(` ${seen} `))
      .map(({ seen, name, element }) => `<${element.localName}> shows «${seen}», is named «${name}»`);
  });
}
