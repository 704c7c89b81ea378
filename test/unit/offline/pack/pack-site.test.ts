import { expect, test } from 'vitest';
import { joinPacks, packSite } from '../../../../src/offline/pack/pack-site.ts';
import { openPack } from '../../../../src/offline/pack/read-pack.ts';
import { printedPart } from '../../../../src/offline/printout/printed-part.ts';
import { expectSame } from './same-bytes.ts';

const HOME = '/hjelp/';
const FOOTER = `<footer>${'<p>Om hjelpesenteret</p>'.repeat(20)}</footer>`;
const ARTICLE = `<main><article> <header> <h1>Lisens</h1> </header> <div class="prose"> ${'Om lisenser. '.repeat(40)} </div> <p class="meta">Oppdatert <time datetime="2026-11-24">24. november 2026</time></p> </article></main>${FOOTER}`;
const PRINTOUT = `<main><section id="artikkel-lisens" class="printed-part">${printedPart(ARTICLE, 'artikkel-lisens', () => undefined)}</section></main>`;
const FILES = new Map([
  ['artikler/lisens/', ARTICLE],
  ['skriv-ut/', PRINTOUT],
]);
const groups = ({ contents }: Awaited<ReturnType<typeof packSite>>) =>
  contents.blocks.map(({ group }) => group);

test('a site’s files come out of its pack byte for byte', async () => {
  const { contents, blocks } = await packSite(FILES, HOME);
  const reader = openPack(contents, async (number) =>
    Uint8Array.from(blocks.get(contents.blocks[number]?.hash ?? '') ?? []),
  );
  for (const [path, content] of FILES) expectSame((await reader.read(path)).bytes, content);
});

test('its printout is put together of its pages, so that an edit of one leaves it as it is', async () => {
  const hashOf = async (text: string) => {
    const files = [...FILES].map(([path, html]): [string, string] => [
      path,
      html.replaceAll('Om lisenser', text),
    ]);
    const { contents } = await packSite(new Map(files), HOME);
    return contents.blocks.find(({ group }) => group === 'printout')?.hash;
  };
  expect(await hashOf('Om saker')).toBe(await hashOf('Om lisenser'));
});

test('what is packed beside another pack leaves to it what their pages share', async () => {
  const one = await packSite(FILES, HOME);
  const offer = new Map([['frakoblet/', `<main>Én fil</main>${FOOTER}`]]);
  expect(groups(await packSite(offer, HOME))).toEqual(['offline', 'shared']);
  const beside = await packSite(offer, HOME, one.contents);
  expect(groups(beside)).toEqual(['offline']);
  expect(groups(joinPacks(one, beside))).toEqual([...groups(one), 'offline']);
});
