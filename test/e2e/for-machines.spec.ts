import { expect, test } from './watched-test.ts';

test('llms.txt leads to copies that are there, and nothing else leads to them', async ({ request }) => {
  const list = await (await request.get('llms.txt')).text();
  const addresses = [...list.matchAll(/\]\((https:[^)]*)\): /g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(addresses.length).toBeGreaterThan(30);
  for (const address of addresses) {
    const text = await (await request.get(address.slice(1))).text();
    expect([address, text.slice(0, 2)]).toEqual([address, '# ']);
  }
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  expect(sitemap).not.toMatch(/\.md|llms|atom/);
});

test('a reader of feeds and a browser that searches find their files', async ({ page, request }) => {
  await page.goto('');
  const links = await page
    .locator('link[rel="alternate"], link[rel="search"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')]));
  expect(links.map(([type]) => type)).toEqual([
    'application/opensearchdescription+xml',
    'application/atom+xml',
  ]);
  for (const [, href] of links) expect((await request.get(href ?? '')).status()).toBe(200);
  const template = /template="([^"]*)"/.exec(await (await request.get('opensearch.xml')).text())?.[1] ?? '';
  const { pathname, search } = new URL(
    template.replace('{searchTerms}', encodeURIComponent('lisens går ut')),
  );
  await page.goto(pathname.slice(1) + search);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});
