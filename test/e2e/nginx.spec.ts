import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { testHost } from './host-tests.ts';
import { ARTICLE_WITH_TREE, DIAGNOSES, TREE_PAGE } from './licence-tree.ts';
import { expectServer, unpackedSite } from './packed-site.ts';
import { expectState } from './search-walk.ts';
import { BELOW_A_PATH } from './served-at.ts';
import { answerAll, outcome } from './troubleshooter-walk.ts';
import { expect, test } from './watched-test.ts';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((file) =>
  fs.existsSync(file),
);
const port = Number(BELOW_A_PATH.port) + 1;
/** A second nginx as a proxy in front, as hosts have: it speaks HTTP/1.0 and says that the site has https. */
const proxy = `http://127.0.0.1:${port + 1}${BELOW_A_PATH.base}`;
test.use({
  baseURL: `http://127.0.0.1:${port}${BELOW_A_PATH.base}`,
  expectedErrors: [/Failed to load resource|net::ERR_/],
});
test.skip(!nginx, 'nginx is not installed (Debian: apt-get install nginx-light).');
test.describe.configure({ mode: 'serial' });

let server: ChildProcess;
test.beforeAll(async ({ request }) => {
  const root = unpackedSite();
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
  await expectServer(request, '');
});
test.afterAll(() => server?.kill());

/** The proxy's response. */
async function ask(request: APIRequestContext, file: string) {
  const response = await request.get(proxy + file, { maxRedirects: 0 });
  return { status: response.status(), headers: response.headers() };
}

testHost();

test('behind a proxy, an address without its slash leads on by the path alone', async ({ request }) => {
  for (const folder of ['artikler', ARTICLE_WITH_TREE.replace(/\/$/, ''), TREE_PAGE.replace(/\/$/, '')]) {
    const { headers, status } = await ask(request, `${folder}?a=1`);
    expect([status, headers.location]).toEqual([301, `${BELOW_A_PATH.base}${folder}/?a=1`]);
  }
});

test('behind a proxy, what a reader fetches is packed too', async ({ request }) => {
  for (const file of ['', 'pagefind/ranking/main.json', 'manifest.webmanifest', 'favicon.svg']) {
    const { headers, status } = await ask(request, file);
    expect([file, status, headers['content-encoding'], headers.vary]).toEqual([
      file,
      200,
      'gzip',
      'Accept-Encoding',
    ]);
    expect(headers['x-content-type-options']).toBe('nosniff');
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
