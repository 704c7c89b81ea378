import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { DIAGNOSES, TREE_PAGE } from './licence-tree.ts';
import { expect, test } from './watched-test.ts';

/** The host: a page on another origin, like the app. It holds the frame and records its messages. */
const host = createServer((request, response) => {
  const asked = new URL(request.url ?? '', 'http://localhost').searchParams;
  const inside = asked.get('inside') ?? '';
  const sandbox = asked.has('sandbox') ? 'sandbox="allow-scripts"' : '';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="nb"><title>Vert</title><link rel="icon" href="data:,"><h1>Vert</h1>
    <iframe title="Feilsøking" ${sandbox} width="320" height="600" src="${inside.replaceAll('&', '&amp;')}"></iframe>
    <script>messages = []; addEventListener('message', ({ data }) => messages.push(data));</script>`);
});
test.beforeAll(() => new Promise<void>((ready) => host.listen(0, 'localhost', ready)));
test.afterAll(() => new Promise((closed) => host.close(closed)));
test.use({ expectedErrors: [/^foreign request: http:\/\/localhost:/] });

interface Message {
  type: string;
  v: number;
  tree: string;
  height: number;
  node: string;
  kind: string;
}

async function openHost(
  page: Page,
  baseURL: string | undefined,
  fragment = '',
  treePage = TREE_PAGE,
  options = '',
): Promise<FrameLocator> {
  const inside = `${baseURL}${treePage}innebygd/${fragment}`;
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/?inside=${encodeURIComponent(inside)}${options}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-question], [data-outcome]')).toBeVisible();
  return frame;
}
const messages = (page: Page) => page.evaluate(() => (window as unknown as { messages: Message[] }).messages);
const last = async (page: Page) => (await messages(page)).at(-1);
const insideOf = (page: Page) => {
  const inner = page.frames().find((frame) => frame.parentFrame());
  if (!inner) throw new Error('The host holds no frame.');
  return inner;
};

test('a diagnosis inside a frame: the host hears height and node, and nothing of the answers', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, baseURL, '#v=1&serial=1000000006&company=Eksempel+AS');
  await expect.poll(async () => (await last(page))?.node).toBe('installation');
  for (const [question, option] of DIAGNOSES.excess) {
    await frame.locator(`[data-question="${question}"] [data-option="${option}"]`).click();
  }
  await expect(frame.locator('[data-outcome="excess"]')).toBeVisible();
  await expect
    .poll(() => last(page))
    .toMatchObject({
      type: 'hjelpesenter:feilsoking',
      v: 1,
      tree: 'lisensvarsel',
      node: 'excess',
      kind: 'outcome',
    });
  expect((await last(page))?.height).toBeGreaterThan(600);
  expect(JSON.stringify(await messages(page))).not.toMatch(/1000000006|Eksempel|admin|right/);
  for (const message of await messages(page)) {
    expect(Object.keys(message).sort()).toEqual(['height', 'kind', 'node', 'tree', 'type', 'v']);
  }
});

test('the height that the host hears is the height of the content', async ({ page, baseURL }) => {
  await openHost(page, baseURL);
  await expect
    .poll(async () => {
      const told = (await last(page))?.height ?? 0;
      const real = await insideOf(page).evaluate(() => document.body.getBoundingClientRect().height);
      return Math.abs(told - real);
    })
    .toBeLessThan(1.01);
});

test('a link in a step, to another page of the tree, leaves the frame', async ({ page, baseURL }) => {
  const frame = await openHost(page, baseURL, '#v=1&role=admin&excess=Sales+Premium:2');
  const link = frame.locator('[data-outcome="excess"] ol.steps a').first();
  await expect(link).toHaveAttribute('href', /feil-installasjon/);
  await expect(link).toHaveAttribute('target', '_blank');
});

test('the history of the host does not grow; the frame has a way back of its own', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, baseURL);
  const before = await page.evaluate(() => history.length);
  const back = frame.getByRole('button', { name: 'Tilbake' });
  await expect(back).toBeHidden();
  await frame.locator('[data-option="right"]').click();
  await frame.locator('[data-option="admin"]').click();
  await expect(frame.locator('[data-question="numbers"]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(insideOf(page).url()).toContain('own=installation.right+role.admin');

  await back.click();
  await expect(frame.locator('[data-question="role"]')).toBeVisible();
  await expect(frame.locator('.ts-heading')).toBeFocused();
  await back.click();
  await expect(frame.locator('[data-question="installation"]')).toBeVisible();
  await expect(back).toBeHidden();
});

for (const theme of ['light', 'dark'] as const) {
  test(`theme=${theme} holds whatever the system says, also after an answer`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    const frame = await openHost(page, baseURL, `#theme=${theme}`);
    const luminance = () =>
      insideOf(page).evaluate(() => {
        const [r = 0, g = 0, b = 0] = (
          getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
        ).map(Number);
        return (r + g + b) / 3;
      });
    const isAsAsked = async () => ((await luminance()) > 128 ? 'light' : 'dark');
    expect(await isAsAsked()).toBe(theme);
    await frame.locator('[data-option="right"]').click();
    await expect(frame.locator('[data-question="role"]')).toBeVisible();
    expect(await isAsAsked()).toBe(theme);
    expect(insideOf(page).url()).toContain(`theme=${theme}`);
  });
}

test('links leave the frame for a tab of their own, and say so', async ({ page, baseURL, context }) => {
  const frame = await openHost(page, baseURL, '#v=1&installation=wrong');
  const link = frame.locator('.ts-actions a').first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAccessibleDescription(/ny fane/);
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(opened.locator('article h1')).toBeVisible();
  await expect(frame.locator('[data-outcome="wrong-installation"]')).toBeVisible();
});

test('verification stays in the frame', async ({ page, baseURL }) => {
  const frame = await openHost(page, baseURL, '#v=1&installation=right&role=admin&numbers=excess');
  await frame.locator('[data-verify-answer="no"]').click();
  await expect(frame.locator('[data-outcome="open-requests"]')).toBeVisible();
  await expect.poll(async () => (await last(page))?.node).toBe('open-requests');
  await expect(page).toHaveURL(/^http:\/\/localhost:/);
});

test('another tree opens in the same frame, and «Tilbake» leads out of it again', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, baseURL, '#v=1&role=user', 'feilsoking/far-ikke-logget-inn/');
  await frame.locator('[data-option="licence"]').click();
  await expect(frame.locator('[data-troubleshooter="lisensvarsel"]')).toBeVisible();
  await frame.locator('[data-option="right"]').click();
  await expect(frame.locator('[data-outcome="not-administrator"]')).toBeVisible();
  const back = frame.getByRole('button', { name: 'Tilbake' });
  await back.click();
  await back.click();
  await expect(frame.locator('[data-troubleshooter="far-ikke-logget-inn"]')).toBeVisible();
});

test('the host may give it another fragment', async ({ page, baseURL }) => {
  const frame = await openHost(page, baseURL);
  await page.evaluate((address) => {
    const inner = document.querySelector('iframe');
    if (inner) inner.src = address;
  }, `${baseURL}${TREE_PAGE}innebygd/#v=1&role=admin&excess=Sales+Premium:2`);
  await expect(frame.locator('[data-outcome="excess"]')).toBeVisible();
});

test('a tree that comes after the next answer is not shown', async ({ page, baseURL }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/lisensvarsel\/tre\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  const frame = await openHost(page, baseURL, '', 'feilsoking/far-ikke-logget-inn/');
  const came = page.waitForResponse(/lisensvarsel\/tre\.json$/);
  await frame.locator('[data-option="licence"]').click();
  await frame.locator('[data-option="new-user"]').click();
  await expect(frame.locator('[data-question="activation"]')).toBeVisible();
  go();
  await (await came).finished();
  await insideOf(page).evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await expect(frame.locator('[data-question="activation"]')).toBeVisible();
});

test.describe('in a frame that is an origin of its own', () => {
  const FACTS = '#v=1&role=admin&serial=1000000006';
  test.use({ expectedErrors: [/^foreign request: http:\/\/localhost:|CORS policy|net::ERR_FAILED/] });

  test('it works where the server gives the scripts to any origin, as our headers do', async ({
    page,
    baseURL,
  }) => {
    await page.route(/_astro\/.*\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'access-control-allow-origin': '*' },
      });
    });
    const frame = await openHost(page, baseURL, FACTS, TREE_PAGE, '&sandbox');
    await frame.locator('[data-option="right"]').click();
    await expect(frame.locator('[data-question="numbers"]')).toBeVisible();
    await expect(frame.getByText('får ikke startet i denne rammen')).toBeHidden();
  });

  test('otherwise it says so at once, and the answers lead on inside it', async ({ page, baseURL }) => {
    const frame = await openHost(page, baseURL, FACTS, TREE_PAGE, '&sandbox');
    await expect(frame.getByText('får ikke startet i denne rammen')).toBeVisible();
    await expect(frame.getByText('Vi fikk ikke brukt opplysningene')).toBeVisible();
    await frame.locator('[data-option="right"]').click();
    await expect(frame.locator('[data-question="role"]')).toBeVisible();
    await frame.locator('[data-option="user"]').click();
    await expect(frame.locator('[data-outcome="not-administrator"]')).toBeVisible();
  });
});
