import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../../src/addresses.ts';
import type { ContentIndex } from '../../../../src/editing/content-folder/content-index.ts';
import { ContentLinkError, resolveContentLink } from '../../../../src/editing/links/content-links.ts';

const index: ContentIndex = {
  themes: new Set(),
  held: { articles: new Map(), exercises: new Map(), trees: new Map() },
  articles: new Map([['lisensvarsel', 'lisensvarsel.mdx']]),
  exercises: new Map([['fjern-lisenser', 'fjern-lisenser.yaml']]),
  trees: new Map([
    [
      'lisens',
      {
        file: 'lisens.yaml',
        slugs: new Map([['role', 'er-du-administrator']]),
        ids: new Set(['role']),
        start: 'er-du-administrator',
      },
    ],
  ]),
};
const resolve = (href: string, base = '/') => resolveContentLink(href, index, createAddresses(base));

describe('a link of an editor becomes an address', () => {
  test.each([
    ['artikkel:lisensvarsel', '/artikler/lisensvarsel/'],
    ['artikkel:lisensvarsel#på-egen-server', '/artikler/lisensvarsel/#på-egen-server'],
    ['ovelse:fjern-lisenser', '/ovelser/fjern-lisenser/'],
    ['verktoy:lisensplan', '/verktoy/lisensplan/'],
    ['feilsoking:lisens', '/feilsoking/lisens/'],
    ['feilsoking:lisens/role', '/feilsoking/lisens/er-du-administrator/'],
  ])('%s', (href, address) => {
    expect(resolve(href)).toBe(address);
  });

  test('below the base of the site', () => {
    expect(resolve('artikkel:lisensvarsel', '/hjelp/')).toBe('/hjelp/artikler/lisensvarsel/');
    expect(resolve('feilsoking:lisens/role', '/hjelp/')).toBe(
      '/hjelp/feilsoking/lisens/er-du-administrator/',
    );
  });
});

test.each([
  'https://example.no/artikkel:x',
  'mailto:a@b.no',
  '#anker',
  '/artikler/x/',
  'artikler/x',
  'Artikkel:x',
  '',
])('%j is left as it is', (href) => {
  expect(resolve(href)).toBe(href);
});

describe('a target that does not exist is refused', () => {
  test.each([
    ['an article', 'artikkel:lisensvarse', 'lisensvarse', 'lisensvarsel'],
    ['an exercise', 'ovelse:fjern-lisens', 'fjern-lisens', 'fjern-lisenser'],
    ['a tool', 'verktoy:lisensplann', 'lisensplann', 'lisensplan'],
    ['a tree', 'feilsoking:lisns', 'lisns', 'lisens'],
    ['a node of a tree', 'feilsoking:lisens/rol', 'lisens/rol', 'lisens/role'],
  ])('%s, by name and with what was perhaps meant', (_, href, target, suggestion) => {
    expect(() => resolve(href)).toThrow(ContentLinkError);
    expect(() => resolve(href)).toThrow(`«${href}»`);
    expect(() => resolve(href)).toThrow(`«${target}», som ikke finnes`);
    expect(() => resolve(href)).toThrow(`«${suggestion}»?`);
  });

  test('without a suggestion where nothing is like it', () => {
    expect(() => resolve('artikkel:faktura')).toThrow(/finnes$/);
  });

  test('and so is a marked word that has come to stand among links', () => {
    expect(() => resolve('ord:plass')).toThrow(/«ord:plass» merker et ord.*«\[ordet\]\(ord:plass\)»/);
  });

  test.each([
    'artikkel:',
    'artikkel:constructor',
    'feilsoking:lisens/',
    'feilsoking:lisens/role/mer',
    'ovelse:#a',
  ])('%j too', (href) => {
    expect(() => resolve(href)).toThrow(ContentLinkError);
  });
});
