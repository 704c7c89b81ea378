import { expect, test } from 'vitest';
import { asPart } from '../../../../src/offline/printout/part.ts';

const partOf = (path: string) => ({ '/artikler/b/': 'artikkel-b', '/feilsoking/t/': 'feilsoking-t' })[path];
const part = (html: string) => asPart(html, 'artikkel-a', partOf, 2);

test('ids and what refers to them get the part’s name', () => {
  expect(part('<h2 id="x">X</h2><a href="#x">x</a><p aria-labelledby="x y">z</p>')).toBe(
    '<h4 id="artikkel-a--x">X</h4><a href="#artikkel-a--x">x</a><p aria-labelledby="artikkel-a--x artikkel-a--y">z</p>',
  );
});

test.each([
  ['/artikler/b/', '#artikkel-b'],
  ['/artikler/b/#haster-det', '#artikkel-b--haster-det'],
  ['/feilsoking/t/#v=1&role=admin', '#feilsoking-t'],
  ['/ovelser/c/', '/ovelser/c/'],
  ['https://superoffice.example/', 'https://superoffice.example/'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('a link to %s leads to %s', (href, to) => {
  expect(part(`<a class="k" href="${href}">x</a>`)).toBe(`<a class="k" href="${to}">x</a>`);
});

test('headings go down, and never below the sixth level', () => {
  expect(part('<h1>a</h1><h3 class="k">b</h3><h5>c</h5><header></header><hr>')).toBe(
    '<h3>a</h3><h5 class="k">b</h5><h6>c</h6><header></header><hr>',
  );
});

test('a section of a part is no landmark of the whole', () => {
  expect(part('<section class="k" aria-labelledby="x"><figure aria-labelledby="x">')).toBe(
    '<section class="k"><figure aria-labelledby="artikkel-a--x">',
  );
});
