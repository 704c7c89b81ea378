import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { anArticle, build, SMALLEST } from '../build/content-build.ts';
import { type FaultyServer, serveFaultily } from './faulty-server.ts';
import { expect, test } from './watched-test.ts';

/**
 * A theme with a former name, a removed address, and an article with a former name, a heading moved from another
 * article, and a renamed heading.
 */
const FILES = {
  ...SMALLEST,
  'categories.yaml': `${SMALLEST['categories.yaml']}  aliases: [gammel-hylle]\n`,
  'adresser.txt': 'artikler/slettet/ borte\n',
  'articles/ny.md': anArticle(
    { title: 'Den nye', aliases: '["gammel", "en#flyttet > del-to", "#del-2 > del-to"]' },
    `## Del én\n\n${'Tekst. '.repeat(900)}\n\n## Del to\n\nMer.`,
  ),
};

let server: FaultyServer;
let folder = '';
test.beforeAll(async () => {
  test.setTimeout(240_000);
  const { built, output, out } = await build(FILES);
  expect(built, output).toBe(true);
  folder = out;
  server = await serveFaultily(out);
});
test.afterAll(() => server.stop());
// The folder has an address of its own.
test.use({ expectedErrors: [/^foreign request: (http:\/\/127|file:)/] });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page) => page.getByText('Delen du fulgte en lenke til');
const inFile = (route: string) => `${pathToFileURL(path.join(folder, 'hjelpesenter.html')).href}#/${route}`;

for (const [edition, at] of [
  ['on the site', (route: string) => server.address + route],
  ['in the single file', inFile],
] as const) {
  test.describe(edition, () => {
    test('the old address of an article leads to it, to the same place, and back leads past it', async ({
      page,
    }) => {
      await page.goto(at('artikler/en/'));
      await expect(title(page)).toHaveText('Den ene');
      await page.goto(at('artikler/gammel/#del-to'));
      await expect(title(page)).toHaveText('Den nye');
      await expect(page).toHaveURL(at('artikler/ny/#del-to'));
      await expect(page.getByRole('heading', { name: 'Del to' })).toBeInViewport();
      await page.goBack();
      await expect(title(page)).toHaveText('Den ene');
    });

    test('the old address of a theme leads to it', async ({ page }) => {
      await page.goto(at('kategorier/gammel-hylle/'));
      await expect(title(page)).toHaveText('Hylle');
      await expect(page).toHaveURL(at('kategorier/hylle/'));
    });

    test('an address that is gone says so and leads on', async ({ page }) => {
      await page.goto(at('artikler/slettet/'));
      await expect(title(page)).toHaveText('Siden er fjernet');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: 'Søk i hjelpesenteret' })).toBeVisible();
      await main.getByRole('link', { name: 'Hylle' }).click();
      await expect(title(page)).toHaveText('Hylle');
    });

    test('a heading that moved to another article leads there', async ({ page }) => {
      await page.goto(at('artikler/en/'));
      await expect(title(page)).toHaveText('Den ene');
      await expect(note(page)).toBeHidden();
      await page.goto(at('artikler/en/#flyttet'));
      await expect(note(page)).toBeInViewport();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await note(page).getByRole('link', { name: 'Den nye' }).click();
      await expect(page).toHaveURL(at('artikler/ny/#del-to'));
      await expect(page.getByRole('heading', { name: 'Del to' })).toBeInViewport();
    });

    test('a heading with another text leads to it', async ({ page }) => {
      await page.goto(at('artikler/ny/#del-2'));
      await note(page).getByRole('link', { name: 'Del to' }).click();
      await expect(page.getByRole('heading', { name: 'Del to' })).toBeInViewport();
    });
  });
}

test('hosts that read rules lead on by themselves', async () => {
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  expect(read('_redirects')).toContain('/artikler/gammel/ /artikler/ny/ 301\n');
  expect(read('nginx.conf')).toContain(
    'location = /kategorier/gammel-hylle/ { return 301 /kategorier/hylle/$is_args$args; }',
  );
  expect(read('.htaccess')).toContain('RedirectMatch 301 "^/kategorier/gammel-hylle/$" "/kategorier/hylle/"');
  expect(read('web.rewrite.config')).toContain('<match url="^kategorier/gammel-hylle/$" />');
  expect(read('staticwebapp.config.json')).toContain('"/kategorier/gammel-hylle/index.html"');
});

test('neither the sitemap nor the search names an old address', async ({ page }) => {
  const sitemap = await (await page.request.get(`${server.address}sitemap-0.xml`)).text();
  expect(sitemap).toContain('/artikler/ny/');
  expect(sitemap).not.toMatch(/gammel|slettet/);
  await page.goto(`${server.address}artikler/slettet/`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await page.goto(`${server.address}artikler/gammel/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/artikler\/ny\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('old addresses lead on too', async ({ page }) => {
    await page.goto(`${server.address}artikler/gammel/`);
    await expect(title(page)).toHaveText('Den nye');
    await page.goto(`${server.address}kategorier/gammel-hylle/`);
    await expect(title(page)).toHaveText('Hylle');
    await page.goto(`${server.address}artikler/en/#flyttet`);
    await note(page).getByRole('link', { name: 'Den nye' }).click();
    await expect(page).toHaveURL(`${server.address}artikler/ny/#del-to`);
  });
});
