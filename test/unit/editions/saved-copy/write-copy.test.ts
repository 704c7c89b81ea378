import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeCopy } from '../../../../src/editions/saved-copy/write-copy.ts';

const BUILT = '2026-11-24T08:00:00.000Z';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const copyOf = (files: Record<string, string>, home = '/') =>
  describeCopy(new Map(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])), home, BUILT);

const SITE = {
  'index.html': 'forside',
  'artikler/lisens/index.html': 'artikkel',
  '404.html': 'ikke funnet',
  '_astro/page.B3xK9f_a.js': 'kode',
  'pagefind/fragment/nb_1a2b3c4.pf_fragment': 'utdrag',
  'pagefind/ranking/main.json': '{}',
};

test('a folder’s page stands under the folder, below any path', () => {
  expect(copyOf(SITE, '/hjelp/').files.map(({ url }) => url)).toEqual([
    '/hjelp/404.html',
    '/hjelp/_astro/page.B3xK9f_a.js',
    '/hjelp/artikler/lisens/',
    '/hjelp/',
    '/hjelp/pagefind/fragment/nb_1a2b3c4.pf_fragment',
    '/hjelp/pagefind/ranking/main.json',
  ]);
});

test('every file has the hash by which the browser knows it', () => {
  const sha = createHash('sha256').update('artikkel').digest('base64');
  expect(copyOf(SITE).files.find(({ url }) => url === '/artikler/lisens/')?.integrity).toBe(`sha256-${sha}`);
});

test('only a name that holds no hash needs a revision', () => {
  const revised = copyOf(SITE).files.filter(({ revision }) => revision !== null);
  expect(revised.map(({ url }) => url)).toEqual([
    '/404.html',
    '/artikler/lisens/',
    '/',
    '/pagefind/ranking/main.json',
  ]);
});

test('what is for servers, or kept in another way, is left out', () => {
  const more = {
    _headers: '',
    'nginx.conf': '',
    'robots.txt': '',
    'sitemap-0.xml': '',
    'sw.js': '',
    'sw-av.js': '',
    'versjon.json': '',
    'hjelpesenter.html': '',
    'deling.png': '',
    '.nojekyll': '',
    '.well-known/security.txt': '',
  };
  expect(copyOf({ ...SITE, ...more })).toEqual(copyOf(SITE));
});

test('the version is that of the content, and of nothing else', () => {
  const { version, bytes } = copyOf(SITE);
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(bytes).toBe(Object.values(SITE).join('').length);
  expect(copyOf(Object.fromEntries(Object.entries(SITE).reverse())).version).toBe(version);
  expect(copyOf({ ...SITE, 'index.html': 'Forside' }).version).not.toBe(version);
  const { '404.html': text, ...rest } = SITE;
  expect(copyOf({ ...rest, '405.html': text }).version).not.toBe(version);
});
