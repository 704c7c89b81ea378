import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isMediaFile,
  leftOut,
  type MediaFile,
  withoutSpares,
} from '../../../../src/offline/what-is-saved/media-files.ts';

test.each([
  ['index.html', false],
  ['artikler/lisens/index.html', false],
  ['_astro/page.B3xK9f_a.js', false],
  ['_astro/in-article.B3xK9f_a.css', false],
  ['pagefind/ranking/main.json', false],
  ['pagefind/fragment/nb_1a2b3c4.pf_fragment', false],
  ['feilsoking/lisensvarsel/tre.json', false],
  ['for-utviklere/lenkekontrakt-v1.schema.json', false],
  ['manifest.webmanifest', false],
  ['_astro/skjermbilde.B3xK9f_a.webp', true],
  ['favicon.svg', true],
  ['prisliste.pdf', true],
  ['data.json', true],
  ['verktoy.js', true],
])('whether somebody has media «%s»: %s', (name, media) => {
  expect(isMediaFile(name)).toBe(media);
});

const file = (path: string, size: number): MediaFile => ({ path, size });

test('the largest are left out, until the rest have room', () => {
  const files = [file('stor.png', 900), file('liten.png', 10), file('middels.png', 100)];
  expect([...leftOut(files, 1010)]).toEqual([]);
  expect([...leftOut(files, 1009)]).toEqual(['stor.png']);
  expect([...leftOut(files, 109)]).toEqual(['middels.png', 'stor.png']);
});

test('of files of one size, the last by name are left out', () => {
  expect([...leftOut([file('b.png', 5), file('c.png', 5), file('a.png', 5)], 10)]).toEqual(['c.png']);
});

test.each(['film.mp4', 'FILM.WEBM', 'lyd.mp3'])(
  'film and sound are left out whatever their size: %s',
  (name) => {
    expect([...leftOut([file(name, 1), file('a.png', 2)], 1000)]).toEqual([name]);
  },
);

test('what is kept has room, and the order in which files are found makes no difference', () => {
  // Several are of one size: even so, every build leaves out the same ones.
  const size = fc.oneof(fc.nat(3), fc.nat(1000));
  const files = fc.uniqueArray(fc.record({ path: fc.string(), size }), { selector: ({ path }) => path });
  fc.assert(
    fc.property(files, fc.oneof(fc.nat(9), fc.nat(5000)), (all, room) => {
      const out = leftOut(all, room);
      const kept = all.filter(({ path }) => !out.has(path));
      expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(room);
      expect(leftOut(all.toReversed(), room)).toEqual(out);
      for (const { path, size } of all)
        if (out.has(path)) for (const one of kept) expect(one.size).toBeLessThanOrEqual(size);
    }),
  );
});

test('of a picture in several widths, the one that its page shows by itself is enough; other files stay', () => {
  const page =
    '<a class="picture" href="/hjelp/_astro/a.3.webp"><img src="/hjelp/_astro/a.2.webp" srcset="/hjelp/_astro/a.1.webp 480w, /hjelp/_astro/a.2.webp 688w"></a><a href="/hjelp/_astro/kart.png" download>Kart</a>';
  const files = [
    '_astro/a.1.webp',
    '_astro/a.2.webp',
    '_astro/a.3.webp',
    '_astro/kart.png',
    '_astro/liste.pdf',
    'logo.png',
  ];
  expect(withoutSpares(files, new Map([['artikler/en/index.html', page]]))).toEqual([
    '_astro/a.2.webp',
    '_astro/kart.png',
    '_astro/liste.pdf',
    'logo.png',
  ]);
});
