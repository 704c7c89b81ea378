import { expect, test } from 'vitest';
import { shownPage, stylesOf } from '../../../../src/offline/single-file/shown-page.ts';

const site = {
  home: '/',
  holds: (path: string) => path === 'artikler/x/',
  published: 'https://help.example',
};
const page = (main: string) =>
  '<!doctype html><html><head><title>Fjerne &amp; legge til – Hjelp</title><script>1</script><style>a:target{}</style>' +
  '<style>b{}</style></head><body><a href="#innhold">Hopp</a><header class="site-header"><a href="/artikler/x/">X</a></header>' +
  `${main}<footer><header>Ikke denne</header></footer></body></html>`;

test('a page is shown with its title, header and main part, and links that lead inside the file', () => {
  const shown = shownPage(page('<main id="innhold"><a href="/artikler/x/#da">x</a></main>'), site, 'y/');
  expect(shown).toMatchObject({
    title: 'Fjerne & legge til – Hjelp',
    header: '<header class="site-header"><a href="#/artikler/x/">X</a></header>',
    main: '<main id="innhold"><a href="#/artikler/x/#da">x</a></main>',
  });
});

test('scripts that run are left out, and the data of widgets stays', () => {
  const data = '<script type="application/json" data-x>{"a":1}</script>';
  const { main } = shownPage(
    page(`<main><script>alert(1)</script>${data}<script src="/a.js"></script></main>`),
    site,
  );
  expect(main).toBe(`<main>${data}</main>`);
});

test('its styles are one sheet, in which what an address points at has a class', () => {
  expect(stylesOf(page('<main></main>'))).toBe('a.is-target{}\nb{}');
});

test('what is no page of the site is refused', () => {
  expect(() => shownPage('<p>Logg inn</p>', site)).toThrow('no <main>');
});
