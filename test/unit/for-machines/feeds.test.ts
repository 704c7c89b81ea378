import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed, type Change } from '../../../src/for-machines/feed.ts';
import { llmsText } from '../../../src/for-machines/llms.ts';
import { searchDescription } from '../../../src/for-machines/open-search.ts';

const SITE = {
  name: 'Hjelpesenter',
  description: 'Svar & hjelp',
  address: 'https://hjelp.example.no/hjelp/',
};
const ATOM = 'http://www.w3.org/2005/Atom';

/** @throws if it is not well-formed */
function parsed(xml: string) {
  const { documentElement } = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error('No element.');
  return documentElement;
}

function aChange(fields: Partial<Change> = {}): Change {
  return { path: 'artikler/en/', title: 'Den ene', change: 'Ny del.', day: '2026-11-24', ...fields };
}

describe('the feed', () => {
  /** The requirements of RFC 4287 for a feed and for each entry. */
  function expectValid(xml: string) {
    const feed = parsed(xml);
    expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
    const of = (parent: typeof feed, name: string) =>
      [...parent.childNodes].filter((node) => node.nodeName === name) as (typeof feed)[];
    const entries = of(feed, 'entry');
    for (const one of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(of(one, name)).toHaveLength(1);
      expect(of(one, 'updated')[0]?.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(URL.canParse(of(one, 'id')[0]?.textContent ?? '')).toBe(true);
      const links = of(one, 'link');
      expect(links.filter((link) => link.getAttribute('rel') === 'alternate')).toHaveLength(1);
      for (const link of links) expect(URL.canParse(link.getAttribute('href') ?? '')).toBe(true);
    }
    expect(of(of(feed, 'author')[0] as typeof feed, 'name')).toHaveLength(1);
    const ids = entries.map((entry) => of(entry, 'id')[0]?.textContent);
    expect(new Set(ids).size).toBe(ids.length);
    const days = entries.map((entry) => of(entry, 'updated')[0]?.textContent ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    if (days[0]) expect(of(feed, 'updated')[0]?.textContent).toBe(days[0]);
    return entries;
  }

  test('is valid Atom, whatever the texts hold', () => {
    const change = fc.record({
      path: fc.integer({ min: 0, max: 99 }).map((i) => `artikler/nr-${i}/`),
      title: fc.string({ unit: 'binary', minLength: 1 }),
      change: fc.string({ unit: 'binary', minLength: 1 }),
      day: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(change, { selector: ({ path }) => path, maxLength: 60 }), (changes) => {
        expect(expectValid(atomFeed(SITE, changes, '2026-01-01'))).toHaveLength(Math.min(changes.length, 50));
      }),
    );
  });

  test('tells what is new, where', () => {
    const xml = atomFeed(SITE, [aChange({ title: 'Feil <403> & mer' })], '2026-01-01');
    const [entry] = expectValid(xml);
    expect(entry?.textContent).toContain('Feil <403> & mer');
    expect(entry?.textContent).toContain('Ny del.');
    expect(xml).toContain('href="https://hjelp.example.no/hjelp/artikler/en/"');
    expect(xml).toContain(
      'rel="self" type="application/atom+xml" href="https://hjelp.example.no/hjelp/endringer.atom"',
    );
  });

  test('has a new id for the next change of an article', () => {
    const idOn = (day: string) =>
      /<entry>\s*<id>(.*)<\/id>/.exec(atomFeed(SITE, [aChange({ day })], day))?.[1];
    expect(idOn('2026-11-24')).toBe('tag:hjelp.example.no,2026-11-24:artikler/en/');
    expect(idOn('2026-11-25')).not.toBe(idOn('2026-11-24'));
  });

  test('is as old as the content while nothing has changed', () => {
    expect(atomFeed(SITE, [], '2026-01-01')).toContain('<updated>2026-01-01T00:00:00Z</updated>');
  });
});

test('llms.txt leads to the copies, section by section, and leaves empty ones out', () => {
  const page = { address: 'https://a.no/artikler/en/', title: 'Den [ene]', description: 'Om\ndet ene.' };
  expect(
    llmsText(SITE, 'Vær forsiktig.', [
      { title: 'Lisenser', pages: [page] },
      { title: 'Ord', pages: [] },
    ]),
  ).toBe(`# Hjelpesenter

> Svar & hjelp

Vær forsiktig.

## Lisenser

- [Den \\[ene\\]](https://a.no/artikler/en/index.md): Om det ene.
`);
});

test('a browser learns how to search here', () => {
  const search = parsed(
    searchDescription(
      { ...SITE, name: 'Hjelpesenter for alle & enhver' },
      { search: 'https://a.no/hjelp/sok/', icon: 'https://a.no/hjelp/ikon-192.png' },
    ),
  );
  const text = (name: string) => search.getElementsByTagName(name)[0]?.textContent ?? '';
  expect(search.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(text('ShortName').length).toBeLessThanOrEqual(16);
  expect(search.getElementsByTagName('Url')[0]?.getAttribute('template')).toBe(
    'https://a.no/hjelp/sok/?q={searchTerms}',
  );
});
