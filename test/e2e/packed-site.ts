import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { BELOW_A_PATH } from './served-at.ts';
import { expect } from './watched-test.ts';

/**
 * The packed site as an intranet would have it: unpacked below a path, in `www` of a new folder.
 *
 * @returns the folder
 */
export function unpackedSite(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelpesenter-'));
  // Servers started by root read files as another user.
  fs.chmodSync(root, 0o755);
  const files = unpackInto(path.join(root, 'www', BELOW_A_PATH.base), pack(root));
  expect(strFromU8(files['LES-MEG.txt'] ?? new Uint8Array())).toContain(
    `viser den på stien ${BELOW_A_PATH.base}`,
  );
  return root;
}

/** Waits until a server answers. */
export async function expectServer(request: APIRequestContext, address: string): Promise<void> {
  const status = () =>
    request.get(address).then(
      (response) => response.status(),
      () => 0,
    );
  await expect.poll(status, { timeout: 60_000 }).toBe(200);
}

/** Packs the site that is built below a path, as `npm run package` does, into a zip in the folder. */
function pack(folder: string): string {
  execFileSync(process.execPath, [path.resolve('src/integrations/package.ts')], {
    cwd: folder,
    env: { ...process.env, HELP_OUT: path.resolve('test/.out/base'), HELP_BASE: BELOW_A_PATH.base },
  });
  const { version } = JSON.parse(fs.readFileSync('test/.out/base/versjon.json', 'utf8'));
  return path.join(folder, `hjelpesenter-${version}.zip`);
}

/** Unpacks the site's folder from the zip. Returns everything in the zip, by name. */
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
