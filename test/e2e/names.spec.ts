import type { Page } from '@playwright/test';
import { EVERY_STATE, EXPECTED_ERRORS } from './every-state.ts';
import { SIDE_PAGES } from './page-types.ts';
import { expect, test } from './watched-test.ts';

/** People who control the browser by speech say what they see on the screen (WCAG 2.5.3). */
for (const [subject, states] of EVERY_STATE) {
  test.describe(`${subject}: what is pressed is named as it is seen`, () => {
    test.use({ expectedErrors: EXPECTED_ERRORS });

    test(states.map(({ name }) => name).join(', '), async ({ page }) => {
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

/** Links, buttons and other controls whose accessible name does not contain their visible text in order. */
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
