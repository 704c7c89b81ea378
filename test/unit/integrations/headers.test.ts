import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { headersFile, nginxConf, writeHeaders } from '../../../src/integrations/headers.ts';

/**
 * The headers of an address, as a host reads `_headers` that applies the matching rules in order: a line `! Name` takes
 * away what an earlier rule has set, and values that are set twice are joined.
 */
function headersOf(file: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let matches = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) matches = address.startsWith(line.replace(/\*$/, ''));
    const [, detached, name = '', value = ''] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (!matches || !name) continue;
    if (detached) delete headers[name];
    else headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

describe.each(['/', '/hjelp/'])('_headers below %s', (base) => {
  const file = headersFile(base, ['a-tree', 'b-tree']);
  const policy = (path: string) => headersOf(file, base + path)['Content-Security-Policy'];

  test.each([
    '',
    'artikler/x/',
    'feilsoking/a-tree/',
    'feilsoking/a-tree/innebygd-sporsmal/',
    'for-utviklere/',
  ])('only the site itself may frame %j', (path) => expect(policy(path)).toBe("frame-ancestors 'self'"));

  test.each(['feilsoking/a-tree/innebygd/', 'feilsoking/b-tree/innebygd/index.html'])(
    'anyone may frame %j',
    (path) => expect(policy(path)).toBe('frame-ancestors *'),
  );

  test('a page in a frame keeps the other headers', () => {
    expect(headersOf(file, `${base}feilsoking/a-tree/innebygd/`)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    });
  });

  test('scripts, and what they fetch, may be had by a frame that is an origin of its own; pages may not', () => {
    const allowed = (path: string) => headersOf(file, base + path)['Access-Control-Allow-Origin'];
    expect(allowed('_astro/a.js')).toBe('*');
    expect(allowed('feilsoking/a-tree/tre.json')).toBe('*');
    expect(allowed('feilsoking/a-tree/')).toBeUndefined();
    expect(allowed('artikler/x/')).toBeUndefined();
  });

  test('files with a hash in their name live for a year', () => {
    expect(headersOf(file, `${base}_astro/a.js`)['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(headersOf(file, `${base}pakke/0a.bin`)['Cache-Control']).toBe(
      'public, max-age=31536000, immutable, no-transform',
    );
  });

  test.each([
    '',
    'artikler/x/',
    'feilsoking/a-tree/innebygd/',
    'feilsoking/a-tree/tre.json',
    'sw.js',
    'versjon.json',
    'hjelpesenter.html',
  ])('%j is asked for anew each time', (path) => {
    expect(headersOf(file, base + path)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });
});

test('nginx lets anyone frame the pages made for it, below any path', () => {
  const pattern = /location ~ (\S+) \{/.exec(nginxConf('/a.b/'))?.[1] ?? '';
  const frames = new RegExp(pattern);
  expect(frames.test('/a.b/feilsoking/x/innebygd/')).toBe(true);
  expect(frames.test('/a.b/feilsoking/x/innebygd-noe/')).toBe(false);
  expect(frames.test('/aXb/feilsoking/x/innebygd/')).toBe(false);
  expect(frames.test('/a.b/feilsoking/x/y/innebygd/')).toBe(false);
});

test('hosts that pass over names with «_» are told to leave none out', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelpesenter-'));
  const write = writeHeaders({ base: '/' }).hooks['astro:build:done'] as (of: { dir: URL }) => void;
  write({ dir: pathToFileURL(`${folder}/`) });
  expect(fs.readdirSync(folder).toSorted()).toEqual(['.nojekyll', '_headers', 'nginx.conf']);
  expect(fs.readFileSync(path.join(folder, '.nojekyll'), 'utf8')).toBe('');
  fs.rmSync(folder, { recursive: true });
});
