import type { Locator, Page } from '@playwright/test';
import { showInWideFont } from './layout-settings.ts';
import { DIAGNOSES, fragmentOf, TREE_PAGE, tree } from './licence-tree.ts';
import { expect, test } from './watched-test.ts';

const GRAPH = `${TREE_PAGE}graf/`;
const frame = (page: Page) => page.getByRole('group', { name: 'Graf over feilsøkingen' });
const node = (page: Page, id: string) => page.locator(`svg a[data-node="${id}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('at 1280 px the whole picture is seen at first, and again after «Vis hele»', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  await expectWhole(page);
  const whole = await sizeInFrame(page);
  await button(page, 'Zoom inn').click();
  await expect.poll(async () => (await sizeInFrame(page)) / whole).toBeGreaterThan(1.2);
  await button(page, 'Vis hele').click();
  await expectWhole(page);
});

for (const [width, height] of [
  [768, 1024],
  [1024, 768],
] as const) {
  test(`at ${width} px the picture opens at the start, in a size that can be read, and «Vis hele» shows it whole`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await expectReadable(page);
    await expect(node(page, tree.start)).toBeInViewport({ ratio: 0.99 });
    await button(page, 'Vis hele').click();
    await expectWhole(page);
    await page.goto('about:blank');
    await open(page, fragmentOf(DIAGNOSES.excess));
    await expectReadable(page);
    await expectSeen(page, 'excess');
  });
}

test('the picture stays whole in a window that is made narrower', async ({ page }) => {
  await open(page);
  await page.setViewportSize({ width: 900, height: 700 });
  await expectWhole(page);
});

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the picture opens at the start, in a size that can be read', async ({ page }) => {
    await open(page);
    await expectReadable(page);
    // Neither the page nor the picture scrolls.
    await expect(frame(page)).toBeInViewport({ ratio: 0.99 });
    await expect(node(page, tree.start)).toBeInViewport({ ratio: 0.99 });
  });

  test('a way taken opens at its end, and the next one too', async ({ page }) => {
    await open(page, fragmentOf(DIAGNOSES.excess));
    await expectSeen(page, 'excess');
    await expectReadable(page);
    await page.evaluate((fragment) => location.assign(fragment), fragmentOf(DIAGNOSES.support));
    await expectSeen(page, 'support');
  });

  test('a node that the focus comes to is brought into sight', async ({ page }) => {
    await open(page);
    const last = page.locator('svg a[data-node]').last();
    await expect(last).not.toBeInViewport();
    await frame(page).focus();
    const count = await page.locator('svg a[data-node]').count();
    for (let i = 0; i < count; i++) await page.keyboard.press('Tab');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport({ ratio: 0.99 });
  });

  test('two fingers zoom the picture, not the page', async ({ page }) => {
    await open(page);
    const before = await sizeInFrame(page);
    await frame(page).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const { x, y } = await middle(frame(page));
    const browser = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 1 },
      { x: x + apart, y, id: 2 },
    ];
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
    for (const apart of [50, 60, 70, 80])
      await browser.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await sizeInFrame(page)) / before).toBeGreaterThan(1.5);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('one finger moves the picture, and at its end the page', async ({ page }) => {
    await open(page);
    await frame(page).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const before = await page.evaluate(() => scrollY);
    await drag(page, -150, 0);
    await expect.poll(() => frame(page).evaluate((element) => element.scrollLeft)).toBeGreaterThan(80);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect
      .poll(async () => {
        await drag(page, 0, -250);
        return page.evaluate(() => scrollY);
      })
      .toBeGreaterThan(before + 150);
  });
});

test('with the focus in the picture, + and − zoom, the arrows move it and 0 shows the whole', async ({
  page,
}) => {
  await open(page);
  await frame(page).focus();
  await page.keyboard.press('-');
  await expectWhole(page);
  const whole = await sizeInFrame(page);
  for (let i = 0; i < 3; i++) await page.keyboard.press('+');
  await expect.poll(async () => (await sizeInFrame(page)) / whole).toBeGreaterThan(1.8);
  const left = await frame(page).evaluate((element) => element.scrollLeft);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => frame(page).evaluate((element) => element.scrollLeft)).toBeLessThan(left);
  await page.keyboard.press('0');
  await expectWhole(page);
  await expect(frame(page)).toBeFocused();
});

test('a button that can do nothing more says so', async ({ page }) => {
  await open(page);
  await expect(button(page, 'Zoom ut')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Vis hele')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Zoom inn')).toHaveAttribute('aria-disabled', 'false');
  await button(page, 'Zoom inn').focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('Enter');
  await expect(button(page, 'Zoom inn')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Zoom inn')).toBeFocused();
  await expect(button(page, 'Zoom ut')).toHaveAttribute('aria-disabled', 'false');
});

test('the wheel with Ctrl zooms about the pointer, and without it scrolls the page', async ({ page }) => {
  await open(page);
  const { x, y } = await middle(node(page, 'numbers'));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => sizeInFrame(page)).toBeGreaterThan(1.5);
  const after = await middle(node(page, 'numbers'));
  expect(Math.abs(after.x - x) + Math.abs(after.y - y)).toBeLessThan(4);
  await button(page, 'Vis hele').click();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('a drag moves the picture and opens nothing; a click on a node opens it', async ({ page }) => {
  await open(page);
  await button(page, 'Zoom inn').click();
  await button(page, 'Zoom inn').click();
  const left = await frame(page).evaluate((element) => element.scrollLeft);
  const { x, y } = await middle(node(page, 'numbers'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y, { steps: 3 });
  await page.mouse.move(x - 60, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => frame(page).evaluate((element) => element.scrollLeft)).toBeGreaterThan(left + 40);
  await expect(page).toHaveURL(new RegExp(`${GRAPH}$`));
  await node(page, 'numbers').click();
  await expect(page).toHaveURL(new RegExp(`${tree.questions.numbers?.slug}/$`));
});

test('all texts stand inside their boxes, also in a wide font', async ({ page }) => {
  for (const id of ['lisensvarsel', 'far-ikke-logget-inn', 'funksjon-gra-eller-borte']) {
    await page.goto(`feilsoking/${id}/graf/`);
    await showInWideFont(page);
    const outside = await page.locator('svg :is(.graph-node, .graph-edge)').evaluateAll((all) =>
      all
        .filter((part) => {
          const [box, text] = ['rect', 'text'].map((name) =>
            part.querySelector<SVGGraphicsElement>(name)?.getBBox(),
          );
          return !box || !text || text.x < box.x + 1 || text.x + text.width > box.x + box.width - 1;
        })
        .map((part) => part.textContent),
    );
    expect(outside, id).toEqual([]);
  }
});

test('on paper the picture is whole, however it was zoomed', async ({ page }) => {
  await open(page);
  for (let i = 0; i < 3; i++) await button(page, 'Zoom inn').click();
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, 'Zoom inn')).toBeHidden();
  const [picture, main] = await Promise.all([
    page.locator('.graph-picture').boundingBox(),
    page.getByRole('main').boundingBox(),
  ]);
  expect(picture?.width).toBeLessThanOrEqual(main?.width ?? 0);
  await expect
    .poll(() => frame(page).evaluate((element) => Math.round(element.getBoundingClientRect().height)))
    .toBe(Math.round(picture?.height ?? 0));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the picture stands whole, without buttons, and the list below it', async ({ page }) => {
    await page.goto(GRAPH);
    const picture = await page.locator('.graph-picture').boundingBox();
    expect(picture?.width).toBeGreaterThan(250);
    expect((picture?.x ?? 0) + (picture?.width ?? 999)).toBeLessThanOrEqual(360);
    await expect(button(page, 'Zoom inn')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Resultater' })).toBeVisible();
  });
});

/** Opens the picture and waits for its script. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(GRAPH + fragment);
  await expect(frame(page)).toHaveAttribute('tabindex', '0');
}

/** Moves a finger in the picture, in small steps. */
async function drag(page: Page, across: number, down: number): Promise<void> {
  const { x, y } = await middle(frame(page));
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let i = 1; i <= 10; i++) {
    const touchPoints = [{ x: x + (across * i) / 10, y: y + (down * i) / 10 }];
    await browser.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await browser.detach();
}

/** How wide the picture is, as a multiple of its frame. */
function sizeInFrame(page: Page): Promise<number> {
  return frame(page).evaluate((element) => {
    const picture = element.querySelector('svg')?.getBoundingClientRect();
    return (picture?.width ?? 0) / element.clientWidth;
  });
}

async function expectWhole(page: Page): Promise<void> {
  await expect
    .poll(() =>
      frame(page).evaluate((element) => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return [scrollWidth - clientWidth, scrollHeight - clientHeight];
      }),
    )
    .toEqual([0, 0]);
  const filled = await frame(page).evaluate((element) => {
    const { width = 0, height = 0 } = element.querySelector('svg')?.getBoundingClientRect() ?? {};
    return [width / element.clientWidth, height / element.clientHeight];
  });
  expect(Math.max(...filled)).toBeLessThanOrEqual(1);
  expect(Math.max(...filled)).toBeGreaterThan(0.6);
}

/** Expects a node to be inside the frame, wherever the page is scrolled to. */
async function expectSeen(page: Page, id: string): Promise<void> {
  await expect
    .poll(() =>
      node(page, id).evaluate((element) => {
        const [part, room] = [element, element.closest('.graph-frame') ?? element].map((box) =>
          box.getBoundingClientRect(),
        );
        return (
          !!part &&
          !!room &&
          part.left >= room.left &&
          part.right <= room.right &&
          part.top >= room.top &&
          part.bottom <= room.bottom
        );
      }),
    )
    .toBe(true);
}

async function expectReadable(page: Page): Promise<void> {
  const height = await page
    .locator('svg .graph-number')
    .first()
    .evaluate((line) => line.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(12);
}

async function middle(part: Locator): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}
