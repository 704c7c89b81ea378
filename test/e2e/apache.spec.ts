import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { testHost } from './host-tests.ts';
import { ARTICLE_WITH_TREE } from './licence-tree.ts';
import { expectServer, unpackedSite } from './packed-site.ts';
import { BELOW_A_PATH } from './served-at.ts';
import { expect, test } from './watched-test.ts';

const apache = ['/usr/sbin/apache2', '/usr/bin/apache2'].find((file) => fs.existsSync(file));
const MODULES = '/usr/lib/apache2/modules';
const port = Number(BELOW_A_PATH.port) + 3;
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime'];
const USED = ['filter', 'deflate', 'headers', 'setenvif', 'alias'];
test.use({ baseURL: `http://127.0.0.1:${port}${BELOW_A_PATH.base}` });
test.skip(!apache, 'Apache is not installed (Debian: apt-get install apache2-bin).');
test.describe.configure({ mode: 'serial' });

/**
 * Debian's set-up, except for the port, an empty list of types, and only the needed overrides allowed to `.htaccess`.
 */
function config(root: string, port: number, modules: readonly string[]): string {
  const file = path.join(root, `apache-${port}.conf`);
  fs.writeFileSync(
    file,
    `ServerRoot ${root}
     ServerName 127.0.0.1
     Listen 127.0.0.1:${port}
     PidFile ${root}/apache-${port}.pid
     ErrorLog ${root}/apache-error.log
     ${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
     User www-data
     Group www-data
     TypesConfig /dev/null
     DocumentRoot ${root}/www
     <Directory ${root}/www>
       Require all granted
       AllowOverride FileInfo
     </Directory>
     `,
  );
  return file;
}

const servers: ChildProcess[] = [];
test.beforeAll(async ({ request }) => {
  const root = unpackedSite();
  const start = (port: number, modules: readonly string[]) =>
    servers.push(
      spawn(apache as string, ['-f', config(root, port, modules), '-DFOREGROUND'], { stdio: 'inherit' }),
    );
  start(port, [...NEEDED, ...USED]);
  start(port + 1, NEEDED);
  for (const at of [port, port + 1])
    await expectServer(request, `http://127.0.0.1:${at}${BELOW_A_PATH.base}`);
});
test.afterAll(() => {
  for (const server of servers) server.kill();
});

testHost();

test('without the modules that the file uses, pages come all the same', async ({ request }) => {
  const poor = `http://127.0.0.1:${port + 1}${BELOW_A_PATH.base}`;
  const page = await request.get(poor + ARTICLE_WITH_TREE);
  expect([page.status(), page.headers()['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  const missing = await request.get(`${poor}finnes/ikke/`);
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('<h1');
});
