import { expect, test } from 'vitest';
import { withPictureLinks } from '../../../src/media/picture-links.ts';

const WIDE =
  '<img alt="Et skjermbilde" loading="lazy" width="688" height="387" src="/_astro/b2.webp" srcset="/_astro/b1.webp 688w, /_astro/b2.webp 1376w, /_astro/b3.webp 2160w">';
const page = (text: string) => `<main><h1>Tittel</h1><div class="prose">${text}</div></main>`;
const made = (text: string) => withPictureLinks(page(text), '/_astro/');

test('a picture is a link to its largest file', () => {
  expect(made(`${'Tekst. '.repeat(300)}${WIDE}`)).toContain(
    `<a class="picture" href="/_astro/b3.webp">${WIDE}</a>`,
  );
});

test('a tall one that the column makes smaller is a link too, though it is narrow', () => {
  const tall =
    '<img alt="En liste" loading="lazy" width="240" height="720" src="/_astro/l.webp" srcset="/_astro/l1.webp 240w, /_astro/l.webp 500w">';
  expect(made(`${'Tekst. '.repeat(300)}${tall}`)).toContain(
    `<a class="picture" href="/_astro/l.webp">${tall}</a>`,
  );
});

test('one that stands high on the page is fetched at once, and the others when they come near', () => {
  const [first = '', second = ''] = made(`${WIDE}${WIDE}`).match(/<img[^>]*>/g) ?? [];
  expect(first).toContain('loading="eager" fetchpriority="high"');
  expect(second).toContain('loading="lazy"');
});

test('its title is a line below it', () => {
  const picture = made(WIDE.replace(' width', ' title="Fanen &quot;Status&quot;" width'));
  expect(picture).not.toContain(' title=');
  expect(picture).toContain('</a><span class="caption">Fanen &quot;Status&quot;</span>');
});

test.each([
  ['in a link', `<a href="/artikler/en/">${WIDE}</a>`],
  ['that is small', '<img alt="Et merke" loading="eager" width="24" height="24" src="/_astro/m.webp">'],
  [
    'that is narrow, in its own size',
    '<img alt="En knapp" loading="eager" width="300" height="90" src="/_astro/k.webp" srcset="/_astro/k.webp 300w">',
  ],
  ['that the site has itself', '<img src="/favicon.svg" alt="Ikon" width="900">'],
])('a picture %s stays as it is', (_, picture) => {
  expect(made(picture)).toBe(page(picture));
});

test('what is not an article stays as it is', () => {
  expect(withPictureLinks(`<main>${WIDE}</main>`, '/_astro/')).toBe(`<main>${WIDE}</main>`);
});
