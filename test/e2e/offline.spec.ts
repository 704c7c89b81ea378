import fs from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Page } from '@playwright/test';
import { BLOCK_FOLDER } from '../../src/offline/pack/block-file.ts';
import { EXERCISE } from './exercise-walk.ts';
import { type FaultyServer, ownServer } from './faulty-server.ts';
import { LICENCE_PLAN, makePlan, USERS, userTable } from './licence-plan-walk.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, TREE_PAGE } from './licence-tree.ts';
import { newVersion, pack, SEARCH_PAGE } from './new-version.ts';
import { expectState, hits, holdBack, searchField } from './search-walk.ts';
import { answerAll, outcome } from './troubleshooter-walk.ts';
import { expect, test as watchedTest } from './watched-test.ts';

const test = watchedTest.extend<{ server: FaultyServer }>({
  server: ownServer,
  baseURL: async ({ server }, use) => use(server.address),
});
test.use({ expectedErrors: [/Failed to load resource|net::ERR_|Failed to fetch|integrity/] });

const OFFLINE = 'frakoblet/';
const state = (page: Page) => page.locator('[data-offline-state]');
const noContact = (page: Page) => page.locator('[data-notice="offline"]');
const expectCopy = (page: Page, kind: string) =>
  expect(state(page)).toHaveAttribute('data-offline-state', kind, { timeout: 30_000 });
const press = (page: Page, name: string | RegExp) => state(page).getByRole('button', { name }).click();

/** Saves the copy with the button, and waits until it is complete. */
async function save(page: Page): Promise<void> {
  await page.goto(OFFLINE);
  await press(page, /^Lagre/);
  await expectCopy(page, 'ready');
}

/** Request paths of the files in a folder that are different or missing in another folder. */
function changedFiles(folder: string, before: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(folder, file)).isFile())
    .filter((file) => {
      const old = path.join(before, file);
      return !fs.existsSync(old) || !fs.readFileSync(old).equals(fs.readFileSync(path.join(folder, file)));
    })
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    );
}

/** Path of the block that holds a page. */
function blockOf(folder: string, page: string): string {
  const blocks = path.join(folder, BLOCK_FOLDER);
  const block = fs.readdirSync(blocks).find((name) => {
    const [head = ''] = zlib
      .gunzipSync(fs.readFileSync(path.join(blocks, name)))
      .toString()
      .split('\n', 1);
    return head.startsWith('{"files":') && head.includes(`["${page}",`);
  });
  return `/${BLOCK_FOLDER}/${block}`;
}

/** The site with pictures and a film in an article; the named ones are large. */
function withMedia(picture: string, film: string): string {
  const folder = path.resolve(test.info().outputPath('with-media'));
  fs.cpSync('dist', folder, { recursive: true });
  const icon = fs.readFileSync('dist/ikon-192.png');
  fs.writeFileSync(path.join(folder, picture), Buffer.concat([icon, Buffer.alloc(40_000)]));
  fs.writeFileSync(path.join(folder, film), icon);
  const file = path.join(folder, ARTICLE_WITH_TREE, 'index.html');
  const media = `<p><img src="/ikon-192.png" alt="Et ikon"><img src="/${picture}" alt="Et skjermbilde"><video src="/${film}" controls></video></p>`;
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('<div class="prose">', `$&${media}`));
  return folder;
}

/** What an earlier service worker did, in short: it saved files under their addresses and answered with them. */
const FILE_BY_FILE = `
const open = () => caches.open('workbox-precache-v2-' + self.registration.scope);
self.addEventListener('install', (event) => event.waitUntil(open().then((cache) => cache.addAll(['/', '/artikler/lisensvarsel/']))));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(open().then((cache) => cache.match(event.request)).then((found) => found || fetch(event.request))));
self.addEventListener('message', ({ data, ports }) => data.type === 'status' && ports[0].postMessage({ version: '00000000', built: '2026-11-01T00:00:00.000Z', bytes: 1, count: 2, missing: 0 }));
`;

/** The files that announce a version; every look requests them again. */
const ABOUT_VERSIONS = ['/versjon.json', '/sw.js'];

test('with the network cut, own numbers go from the licence plan to an exercise in English', async ({
  page,
  server,
}) => {
  await save(page);
  await server.stop();

  await makePlan(page);
  await page.getByRole('button', { name: 'Vis navn på engelsk' }).click();
  await page.getByRole('link', { name: 'Øv med tallene deres' }).click();
  await expect(page.getByText('Tallene finnes bare i denne fanen')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  const press = (name: string) =>
    page.locator('[data-simulation]').getByRole('button', { name, exact: true }).click();
  await press('Gå til Settings and maintenance');
  await press('Activate new licence');
  await press('Remove excess use of licence before activating the new license');
  await page.locator('[data-screen] [data-plan="Sales Premium"]').getByRole('button').click();
  await expect(page.getByRole('region', { name: 'Veiledning' })).toContainText('David Demo');
  for (const name of ['David Demo', 'Anne Eksempel']) {
    await page.locator('[data-user]').filter({ hasText: name }).click();
    await press('Delete');
    await expect(page.locator('[data-user]').filter({ hasText: name })).toHaveCount(0);
  }
  await press('OK');
  await press('Activate');
  const list = page.getByRole('region', { name: 'Slik gjør du det i virkeligheten' });
  await expect(list).toContainText(/Delete \(Fjern\)[\s\S]*David Demo: Sales Premium[\s\S]*Anne Eksempel/);
});

test('with the network cut, everything works from the copy', async ({ page, server }) => {
  await save(page);
  await server.stop();

  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-notice="offline"]')).toContainText(/Du leser kopien fra \d+\. \w+ \d{4}/);

  await searchField(page).fill('betaling');
  await expectState(page, 'results');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('article h1, [data-outcome], [data-question]').first()).toBeVisible();

  await page.goto(`${ARTICLE_WITH_TREE}?utm_source=varsel#haster-det`);
  await expect(page.getByRole('heading', { name: 'Haster det?' })).toBeInViewport();
  await answerAll(page, DIAGNOSES.excess);
  await expect(outcome(page, 'excess')).toBeVisible();

  await page.goto(`${TREE_PAGE}#v=1&role=admin&excess=Sales+Premium:2`);
  await expect(outcome(page, 'excess')).toBeVisible();
  await page.getByRole('button', { name: 'Kopier til support' }).click();
  await expect(page.locator('[data-handover]')).toBeVisible();

  await page.goto(EXERCISE);
  await expect(page.locator('[data-simulation]')).toBeVisible();
  await page.getByRole('button', { name: 'Gå til Innstillinger og vedlikehold' }).click();
  await expect(page.locator('[data-screen="licences"]')).toBeVisible();

  await page.goto('sok/?q=kunde-id');
  await expectState(page, 'results');
});

test('an address without its closing slash leads to the page, an unknown one to the page that says so', async ({
  page,
  server,
}) => {
  await save(page);
  await server.stop();
  await page.goto(`${ARTICLE_WITH_TREE.replace(/\/$/, '')}?a=1#haster-det`);
  await expect(page).toHaveURL(`${server.address}${ARTICLE_WITH_TREE}?a=1#haster-det`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');
  const response = await page.goto('finnes/ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('without a network a damaged address leads to its page, and an unknown one to the nearest', async ({
  page,
  server,
}) => {
  await save(page);
  await server.stop();
  await page.goto(`Feilsoking/Lisensvarsel/%23v%3D1%26role%3Duser%26installation%3Dright`);
  await expect(page.locator('[data-outcome="not-administrator"]')).toBeVisible();
  await page.goto('artikler/serienummer-og-kunde/');
  await expect(page.getByRole('region', { name: 'Mente du' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /kunde-id-og-serienummer/,
  );
});

test('what answers is what was built, byte for byte, with the headers that a page cannot carry', async ({
  page,
  server,
}) => {
  await save(page);
  await server.stop();
  await page.goto(ARTICLE_WITH_TREE);
  for (const [asked, type, policy] of [
    [ARTICLE_WITH_TREE, 'text/html; charset=utf-8', "frame-ancestors 'self'"],
    [`${TREE_PAGE}innebygd/`, 'text/html; charset=utf-8', 'frame-ancestors *'],
    ['skriv-ut/', 'text/html; charset=utf-8', "frame-ancestors 'self'"],
    ['frakoblet/', 'text/html; charset=utf-8', "frame-ancestors 'self'"],
    [`${TREE_PAGE}tre.json`, 'application/json', "frame-ancestors 'self'"],
    ['ikon-192.png', 'image/png', "frame-ancestors 'self'"],
    ['favicon.svg', 'image/svg+xml', "frame-ancestors 'self'"],
  ]) {
    const answer = await page.evaluate(async (address) => {
      const response = await fetch(address);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { bytes: [...bytes], headers: Object.fromEntries(response.headers) };
    }, `/${asked}`);
    const file = path.join('dist', asked?.endsWith('/') ? `${asked}index.html` : (asked ?? ''));
    expect(Buffer.from(answer.bytes).equals(fs.readFileSync(file)), asked).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    });
  }
});

test.describe('a broken download', () => {
  test('the server stops in the middle: the reader is told, and the next try fetches only what is missing', async ({
    page,
    server,
  }) => {
    // What the page itself needs (scripts, styles) is not part of saving.
    const isFetched = (response: ServerResponse) => response.req.headers['sec-fetch-dest'] === 'empty';
    const whole = new Set<string>();
    let answered = 0;
    server.fault = (asked, response) => {
      if (/^\/pakke\//.test(asked)) answered++;
      if (answered <= 4) {
        if (isFetched(response)) response.on('finish', () => whole.add(asked));
        return false;
      }
      // Not at once, so that other responses are stored before saving ends.
      setTimeout(() => response.socket?.destroy(), 1_000);
      return true;
    };
    await page.goto(OFFLINE);
    await press(page, /^Lagre/);
    await expectCopy(page, 'failed');
    await expect(state(page)).toContainText('fortsetter der vi slapp');

    const then: string[] = [];
    server.fault = (asked, response) => {
      if (isFetched(response)) then.push(asked);
      return false;
    };
    await press(page, /^Lagre/);
    await expectCopy(page, 'ready');
    expect(whole.size).toBeGreaterThan(4);
    expect(then.length).toBeGreaterThan(4);
    expect(then.filter((asked) => whole.has(asked) && !ABOUT_VERSIONS.includes(asked))).toEqual([]);
  });

  for (const [name, answer] of [
    ['an error 500', (response) => response.writeHead(500).end('<h1>Feil</h1>')],
    [
      'half of it',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Hal'),
    ],
    [
      'fewer bytes than were promised',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9000' });
        response.write('<!doctype html>');
        setTimeout(() => response.destroy(), 200);
      },
    ],
    [
      'the page of a network that wants a login',
      (response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><h1>Logg inn på nettet</h1>'),
    ],
  ] as [string, (response: ServerResponse) => void][]) {
    test(`a file is answered with ${name}: nothing of it is ever shown as ours`, async ({ page, server }) => {
      const block = blockOf(server.folder, ARTICLE_WITH_TREE);
      server.fault = (asked, response) => {
        if (asked !== block) return false;
        answer(response);
        return true;
      };
      await page.goto(OFFLINE);
      await press(page, /^Lagre/);
      await expectCopy(page, 'failed');
      server.fault = undefined;
      await press(page, /^Lagre/);
      await expectCopy(page, 'ready');
      await server.stop();
      await page.goto(ARTICLE_WITH_TREE);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');
    });
  }

  test('on a network that changes what is sent, the reader is told so', async ({ page, server }) => {
    server.fault = (asked, response) => {
      if (!asked.startsWith(`/${BLOCK_FOLDER}/`)) return false;
      response
        .writeHead(200)
        .end(Buffer.concat([fs.readFileSync(`dist${asked}`), Buffer.from('<!-- proxy -->')]));
      return true;
    };
    await page.goto(OFFLINE);
    await press(page, /^Lagre/);
    await expectCopy(page, 'failed');
    await expect(state(page)).toContainText('en proxy eller et sikkerhetsfilter endrer');
  });

  test('pages that a network changes are no hindrance: the copy has them as they were built', async ({
    page,
    server,
  }) => {
    server.fault = (asked, response) => {
      if (asked !== `/${ARTICLE_WITH_TREE}`) return false;
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Endret</h1>');
      return true;
    };
    await save(page);
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');
  });

  test('a network that answers everything with its own page leaves the saved copy alone', async ({
    page,
    server,
  }) => {
    await save(page);
    server.fault = (_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><h1>Logg inn på nettet</h1>');
      return true;
    };
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');
    await expect(page.locator('[data-notice="offline"]')).toBeVisible();
    await page.goto(OFFLINE);
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('svarer ikke som det skal');
    await expectCopy(page, 'ready');
  });
});

test.describe('a new version', () => {
  test('is offered in every tab and used when one says so; answers and exercises stay', async ({
    page,
    context,
    server,
  }) => {
    await save(page);
    const [tree, exercise] = [await context.newPage(), await context.newPage()];
    await tree.goto(TREE_PAGE);
    await answerAll(tree, DIAGNOSES.excess);
    await exercise.goto(EXERCISE);
    await exercise.getByRole('button', { name: 'Gå til Innstillinger og vedlikehold' }).click();
    await expect(exercise.locator('[data-screen="licences"]')).toBeVisible();

    server.folder = await newVersion('Nytt:');
    server.asked.length = 0;
    await page.goto(ARTICLE_WITH_TREE);
    for (const tab of [page, tree, exercise]) {
      await expect(tab.locator('[data-notice="update"]')).toContainText('En ny versjon', { timeout: 30_000 });
    }
    // Only what changed was fetched, and the old version stays until somebody asks for the new one.
    const fetched = server.asked.filter((asked) => !ABOUT_VERSIONS.includes(asked));
    const changed = changedFiles(server.folder, 'dist').filter((file) => file.startsWith('/pakke/'));
    expect(fetched.toSorted()).toEqual(changed.toSorted());
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Nytt:');

    await tree.getByRole('button', { name: 'Ta den i bruk' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nytt:');
    await expect(outcome(tree, 'excess')).toBeVisible();
    await expect(tree.locator('[data-answer]')).toHaveCount(3);
    await expect(exercise.locator('[data-screen="licences"]')).toBeVisible();
    for (const tab of [page, tree, exercise])
      await expect(tab.locator('[data-notice="update"]')).toHaveCount(0);
  });

  test('a page whose scripts start after the switch is loaded anew', async ({ page, context, server }) => {
    await save(page);
    server.folder = await newVersion('Nytt:');
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.locator('[data-notice="update"]')).toBeVisible({ timeout: 30_000 });
    const late = await context.newPage();
    // The browser stays busy until the test says otherwise.
    await late.addInitScript(() => {
      const idle = new Promise((settle) => addEventListener('idle', settle));
      window.requestIdleCallback = (act) => {
        idle.then(() => act({ didTimeout: false, timeRemaining: () => 50 }));
        return 0;
      };
    });
    await late.goto(ARTICLE_WITH_TREE);
    await expect(late.getByRole('heading', { level: 1 })).not.toContainText('Nytt:');
    await page.getByRole('button', { name: 'Ta den i bruk' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nytt:');
    await late.evaluate(() => dispatchEvent(new Event('idle')));
    await expect(late.getByRole('heading', { level: 1 })).toContainText('Nytt:');
  });

  test('two deployments while a tab is open: the newest is used, whole', async ({ page, server }) => {
    await save(page);
    server.folder = await newVersion('Andre:');
    await page.reload();
    await expect(page.locator('[data-notice="update"]')).toBeVisible({ timeout: 30_000 });
    server.folder = await newVersion('Tredje:');
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('En ny versjon er lagret', { timeout: 30_000 });
    await Promise.all([page.waitForEvent('load'), press(page, 'Ta i bruk den nye versjonen')]);
    await expectCopy(page, 'ready');
    await server.stop();
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tredje:');
    await searchField(page).fill('betaling');
    await expectState(page, 'results');
  });

  test('page, script and index are of one version in three tabs, before and after each of two deployments', async ({
    page,
    context,
    server,
  }) => {
    const searchAddress = `${SEARCH_PAGE}?q=lisens`;
    /** The versions found in what a tab shows and runs, and in the title of each hit. */
    const versionsIn = async (tab: Page, ...rest: string[]): Promise<string[]> => {
      await expectState(tab, 'results');
      const titles = await hits(tab).locator('.hit-title').allTextContents();
      expect(titles.length).toBeGreaterThan(2);
      const parts = [...(await tab.getByRole('heading', { level: 1 }).allTextContents()), ...titles, ...rest];
      return [...new Set(parts.map((part) => /^\S+:/.exec(part)?.[0] ?? part))];
    };
    const versionsInSearch = async (tab: Page) =>
      versionsIn(tab, (await tab.locator('html').getAttribute('data-deployed')) ?? 'without the script');
    /** In the article one searches only now: nothing of the search is loaded before. */
    const versionsInArticle = async (tab: Page) => {
      await searchField(tab).fill('lisens');
      return versionsIn(tab);
    };
    const deploy = async (text: string) => {
      server.folder = await newVersion(text);
    };

    await deploy('Første:');
    await save(page);
    const [other, article] = [await context.newPage(), await context.newPage()];
    for (const tab of [page, other]) await tab.goto(searchAddress);
    await article.goto(ARTICLE_WITH_TREE);

    let before = 'Første:';
    for (const after of ['Andre:', 'Tredje:']) {
      await deploy(after);
      // The loaded page looks for it, and it is fetched beside the version that answers.
      await page.reload();
      for (const tab of [page, other, article])
        await expect(tab.locator('[data-notice="update"]')).toBeVisible({ timeout: 30_000 });
      await other.reload();
      for (const tab of [page, other]) expect(await versionsInSearch(tab)).toEqual([before]);
      expect(await versionsInArticle(article)).toEqual([before]);

      const loaded = [page, article].map((tab) => tab.waitForEvent('load'));
      await other.getByRole('button', { name: 'Ta den i bruk' }).click();
      await Promise.all(loaded);
      await expect(other.locator('[data-notice="update"]')).toHaveCount(0);
      for (const tab of [page, other]) expect(await versionsInSearch(tab)).toEqual([after]);
      await expect(article.locator('article h1')).toContainText(after);
      before = after;
    }
    await server.stop();
    for (const tab of [page, other]) {
      await tab.reload();
      expect(await versionsInSearch(tab)).toEqual([before]);
    }
    expect(await versionsInArticle(article)).toEqual([before]);
  });

  test('a deployment in the middle of the saving mixes nothing', async ({ page, server }) => {
    const second = await newVersion('Nytt:');
    let answered = 0;
    server.fault = (asked) => {
      if (/^\/pakke\//.test(asked) && ++answered === 5) server.folder = second;
      return false;
    };
    await page.goto(OFFLINE);
    await press(page, /^Lagre/);
    // Either the changed page was fetched first and the copy is the old one, or the copy is refused and made again.
    await expect(state(page)).toHaveAttribute('data-offline-state', /ready|failed/, { timeout: 30_000 });
    if ((await state(page).getAttribute('data-offline-state')) === 'failed') {
      await press(page, /^Lagre/);
      await expectCopy(page, 'ready');
    }
    const version = await state(page)
      .getByText(/^[0-9a-f]{8}$/)
      .textContent();
    await server.stop();
    await page.goto(ARTICLE_WITH_TREE);
    const isNew = version === JSON.parse(fs.readFileSync(`${second}/versjon.json`, 'utf8')).version;
    const heading = page.getByRole('heading', { level: 1 });
    await (isNew ? expect(heading) : expect(heading).not).toContainText('Nytt:');
  });
});

test.describe('storage', () => {
  test('that is full is told plainly, and the site works as before', async ({ page, context, server }) => {
    await page.goto(OFFLINE);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: server.address.slice(0, -1),
      quotaSize: 200_000,
    });
    await press(page, /^Lagre/);
    await expectCopy(page, 'failed');
    await expect(state(page)).toContainText('ikke plass nok');
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');

    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address.slice(0, -1) });
    await save(page);
  });

  test('that is forbidden is told plainly', async ({ page }) => {
    await page.addInitScript(() => {
      const forbid = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
      ServiceWorkerContainer.prototype.register = forbid;
      ServiceWorkerContainer.prototype.getRegistration = forbid;
    });
    await page.goto(OFFLINE);
    await expectCopy(page, 'failed');
    await expect(state(page)).toContainText('private vinduer');
  });

  test('without service workers the page says that nothing can be saved here', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.goto(OFFLINE);
    await expectCopy(page, 'unsupported');
    await page.goto(ARTICLE_WITH_TREE);
    await answerAll(page, DIAGNOSES.excess);
    await expect(outcome(page, 'excess')).toBeVisible();
  });

  test('in a browser that cannot unpack the copy nothing is saved, and the page says so', async ({
    page,
    server,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'DecompressionStream');
    });
    await page.clock.install();
    await page.goto(OFFLINE);
    await expectCopy(page, 'unsupported');
    await page.clock.runFor(30_000);
    expect(server.asked).not.toContain('/sw.js');
  });

  test('of a version that saved its files one by one is given over to the new one, and leaves nothing', async ({
    page,
    server,
  }) => {
    server.fault = (asked, response) => {
      if (asked !== '/sw.js') return false;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(FILE_BY_FILE);
      return true;
    };
    await page.goto(ARTICLE_WITH_TREE);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js');
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    server.fault = undefined;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByRole('button', { name: 'Ta den i bruk' }).click({ timeout: 30_000 });
    await expect
      .poll(() =>
        page
          .evaluate(async () => (await caches.keys()).map((name) => name.replace(/-http.*/, '')))
          .catch(() => []),
      )
      .toEqual(['hjelpesenter-kopi', 'hjelpesenter-notater']);
    await page.goto(OFFLINE);
    await expectCopy(page, 'ready');
    await server.stop();
    await page.goto(TREE_PAGE);
    await expect(page.locator('[data-question]')).toBeVisible();
  });

  test('that is emptied under the page: online everything comes from the network and is saved again', async ({
    page,
    server,
  }) => {
    await save(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');
    await page.goto(OFFLINE);
    await expectCopy(page, 'ready');
    await server.stop();
    await page.goto(TREE_PAGE);
    await expect(page.locator('[data-question]')).toBeVisible();
  });

  test('that is emptied without a network: the reader is told, and no page is blank', async ({
    page,
    server,
  }) => {
    await save(page);
    await server.stop();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { name: 'Du er frakoblet' })).toBeVisible();
    await page.goto('finnes/ikke/');
    await expect(page.getByRole('heading', { name: 'Du er frakoblet' })).toBeVisible();
  });
});

test.describe('the clock', () => {
  const DAY_MS = 86_400_000;

  test('a copy of an old build is young while the server says that it is the newest', async ({ page }) => {
    await save(page);
    await page.clock.setFixedTime(Date.now() + 61 * DAY_MS);
    await page.reload();
    await expectCopy(page, 'ready');
    await expect(state(page)).toContainText('Sist bekreftet som nyest');
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('Du har den nyeste versjonen');
    await expectCopy(page, 'ready');
  });

  test('a copy that nobody could check for 61 days may be out of date, until somebody can', async ({
    page,
    server,
  }) => {
    await save(page);
    await server.stop();
    await page.clock.setFixedTime(Date.now() + 61 * DAY_MS);
    await page.reload();
    await expectCopy(page, 'stale');
    await expect(state(page)).toContainText('61 dager');
    await page.goto(ARTICLE_WITH_TREE);
    await expect(noContact(page)).toContainText('kan være utdatert');

    await page.goto(OFFLINE);
    await server.start();
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('Du har den nyeste versjonen');
    await expectCopy(page, 'ready');
    // It is remembered.
    await server.stop();
    await page.clock.setFixedTime(Date.now() + 120 * DAY_MS);
    await page.reload();
    await expectCopy(page, 'ready');
    await page.goto(ARTICLE_WITH_TREE);
    await expect(noContact(page)).toBeVisible();
    await expect(noContact(page)).not.toContainText('utdatert');
  });

  test('a browser that lets nothing be noted down knows it for as long as the page stands', async ({
    page,
    server,
  }) => {
    await page.addInitScript(() => {
      const forbid = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
      Storage.prototype.getItem = Storage.prototype.setItem = forbid;
    });
    await save(page);
    await page.clock.setFixedTime(Date.now() + 61 * DAY_MS);
    await page.reload();
    await expectCopy(page, 'ready');
    await server.stop();
    await page.reload();
    await expectCopy(page, 'stale');
  });

  test('a year behind: the copy is ready', async ({ page }) => {
    await save(page);
    await page.clock.setFixedTime(Date.now() - 366 * DAY_MS);
    await page.reload();
    await expectCopy(page, 'ready');
  });
});

test.describe('the contact', () => {
  for (const [name, answer] of [
    ['an error 503', (response) => response.writeHead(503).end()],
    ['an error 500 with a page', (response) => response.writeHead(500).end('<h1>Feil</h1>')],
  ] as [string, (response: ServerResponse) => void][]) {
    test(`a server that answers with ${name} is not taken for a missing network`, async ({
      page,
      server,
    }) => {
      await save(page);
      server.fault = (asked, response) => {
        if (asked !== '/versjon.json') return false;
        answer(response);
        return true;
      };
      await page.goto(ARTICLE_WITH_TREE);
      await expect(noContact(page)).toContainText(
        'Hjelpesenteret svarer ikke som det skal nå. Du leser kopien',
      );
      await page.goto(OFFLINE);
      await press(page, 'Se etter en ny versjon');
      await expect(state(page)).toContainText('svarer ikke som det skal nå. Kopien virker fortsatt');

      server.fault = undefined;
      await expect(noContact(page)).toBeVisible();
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      await expect(noContact(page)).toHaveCount(0);
    });
  }

  test('a server that does not answer is given up, and asked again by itself', async ({ page, server }) => {
    await save(page);
    await page.clock.install();
    let waiting = 0;
    server.fault = (asked) => asked === '/versjon.json' && ++waiting > 0;
    await page.goto(ARTICLE_WITH_TREE);
    await expect.poll(() => waiting).toBe(1);
    // Until the browser gives up on the server, by its own clock.
    await expect(noContact(page)).toContainText('Vi får ikke kontakt', { timeout: 40_000 });
    server.fault = undefined;
    await page.clock.runFor(61_000);
    await expect(noContact(page)).toHaveCount(0);
  });

  test('a network that goes and comes is told, and the newer version is found then', async ({
    page,
    context,
    server,
  }) => {
    await save(page);
    await page.goto(ARTICLE_WITH_TREE);
    await expect(noContact(page)).toHaveCount(0);
    await context.setOffline(true);
    await expect(noContact(page)).toContainText('Du er frakoblet.');
    server.folder = await newVersion('Nytt:');
    await context.setOffline(false);
    await expect(noContact(page)).toHaveCount(0);
    await expect(page.locator('[data-notice="update"]')).toBeVisible({ timeout: 30_000 });
  });

  test('a browser that is wrong about the network is not believed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'onLine', { value: false });
    });
    await save(page);
    await page.goto(ARTICLE_WITH_TREE);
    const asked = page.waitForResponse(/versjon\.json/);
    await page.evaluate(() => dispatchEvent(new Event('offline')));
    await asked;
    await expect(noContact(page)).toHaveCount(0);
  });
});

test.describe('the service worker’s script', () => {
  test('is gone: the copy goes on, and looking for a new version says what is wrong', async ({
    page,
    server,
  }) => {
    await save(page);
    server.fault = (asked, response) => {
      if (asked === '/versjon.json') {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"version":"00000000"}');
        return true;
      }
      if (asked !== '/sw.js') return false;
      response.writeHead(404).end();
      return true;
    };
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');
    await page.goto(OFFLINE);
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('kunne ikke hentes');
    await expectCopy(page, 'ready');
  });

  test('is replaced by the one that takes the copies away: readers are back on the network', async ({
    page,
    server,
  }) => {
    await save(page);
    server.fault = (asked, response) => {
      if (asked !== '/sw.js') return false;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(fs.readFileSync('dist/sw-av.js'));
      return true;
    };
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => 1),
      )
      .toBe(0);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length).catch(() => 1)).toBe(0);
    server.asked.length = 0;
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('varsler');
    expect(server.asked).toContain(`/${ARTICLE_WITH_TREE}`);
  });
});

/** A touch starts the page's scripts, which otherwise wait for a clock that has been stopped. */
async function startScripts(page: Page): Promise<void> {
  await page.locator('body').dispatchEvent('pointerdown');
  await expect(page.locator('[data-search-box] kbd')).toBeVisible();
}

test.describe('saving by itself', () => {
  test('begins no sooner than ten seconds after the load', async ({ page, server }) => {
    await page.clock.install();
    await page.goto(ARTICLE_WITH_TREE);
    await startScripts(page);
    await page.clock.runFor(9_000);
    expect(server.asked).not.toContain('/sw.js');
    await page.clock.runFor(2_000);
    await expect.poll(() => server.asked).toContain('/sw.js');
    await page.clock.resume();
    await page.goto(OFFLINE);
    await expectCopy(page, 'ready');
  });

  test('never begins beside a search that is loading', async ({ page, server }) => {
    await page.clock.install();
    await page.goto(ARTICLE_WITH_TREE);
    await startScripts(page);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('[data-search-box]');
      if (box) box.dataset.searchState = 'loading';
    });
    await page.clock.runFor(30_000);
    expect(server.asked).not.toContain('/sw.js');
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('[data-search-box]');
      if (box) box.dataset.searchState = 'results';
    });
    await page.clock.runFor(2_000);
    await expect.poll(() => server.asked).toContain('/sw.js');
  });

  test('waits to be asked where the browser saves data', async ({ page, server }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.clock.install();
    await page.goto(OFFLINE);
    await page.clock.runFor(30_000);
    expect(server.asked).not.toContain('/sw.js');
    await expectCopy(page, 'waiting');
    await expect(state(page)).toContainText('før du ber om det');
    await page.clock.resume();
    await press(page, /^Lagre/);
    await expectCopy(page, 'ready');
  });

  test('does not come back after the reader has deleted the copy', async ({ page, server }) => {
    await save(page);
    await press(page, 'Slett kopien');
    await expectCopy(page, 'waiting');
    await expect(state(page)).toContainText('Kopien er slettet');
    await expect(state(page).getByRole('heading')).toBeFocused();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    server.asked.length = 0;
    await page.clock.install();
    await page.goto(ARTICLE_WITH_TREE);
    await page.clock.runFor(30_000);
    expect(server.asked).not.toContain('/sw.js');
  });
});

test.describe('a large copy', () => {
  test('is saved only when the reader asks for it, and says what it weighs', async ({ page, server }) => {
    server.fault = (asked, response) => {
      if (asked !== '/versjon.json') return false;
      const info = JSON.parse(fs.readFileSync('dist/versjon.json', 'utf8'));
      response.writeHead(200).end(JSON.stringify({ ...info, bytes: 9_200_000 }));
      return true;
    };
    await page.clock.install();
    await page.goto(OFFLINE);
    await expect(state(page)).toContainText('Kopien er på 9,2 MB. Vi lagrer ingenting før du ber om det.');
    await page.clock.runFor(30_000);
    expect(server.asked).not.toContain('/sw.js');
    await expectCopy(page, 'waiting');
    await page.clock.resume();
    await press(page, /^Lagre/);
    await expectCopy(page, 'ready');
  });

  test('a version of which much is new is fetched only when the reader asks for it', async ({
    page,
    server,
  }) => {
    await page.clock.install();
    await page.goto(ARTICLE_WITH_TREE);
    await page.clock.runFor(11_000);
    await page.clock.resume();
    await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 30_000 });
    server.folder = await newVersion('Nytt:', 1_000);
    await page.goto(ARTICLE_WITH_TREE);
    const notice = page.locator('[data-notice="update"]');
    await expect(notice).toContainText('kan hentes', { timeout: 30_000 });
    await page.goto(OFFLINE);
    await expectCopy(page, 'ready');
    await notice.getByRole('button', { name: 'Hent den' }).click();
    // The page reloads itself; an earlier navigation by the test would be aborted.
    const reloaded = page.waitForEvent('load', { timeout: 60_000 });
    await notice.getByRole('button', { name: 'Ta den i bruk' }).click({ timeout: 30_000 });
    await reloaded;
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nytt:');
  });
});

test.describe('what is told', () => {
  test('is told once, and not for each part that is saved', async ({ page }) => {
    await page.goto(OFFLINE);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const status = document.querySelector('[data-offline-state] [role="status"]');
      if (status)
        new MutationObserver((changes) =>
          told.push(...changes.map(({ target }) => target.textContent ?? '')),
        ).observe(status, { subtree: true, childList: true, characterData: true });
    });
    await press(page, /^Lagre/);
    await expectCopy(page, 'ready');
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told).toEqual([...new Set(told)]);
    expect(told).toContain('Klar uten nett');
  });

  test('comes into a line that is there, so that screen readers tell it', async ({ page, server }) => {
    await save(page);
    await server.stop();
    await page.addInitScript(() => {
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
          if (node instanceof HTMLElement && node.dataset.notice)
            Object.assign(window, { cameWith: node.textContent });
      }).observe(document, { subtree: true, childList: true });
    });
    await page.goto(ARTICLE_WITH_TREE);
    await expect(noContact(page)).toContainText('Du leser kopien fra');
    expect(await page.evaluate(() => (window as unknown as { cameWith: string }).cameWith)).toBe('');
  });

  test('of a picture and a film that are not in the copy is their address, until there is contact again', async ({
    page,
    server,
  }) => {
    server.folder = withMedia('stor.png', 'film.mp4');
    await pack(server.folder, undefined, 30_000);
    await save(page);
    await server.stop();
    await page.goto(ARTICLE_WITH_TREE);
    const lines = page.locator('[data-missing-media]');
    await expect(lines).toHaveCount(2);
    await expect(lines.first()).toContainText('Bildet er ikke med i kopien: «Et skjermbilde».');
    await expect(lines.first().getByRole('link')).toHaveAttribute('href', `${server.address}stor.png`);
    await expect(lines.last()).toContainText('Filmen er ikke med i kopien.');
    await expect(page.getByRole('img', { name: 'Et ikon' })).toBeVisible();

    await server.start();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(lines).toHaveCount(0);
    await expect
      .poll(() =>
        page
          .getByRole('img', { name: 'Et skjermbilde' })
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(0);
  });
});

test('after the reader has deleted the copy, what still answers open pages saves nothing anew', async ({
  page,
  context,
  server,
}) => {
  await save(page);
  const other = await context.newPage();
  const looked = other.waitForResponse(/\/versjon\.json$/);
  await other.goto(ARTICLE_WITH_TREE);
  await looked;
  await press(page, 'Slett kopien');
  await expect(state(page)).toContainText('Kopien er slettet');
  server.asked.length = 0;
  await other.evaluate(() => dispatchEvent(new Event('focus')));
  await other.evaluate(() => dispatchEvent(new Event('online')));
  await other.goto(TREE_PAGE);
  await expect(other.locator('[data-question]')).toBeVisible();
  await expect.poll(() => server.asked).toContain('/versjon.json');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(server.asked.filter((asked) => asked.startsWith(`/${BLOCK_FOLDER}/`))).toEqual([]);
});

test.describe('what would be lost or stand still', () => {
  test('numbers that are filled in come along when another tab takes a new version into use', async ({
    page,
    context,
    server,
  }) => {
    await save(page);
    const plan = await context.newPage();
    await plan.goto(LICENCE_PLAN);
    await userTable(plan).fill(USERS);
    server.folder = await newVersion('Nytt:');
    await page.goto(ARTICLE_WITH_TREE);
    await page.getByRole('button', { name: 'Ta den i bruk' }).click({ timeout: 30_000 });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nytt:');
    await expect(plan.locator('[data-notice="update"]')).toHaveCount(0);
    await expect(userTable(plan)).toHaveValue(USERS);
    expect(await plan.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      'Anne',
    );
    // The entries are carried over once; the reader's own reload empties the fields, as before.
    await plan.reload();
    await expect(userTable(plan)).toHaveValue('');
  });

  test('looking for a version that is saved already says so', async ({ page, server }) => {
    await save(page);
    // Otherwise nothing uses the old version, and the browser activates the new one at once.
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    server.folder = await newVersion('Nytt:');
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('En ny versjon er lagret', { timeout: 30_000 });
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('allerede lagret');
    await expect(state(page).getByRole('button', { name: 'Ta i bruk den nye versjonen' })).toBeVisible();
  });

  test('looking where the server still has the worker of before says that it could not be fetched', async ({
    page,
    server,
  }) => {
    await save(page);
    const old = fs.readFileSync(path.join(server.folder, 'sw.js'));
    server.folder = await newVersion('Nytt:');
    fs.writeFileSync(path.join(server.folder, 'sw.js'), old);
    await press(page, 'Se etter en ny versjon');
    await expect(state(page)).toContainText('kunne ikke hentes nå');
  });

  test('an emptied copy after a deployment: the page comes from the network', async ({ page, server }) => {
    await save(page);
    server.folder = await newVersion('Nytt:');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(ARTICLE_WITH_TREE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nytt:');
  });

  test('a search that never comes does not hold the saving back for ever', async ({ page }) => {
    await page.goto(OFFLINE);
    const { held } = await holdBack(page, '**/pagefind/ranking/main.json', 1);
    await searchField(page).fill('betaling');
    await held;
    await press(page, /^Lagre/);
    await expectCopy(page, 'ready');
  });
});
