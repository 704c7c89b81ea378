import { expect, test } from 'vitest';
import { blockFile } from '../../../../src/offline/pack/block-file.ts';
import { isForReaders } from '../../../../src/offline/what-is-saved/for-readers.ts';

test.each([
  ...[
    '_headers',
    '_redirects',
    'nginx.conf',
    'web.rewrite.config',
    'index.md',
    'artikler/x/index.md',
    'llms.txt',
    'endringer.atom',
    'opensearch.xml',
    'staticwebapp.config.json',
    'robots.txt',
    'sitemap-0.xml',
    'sw.js',
    'sw-av.js',
    'versjon.json',
  ],
  ...[
    'hjelpesenter.html',
    'deling.png',
    '.nojekyll',
    '.htaccess',
    'web.config',
    '.well-known/security.txt',
    'pakke/0a.bin',
  ],
  ...['ikon-180.png', 'ikon-512.png', 'for-redaktorer/', 'for-redaktorer/index.html'],
])('«%s» is for servers, or kept in another way', (path) => {
  expect(isForReaders(path)).toBe(false);
});

test.each([
  '',
  'artikler/x/',
  '404.html',
  'artikler/sw.js/',
  'ikon-192.png',
  'hjelpesenter/',
  'for-redaktorer/feilkatalog/',
])('«%s» is for readers', (path) => {
  expect(isForReaders(path)).toBe(true);
});

test('a block is a file of the pack’s folder, and for no reader by itself', () => {
  expect(blockFile('0a1b')).toBe('pakke/0a1b.bin');
  expect(isForReaders(blockFile('0a1b'))).toBe(false);
});
