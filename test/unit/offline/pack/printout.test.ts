import { describe, expect, test } from 'vitest';
import { packPrintout } from '../../../../src/offline/pack/pack-printout.ts';
import { openPack } from '../../../../src/offline/pack/read-pack.ts';
import { pack } from '../../../../src/offline/pack/write-pack.ts';
import { printedPart, proseOf } from '../../../../src/offline/printout/printed-part.ts';
import { expectSame } from './same-bytes.ts';

const HOME = '/hjelp/';
const article = (title: string, text: string) =>
  `<main><article> <header> <h1>${title}</h1> </header> <div class="prose"> ${text} </div> <p class="meta">Oppdatert <time datetime="2026-11-24">24. november 2026</time></p> </article> <div class="after">Mer</div></main>`;
const TEXTS = {
  serienummer:
    '<h2 id="finn-det">Finn det</h2><p><a href="/hjelp/artikler/lisens/#haster">Haster det?</a> <a href="/hjelp/feilsoking/varsel/plasser/">Feilsøking</a></p>',
  lisens: '<h2 id="haster">Haster det?</h2><p><a href="#haster">Her</a></p>',
};
const PARTS = new Map([
  ['/hjelp/artikler/serienummer/', 'artikkel-serienummer'],
  ['/hjelp/artikler/lisens/', 'artikkel-lisens'],
  ['/hjelp/feilsoking/varsel/plasser/', 'feilsoking-varsel--tre-seats'],
]);
const pagesOf = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([slug, text]) => [`artikler/${slug}/`, article(slug, text)]));
const printoutOf = (pages: ReadonlyMap<string, string>) =>
  `<main><h1>Alt på papir</h1>${[...pages]
    .map(([path, html]) => {
      const name = PARTS.get(HOME + path) ?? '';
      return `<section id="${name}" class="printed-part">${printedPart(html, name, (to) => PARTS.get(to))}</section>`;
    })
    .join('')}<section id="feilsoking-varsel" class="printed-part">Tre</section></main>`;
const own = ({ pieces }: ReturnType<typeof packPrintout>) =>
  pieces.filter((piece) => typeof piece === 'string').join('');

describe('the printout of everything', () => {
  const pages = pagesOf(TEXTS);
  const html = printoutOf(pages);

  test('takes all that stands in articles from their pages', () => {
    const packed = packPrintout(html, pages, HOME);
    expect(packed.pieces.filter((piece) => typeof piece !== 'string')).toEqual([{ part: 0 }, { part: 1 }]);
    expect(own(packed)).not.toContain('Finn det');
    expect(own(packed)).toContain('Tre');
  });

  test('comes out byte for byte', async () => {
    const { contents, blocks } = await pack(new Map(pages).set('skriv-ut/', html), {
      place: (path) => ({ group: path === 'skriv-ut/' ? 'printout' : 'pages', key: path }),
      about: () => 1,
      home: HOME,
      printout: 'skriv-ut/',
    });
    const packed = openPack(contents, async (number) =>
      Uint8Array.from(blocks.get(contents.blocks[number]?.hash ?? '') ?? []),
    );
    expectSame((await packed.read('skriv-ut/')).bytes, html);
  });

  test('is the same when an article is edited', () => {
    const edited = pagesOf({ ...TEXTS, lisens: `${TEXTS.lisens}<p>Nytt</p>` });
    expect(packPrintout(printoutOf(edited), edited, HOME)).toEqual(packPrintout(html, pages, HOME));
  });

  test('keeps its own text of an article that it draws otherwise', () => {
    const other = html.replace('Finn det', 'Finn det på papir');
    const packed = packPrintout(other, pages, HOME);
    expect(packed.pieces.filter((piece) => typeof piece !== 'string')).toEqual([{ part: 1 }]);
    expect(own(packed)).toContain('Finn det på papir');
  });

  test('learns no link where a widget is drawn otherwise', () => {
    const tree = pagesOf({
      ...TEXTS,
      lisens: `<div class="ts-embed"><a href="/hjelp/feilsoking/varsel/ja/">Ja</a><a href="/hjelp/feilsoking/varsel/nei/">Nei</a></div><a href="/hjelp/artikler/serienummer/">x</a>`,
    });
    const printed = printoutOf(tree).replace(
      /<div class="ts-embed">.*?<\/div>/,
      '<a href="#feilsoking-varsel">Tre</a>',
    );
    const { printout } = packPrintout(printed, tree, HOME);
    expect(printout.parts.map(([path]) => path)).not.toContain('feilsoking/varsel/ja/');
  });
});

describe('the name of a page in the printout', () => {
  const HTML = (href: string, after = '') =>
    `<section id="artikkel-lisens" class="printed-part"> <article> <h1>lisens</h1> <p class="meta">Oppdatert <time datetime="2026-11-24">24. november 2026</time></p> <div class="prose"> <a href="${href}">x</a> </div> </article> ${after}</section>`;
  const partsOf = (before: string, printed: string, after = '') => {
    const pages = new Map([
      ['artikler/lisens/', `<a href="/hjelp/">Hjem</a>${article('lisens', `<a href="${before}">x</a>`)}`],
    ]);
    return packPrintout(HTML(printed, after), pages, HOME).printout.parts.slice(1);
  };

  test('is learnt from a link to it', () => {
    expect(partsOf('/hjelp/verktoy/plan/', '#plan')).toEqual([['verktoy/plan/', 'plan']]);
  });

  test('is what stands before the heading that the link leads to', () => {
    expect(partsOf('/hjelp/verktoy/plan/#slik', '#plan--slik')).toEqual([['verktoy/plan/', 'plan']]);
  });

  test('is all of it where the link carries answers', () => {
    expect(partsOf('/hjelp/feilsoking/varsel/#v=1&a=b', '#varsel--tre')).toEqual([
      ['feilsoking/varsel/', 'varsel--tre'],
    ]);
    expect(partsOf('/hjelp/feilsoking/varsel/#av=', '#varsel--av=')).toEqual([
      ['feilsoking/varsel/', 'varsel'],
    ]);
  });

  test.each([
    ['leads within the page', '#haster', '#artikkel-lisens--haster'],
    ['still leads out of the printout', '/hjelp/verktoy/plan/', '/hjelp/verktoy/plan/'],
    ['leads to an article that stands in it', '/hjelp/artikler/lisens/', '#annet'],
  ])('is not learnt from a link that %s', (_, before, printed) => {
    expect(partsOf(before, printed)).toEqual([]);
  });

  test('is not learnt from what stands behind the article', () => {
    expect(partsOf('/hjelp/verktoy/plan/', '#plan', '<a href="#mer">Mer</a>')).toEqual([
      ['verktoy/plan/', 'plan'],
    ]);
  });
});

test('an article without a page of its own stays as it is printed', () => {
  const html =
    '<main><section id="artikkel-borte" class="printed-part"> <article>Borte</article> </section></main>';
  expect(packPrintout(html, new Map(), HOME)).toEqual({
    printout: { home: HOME, parts: [] },
    pieces: [html],
  });
});

test('an article whose page is given as bytes stays as it is printed', async () => {
  const pages = pagesOf(TEXTS);
  const html = printoutOf(pages);
  const files = new Map<string, string | Uint8Array>(
    [...pages].map(([path, page]) => [path, Buffer.from(page)]),
  );
  const { contents, blocks } = await pack(files.set('skriv-ut/', html), {
    place: (path) => ({ group: path === 'skriv-ut/' ? 'printout' : 'pages', key: path }),
    about: () => 1,
    home: HOME,
    printout: 'skriv-ut/',
  });
  const packed = openPack(contents, async (number) =>
    Uint8Array.from(blocks.get(contents.blocks[number]?.hash ?? '') ?? []),
  );
  expectSame((await packed.read('skriv-ut/')).bytes, html);
});

test('an article’s text ends where its element does', () => {
  const text = '<div class="prose"> <div class="callout">Husk</div> <p>Tekst</p> </div>';
  expect(proseOf(`<main>${text} <p class="meta">Oppdatert</p></main>`)).toBe(text);
  expect(proseOf('<div class="prose"> <div>')).toBeUndefined();
});

describe('a troubleshooter in the printout', () => {
  const outline = (prefix: string, start: string, other: string) =>
    `<section class="outline"${prefix ? '' : ' aria-labelledby="outline-questions"'}> <h${prefix ? 4 : 2} id="${prefix}outline-questions">Spørsmål</h${prefix ? 4 : 2}> <a href="${start}">Er du det?</a> <a href="#${prefix}tre-b">S2</a> <a href="${other}">Sikker?</a> </section> <section class="outline"> Resultater </section>`;
  const page = `<main> <h1>Varsel</h1> <p class="lead">Finn årsaken.</p> <p>Begynn med S1.</p> ${outline('', '/hjelp/feilsoking/varsel/', '/hjelp/feilsoking/varsel/sikker/')} </main><footer><a href="/hjelp/om/">Om</a></footer>`;
  const tree = ` <h3>Varsel</h3> <p class="lead">Finn årsaken.</p> ${outline('feilsoking-varsel--', '#feilsoking-varsel', '#feilsoking-varsel--tre-b')} `;
  const html = `<main><section id="feilsoking-varsel" class="printed-part">${tree}</section> </main><footer><a href="/hjelp/om/">Om</a></footer>`;
  const pages = new Map([['feilsoking/varsel/utskrift/', page]]);

  test('is made of the page that prints it, and its links lead within the printout', () => {
    expect(packPrintout(html, pages, HOME)).toEqual({
      printout: {
        home: HOME,
        parts: [
          ['feilsoking/varsel/utskrift/', 'feilsoking-varsel'],
          ['feilsoking/varsel/', 'feilsoking-varsel'],
          ['feilsoking/varsel/sikker/', 'feilsoking-varsel--tre-b'],
        ],
      },
      pieces: [
        '<main><section id="feilsoking-varsel" class="printed-part">',
        { part: 0 },
        '</section> </main><footer><a href="/hjelp/om/">Om</a></footer>',
      ],
    });
  });

  test('keeps its own text where it is drawn otherwise', () => {
    const other = html.replace('Er du det?', 'Er du helt sikker?');
    expect(own(packPrintout(other, pages, HOME))).toBe(other);
  });

  test('has its title and its description, or is none', () => {
    const made = (from: string) => printedPart(from, 'feilsoking-varsel', () => undefined);
    expect(made(page)).toContain(
      '<h3>Varsel</h3> <p class="lead">Finn årsaken.</p> <section class="outline">',
    );
    expect(made(page.replace('lead', 'ingress'))).toBeUndefined();
    expect(made(page.replaceAll('outline', 'omriss'))).toBeUndefined();
    expect(made(page.replace('<h1>', '<h2>'))).toBeUndefined();
  });
});

test('a page that is no article is not printed so', () => {
  expect(printedPart('<main><h1>Søk</h1></main>', 'artikkel-sok', () => undefined)).toBeUndefined();
});
