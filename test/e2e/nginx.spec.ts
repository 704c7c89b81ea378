import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { ARTICLE_WITH_TREE, DIAGNOSES, TREE_PAGE } from './licence-tree.ts';
import { expectState } from './search-walk.ts';
import { BELOW_A_PATH } from './served-at.ts';
import { answerAll, outcome } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((file) =>
  fs.existsSync(file),
);
const port = Number(BELOW_A_PATH.port) + 1;
/** Of another nginx before it, as hosts have: it speaks HTTP/1.0, and takes the site for one with https. */
const proxy = `http://127.0.0.1:${port + 1}${BELOW_A_PATH.base}`;
test.use({
  baseURL: `http://127.0.0.1:${port}${BELOW_A_PATH.base}`,
  expectedErrors: [/Failed to load resource|net::ERR_/],
});
test.skip(!nginx, 'nginx is not installed (Debian: apt-get install nginx-light).');
test.describe.configure({ mode: 'serial' });

/** The packed site as an intranet would serve it: unpacked below a path, with the snippet that the build writes. */
let server: ChildProcess;
test.beforeAll(async ({ request }) => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelpesenter-'));
  const files = unpackInto(path.join(root, 'www', BELOW_A_PATH.base), pack(root));
  expect(strFromU8(files['LES-MEG.txt'] ?? new Uint8Array())).toContain(
    `viser den på stien ${BELOW_A_PATH.base}`,
  );
  const config = path.join(root, 'nginx.conf');
  fs.writeFileSync(
    config,
    `daemon off; pid ${root}/pid; error_log ${root}/error.log; events {}
     http {
       include /etc/nginx/mime.types; access_log off;
       client_body_temp_path ${root}; proxy_temp_path ${root}; fastcgi_temp_path ${root}; uwsgi_temp_path ${root}; scgi_temp_path ${root};
       server { listen 127.0.0.1:${port}; root ${root}/www; include ${root}/www${BELOW_A_PATH.base}nginx.conf; }
       server {
         listen 127.0.0.1:${port + 1};
         location / {
           proxy_pass http://127.0.0.1:${port}; proxy_redirect off; proxy_set_header Host hjelp.example.com;
           proxy_set_header X-Forwarded-Proto https; proxy_set_header Via "1.1 proxy";
         }
       }
     }`,
  );
  server = spawn(nginx as string, ['-c', config, '-p', root], { stdio: 'inherit' });
  await expect
    .poll(
      () =>
        request.get('').then(
          (response) => response.status(),
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200);
});
test.afterAll(() => server?.kill());

/** Packs the site that is built below a path, as `npm run package` does; the zip comes to lie in the folder. */
function pack(folder: string): string {
  execFileSync(process.execPath, [path.resolve('src/integrations/package.ts')], {
    cwd: folder,
    env: { ...process.env, HELP_OUT: path.resolve('test/.out/base'), HELP_BASE: BELOW_A_PATH.base },
  });
  const { version } = JSON.parse(fs.readFileSync('test/.out/base/versjon.json', 'utf8'));
  return path.join(folder, `hjelpesenter-${version}.zip`);
}

/** Writes what the zip's folder holds. Returns all that the zip holds, by name. */
function unpackInto(folder: string, zip: string): Record<string, Uint8Array> {
  const files = unzipSync(fs.readFileSync(zip));
  for (const [name, content] of Object.entries(files)) {
    if (!name.startsWith('hjelpesenter/')) continue;
    const file = path.join(folder, name.slice('hjelpesenter/'.length));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return files;
}

/** What the proxy answers. */
async function ask(request: APIRequestContext, file: string) {
  const response = await request.get(proxy + file, { maxRedirects: 0 });
  return { status: response.status(), headers: response.headers() };
}

test('pages, unknown addresses and headers are as they should be', async ({ request }) => {
  const page = await request.get(ARTICLE_WITH_TREE);
  expect(page.headers()).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('must-revalidate'),
  });
  const frame = await request.get(`${TREE_PAGE}innebygd/`);
  expect(frame.headers()['content-security-policy']).toBe('frame-ancestors *');
  const missing = await request.get('finnes/ikke/');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('<h1');
  const [, script = ''] = /="([^" ]*_astro[^" ]+\.js)/.exec(await page.text()) ?? [];
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
});

test('behind a proxy, an address without its slash leads on by the path alone', async ({ request }) => {
  for (const folder of ['artikler', ARTICLE_WITH_TREE.replace(/\/$/, ''), TREE_PAGE.replace(/\/$/, '')]) {
    const { headers, status } = await ask(request, `${folder}?a=1`);
    expect([status, headers.location]).toEqual([301, `${BELOW_A_PATH.base}${folder}/?a=1`]);
  }
});

test('behind a proxy, what a reader fetches is packed and has its right type', async ({ request }) => {
  const { rootFiles, wordFiles } = await (await request.get('pagefind/ranking/main.json')).json();
  for (const [file, type] of [
    ['', 'text/html'],
    ['pagefind/ranking/main.json', 'application/json'],
    [`pagefind/ranking/roots-0-${firstHash(rootFiles)}.txt`, 'text/plain'],
    [`pagefind/ranking/words-0-${firstHash(wordFiles)}.txt`, 'text/plain'],
    ['manifest.webmanifest', 'application/manifest+json'],
    ['favicon.svg', 'image/svg+xml'],
  ] as const) {
    const { headers, status } = await ask(request, file);
    expect([file, status, headers['content-type'], headers['content-encoding']]).toEqual([
      file,
      200,
      type,
      'gzip',
    ]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers.vary).toBe('Accept-Encoding');
  }
});

test('the copy is saved below the path, and works when the server is gone', async ({ page }) => {
  await page.goto('frakoblet/');
  await page.getByRole('button', { name: /^Lagre/ }).click();
  await expect(page.locator('[data-offline-state]')).toHaveAttribute('data-offline-state', 'ready', {
    timeout: 30_000,
  });
  server.kill();
  await expect
    .poll(() =>
      page.request.get('').then(
        () => 'answers',
        () => 'gone',
      ),
    )
    .toBe('gone');
  await page.goto(TREE_PAGE);
  await answerAll(page, DIAGNOSES.excess);
  await expect(outcome(page, 'excess')).toBeVisible();
  await page.goto('sok/?q=betaling');
  await expectState(page, 'results');
  const response = await page.goto('finnes/ikke/');
  expect(response?.status()).toBe(404);
});

/** The hash of the first file of a directory in the search's main file: `first:hash first:hash …`. */
function firstHash(directory: string): string {
  return directory.split(' ')[0]?.split(':')[1] ?? '';
}
