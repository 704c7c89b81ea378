import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type FaultyServer, ownServer } from './faulty-server.ts';
import { ARTICLE_WITH_TREE } from './licence-tree.ts';
import { newVersion, SEARCH_PAGE } from './new-version.ts';
import { expectState, expectTexts, hits, hitTexts, searchField, searchPageField } from './search-walk.ts';
import { expect, test as watchedTest } from './watched-test.ts';

/**
 * A page that stays open while a new version is deployed: its index refers to files that are gone. No copy is saved.
 */
const test = watchedTest.extend<{ server: FaultyServer }>({
  server: ownServer,
  baseURL: async ({ server }, use) => use(server.address),
});
test.use({ serviceWorkers: 'block', expectedErrors: [/Failed to load resource/] });

const MAIN = '/pagefind/ranking/main.json';

/** Hosts, each with its own response to an unknown address. */
const HOSTS = {
  '404': undefined,
  'its front page, as if it were there': (server: FaultyServer) => {
    server.fault = (asked, response) => {
      if (fs.existsSync(path.join(server.folder, asked))) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(fs.readFileSync(path.join(server.folder, 'index.html')));
      return true;
    };
  },
};

for (const [answer, arrange] of Object.entries(HOSTS)) {
  test.describe(`a host that answers ${answer}`, () => {
    test.beforeEach(({ server }) => arrange?.(server));

    test('the search page finds in the new version, by itself', async ({ page, server }) => {
      await page.goto(`${SEARCH_PAGE}?q=betaling`);
      await expectState(page, 'results');
      server.folder = await newVersion('Nytt:');
      server.asked.length = 0;
      await searchPageField(page).fill('hvem kan logge inn');
      await expectNewHits(page);
      expect(server.asked.filter((asked) => asked === MAIN)).toHaveLength(1);
      await searchPageField(page).fill('serienummer');
      await expectNewHits(page);
      expect(server.asked.filter((asked) => asked === MAIN)).toHaveLength(1);
    });

    test('the box finds in the new version, by itself', async ({ page, server }) => {
      await page.goto(ARTICLE_WITH_TREE);
      await searchField(page).fill('betaling');
      await expectState(page, 'results');
      server.folder = await newVersion('Nytt:');
      await searchField(page).fill('hvem kan logge inn');
      await expectNewHits(page);
    });

    test('hits get their texts also where only those have new names', async ({ page, server }) => {
      await page.goto(`${SEARCH_PAGE}?q=serienummer`);
      await expectState(page, 'results');
      const before = await hitTexts(page);
      // The index is loaded, but no text yet.
      const { fault } = server;
      server.fault = (asked, response) => {
        if (!asked.includes('/fragment/')) return false;
        response.writeHead(503).end();
        return true;
      };
      await page.reload();
      await expectState(page, 'results');
      expect(await hitTexts(page)).not.toEqual(before);

      server.fault = fault;
      server.folder = withNewTexts();
      await searchPageField(page).press('Enter');
      await expect.poll(() => hitTexts(page)).toEqual(before);
    });
  });
}

test('«Prøv igjen» starts from nothing', async ({ page, server }) => {
  await page.goto(`${SEARCH_PAGE}?q=betaling`);
  await expectState(page, 'results');
  await server.stop();
  await searchPageField(page).fill('hvem kan logge inn');
  await expectState(page, 'error');
  server.folder = await newVersion('Nytt:');
  await server.start();
  server.asked.length = 0;
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expectNewHits(page);
  expect(server.asked).toContain(MAIN);
});

test('the main file of before, kept by the browser, is asked for past its cache', async ({
  page,
  server,
}) => {
  server.fault = (asked, response) => {
    if (asked === MAIN) response.setHeader('cache-control', 'max-age=3600');
    return false;
  };
  await page.goto(`${SEARCH_PAGE}?q=betaling`);
  await expectState(page, 'results');
  server.folder = await newVersion('Nytt:');
  await page.goto(`${SEARCH_PAGE}?q=hvem+kan+logge+inn`);
  await expectNewHits(page);
});

test('an index that is gone altogether is told, and not asked for again and again', async ({
  page,
  server,
}) => {
  await page.goto(`${SEARCH_PAGE}?q=betaling`);
  await hitTexts(page);
  server.fault = (asked, response) => {
    if (!asked.startsWith('/pagefind/')) return false;
    response.writeHead(404).end();
    return true;
  };
  server.asked.length = 0;
  await searchPageField(page).fill('hvem kan logge inn');
  await expectState(page, 'error');
  expect(server.asked.filter((asked) => asked === MAIN)).toHaveLength(1);
});

/** Hits of the new version, with their texts. */
async function expectNewHits(page: Page): Promise<void> {
  await expect(hits(page).first()).toContainText('Nytt:');
  await expectState(page, 'results');
  await expectTexts(page);
  await expect(page.locator('.hit-excerpt').first()).toBeVisible();
}

/** The same site with its texts renamed. */
function withNewTexts(): string {
  const folder = path.resolve(test.info().outputPath('renamed'));
  fs.cpSync('dist', folder, { recursive: true });
  const texts = path.join(folder, 'pagefind/fragment');
  for (const name of fs.readdirSync(texts))
    fs.renameSync(path.join(texts, name), path.join(texts, name.replace('.', 'ny.')));
  const main = path.join(folder, MAIN);
  const ranking = path.dirname(main);
  for (const name of fs.readdirSync(ranking).filter((file) => file.startsWith('pages-'))) {
    const hash = /-([0-9a-f]+)\.txt$/.exec(name)?.[1] ?? '';
    const pages = fs.readFileSync(path.join(ranking, name), 'utf8');
    const renamed = pages.replace(/^([^\t]*\t[^\t]*\t[^\t]*\t[^\t]*)/gm, '$1ny');
    fs.rmSync(path.join(ranking, name));
    fs.writeFileSync(path.join(ranking, name.replace(hash, `${hash.slice(0, -2)}ny`)), renamed);
    fs.writeFileSync(main, fs.readFileSync(main, 'utf8').replace(hash, `${hash.slice(0, -2)}ny`));
  }
  return folder;
}
