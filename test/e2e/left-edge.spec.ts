import { PAGE_TYPES, SIDE_PAGES } from './page-types.ts';
import { expect, test } from './watched-test.ts';

/** The parts that a reader's eye follows down a page. */
const PARTS = ['.brand', '.crumbs a', 'main h1', 'main', '.site-footer a'];

/** Pages with header and footer, not those for other sites' frames. */
const PAGES = [...PAGE_TYPES, ...SIDE_PAGES].filter(({ path }) => !path.endsWith('innebygd/'));

for (const [width, edge] of [
  [1280, 64],
  [360, 16],
] as const) {
  test(`at ${width} pixels every page begins at the same left edge, and all but the front page have one breadcrumb`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const { name, path } of PAGES) {
      await page.goto(path);
      await expect(page.getByRole('navigation', { name: 'Du er her' }), name).toHaveCount(path ? 1 : 0);
      const parts = PARTS.filter((part) => path || part !== '.crumbs a');
      expect
        .soft(await page.evaluate(leftEdges, parts), name)
        .toEqual(Object.fromEntries(parts.map((part) => [part, edge])));
    }
  });
}

/** Runs in the page: where the text of each part begins, in whole CSS pixels. */
function leftEdges(parts: string[]): Record<string, number> {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const element = document.querySelector(part);
      if (!element) return [];
      const { left } = element.getBoundingClientRect();
      return [[part, Math.round(left + Number.parseFloat(getComputedStyle(element).paddingLeft))]];
    }),
  );
}
