import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenLinks, readPage, wrongIds } from '../../../src/integrations/links.ts';

const check = (pages: Record<string, string>, home = '/', files: string[] = []) =>
  brokenLinks(
    Object.entries(pages).map(([address, html]) => readPage(address, html)),
    home,
    (address) => files.includes(address),
  );
const link = (href: string) => `<a href="${href}">x</a>`;
const article = '<h1 id="_top">A</h1><h2 id="frist">F</h2><h2 id="på-egen-server">S</h2>';

describe('reading a page', () => {
  test('finds its ids and its links, each once', () => {
    const page = readPage(
      '/a/',
      `<h2 id="x" class="y"><a class="b" href="/b/">b</a> ${link('/b/')} ${link('#x')}</h2>`,
    );
    expect(page).toEqual({ address: '/a/', ids: new Set(['x']), links: ['/b/', '#x'] });
  });

  test('reads an ampersand as it is meant', () => {
    expect(readPage('/', link('/sok/?q=a&amp;b=c')).links).toEqual(['/sok/?q=a&b=c']);
  });

  test('takes neither mail nor telephone, nor what is no link', () => {
    const html = `${link('mailto:a@b.no')}${link('tel:123')}<link href="/x.css"><a data-id="z">y</a>`;
    expect(readPage('/', html)).toEqual({ address: '/', ids: new Set(), links: [] });
  });
});

describe('a link that leads somewhere', () => {
  test.each([
    ['a page', link('/a/')],
    ['a page by a relative address', link('../a/')],
    ['a place on a page', link('/a/#frist')],
    ['a place with Norwegian letters', link('/a/#på-egen-server')],
    ['the same, escaped', link(`/a/#${encodeURIComponent('på-egen-server')}`)],
    ['the page itself', link('')],
    ['a place on the page itself', '<p id="her"></p><a href="#her">x</a>'],
    ['a page with a query', link('/a/?q=1')],
    ['a page with a state of the troubleshooter', link('/a/#v=1&amp;role=admin')],
    ['a file', link('/manifest.json')],
    ['another site', link('https://example.no/finnes-ikke/')],
  ])('%s', (_, html) => {
    expect(check({ '/a/': article, '/b/': html }, '/', ['/manifest.json'])).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  test('to a page, with the page that was perhaps meant', () => {
    expect(check({ '/artikler/lisens/': '', '/b/': link('/artikler/lisen/') })).toEqual([
      { page: '/b/', href: '/artikler/lisen/', reason: 'no-page', suggestion: '/artikler/lisens/' },
    ]);
  });

  test('to a place, with the place that was perhaps meant', () => {
    expect(check({ '/a/': article, '/b/': link('/a/#frsit') })).toEqual([
      { page: '/b/', href: '/a/#frsit', reason: 'no-anchor', suggestion: 'frist' },
    ]);
  });

  test('to a place with Norwegian letters, as the browser escapes it', () => {
    expect(
      check({ '/a/': article, '/b/': link(`/a/#${encodeURIComponent('på-egen-servr')}`) }),
    ).toMatchObject([{ reason: 'no-anchor', suggestion: 'på-egen-server' }]);
  });

  test('to a folder, which no server shows', () => {
    expect(check({ '/b/': link('/bilder/') }, '/', ['/bilder/'])).toMatchObject([{ reason: 'no-page' }]);
  });

  test('to the page without its slash', () => {
    expect(check({ '/a/': article, '/b/': link('/a') })).toMatchObject([
      { reason: 'no-page', suggestion: '/a/' },
    ]);
  });

  test('out of the base of the site', () => {
    const broken = check({ '/hjelp/a/': article, '/hjelp/b/': link('/a/') + link('/hjelp/a/') }, '/hjelp/', [
      '/a',
    ]);
    expect(broken.map(({ href }) => href)).toEqual(['/a/']);
  });

  test('is told for every page that has it', () => {
    const broken = check({ '/a/': link('/x/'), '/b/': link('/x/') + link('/y/') });
    expect(broken.map(({ page, href }) => [page, href])).toEqual([
      ['/a/', '/x/'],
      ['/b/', '/x/'],
      ['/b/', '/y/'],
    ]);
  });

  test.each(['/100%/', '/a/#100%'])('by a mistake in the address itself (%s) is told, not thrown', (href) => {
    expect(check({ '/a/': article, '/b/': link(href) })).toMatchObject([{ page: '/b/', href }]);
  });
});

describe('an address that no browser can read', () => {
  test.each([
    'https://servernavn.no:portnummer',
    'http://',
    'https://[',
    'https://a b.no/',
    '//[',
    'mailto:',
    'mailto:ingen',
    'tel:ring meg',
  ])('%s is told, not thrown', (href) => {
    expect(check({ '/b/': link(href) })).toEqual([
      { page: '/b/', href, reason: 'no-address', suggestion: undefined },
    ]);
  });

  test.each([
    'https://a.no/%E0%A4%A',
    'mailto:a@b.no',
    'mailto:a%40b.no',
    'mailto:?subject=a',
    'tel:+4712345678',
  ])('%s is let through', (href) => {
    expect(check({ '/b/': link(href) })).toEqual([]);
  });

  test('nothing that stands in a page makes the check fail in another way', () => {
    const odd = fc.constantFrom(
      'https://',
      'artikkel:',
      'mailto:',
      '//',
      '#',
      '%',
      '[',
      ':',
      '@',
      '?v=',
      '/a/',
      '"',
    );
    const text = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (href, anchor, address) => {
        const pages = [
          readPage(address, link(href)),
          readPage('/a/', `<p id="${anchor}">${link(`#${href}`)}`),
        ];
        for (const { page } of brokenLinks(
          [...pages, { ...pages[0], links: [href] } as never],
          '/',
          () => false,
        ))
          expect([address, '/a/']).toContain(page);
      }),
    );
  });
});

describe('ids of a page', () => {
  test.each([
    ['each once', '<main id="innhold"><h2 id="a">A</h2><h2 id="b">B</h2>', []],
    ['two equal ones', '<main id="innhold"><h2 id="innhold">Innhold</h2>', ['innhold']],
    ['three equal ones, told once', '<p id="a"></p><p class="x" id="a"><p id="a">', ['a']],
    ['an empty one', '<h2 id="">!!!</h2>', ['']],
    ['what is only shown', '<p id="a"><code>&lt;p id="a"></code> id="a" <p title="> id=" data-id="a">', []],
    ['what is data', '<p id="a"><script type="application/json">{"x":"<p id="a">"}</script>', []],
    ['after a sign that ends no tag', '<p id="a"><p title="a > b" id="a">', ['a']],
  ])('%s', (_, html, wrong) => {
    expect(wrongIds(html)).toEqual(wrong);
  });
});
