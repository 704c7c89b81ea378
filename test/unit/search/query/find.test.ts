import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import { bestSection } from '../../../../src/search/query/best-section.ts';
import { find } from '../../../../src/search/query/find.ts';
import { analyse, withCorrections } from '../../../../src/search/query/wishes.ts';
import { anyText } from '../../any-text.ts';
import { anIndex } from '../an-index.ts';

const PAGES = [
  { title: 'Opprette en sak', body: 'Opprette en sak. Klikk Ny sak. Velg prioritet og saksbehandler.' },
  { title: 'Avslutte en sak', body: 'Avslutte en sak. Sett status til Avsluttet.' },
  {
    title: 'Lisensadvarsel',
    body: 'Lisensadvarsel. Brukeren har åpne saker i Service. Lisensen kan ikke fjernes.',
  },
  { title: 'Slette et prosjekt', body: 'Slette et prosjekt. Data slettes for godt.' },
  { title: 'Måle salget', body: 'Måle salget. Sett et mål for året.' },
  { title: 'Maler for brev', body: 'Maler for brev. En mal gir like brev.' },
  { title: 'Hvor finner du kunde-ID?', body: 'Hvor finner du kunde-ID? Den står under Hjelp.' },
  { title: 'Kjøpe et felt', body: 'Kjøpe et felt. Felt kan kjøpes.' },
  { title: 'Dagbok', body: 'Dagbok. Avtaler og oppgaver.' },
  { title: 'Skjermdesigner', body: 'Skjermdesigner. Flytt felt i et kort. Et felt kan skjules.' },
];
const WORDS = {
  sak: ['ticket', 'henvendelse'],
  varsel: ['advarsel'],
  dagbok: ['kalender', 'calendar'],
  'opprette sak': ['ny kundehenvendelse', 'create ticket'],
};

async function firstFor(query: string, options = {}) {
  const { index, files, titles } = anIndex(PAGES, WORDS);
  const found = await find(query, index, files, options);
  return { first: titles(found)[0], ...found };
}

describe('a page is found by each kind of query', () => {
  test.each([
    ['exact', 'skjermdesigner', 'Skjermdesigner'],
    ['inflected', 'sletting av prosjekter', 'Slette et prosjekt'],
    ['inflected, nynorsk', 'slettar prosjektet', 'Slette et prosjekt'],
    ['the tail of a compound', 'advarsel', 'Lisensadvarsel'],
    ['a compound written apart', 'skjerm designer', 'Skjermdesigner'],
    ['a compound that no page holds', 'prosjektsletting', 'Slette et prosjekt'],
    ['a compound that ends in an abbreviation', 'kundeid', 'Hvor finner du kunde-ID?'],
    ['a slip', 'prosjket', 'Slette et prosjekt'],
    ['one letter for two', 'oprette sak', 'Opprette en sak'],
    ['a synonym', 'henvendelse avslutte', 'Avslutte en sak'],
    ['a phrase', 'ny kundehenvendelse', 'Opprette en sak'],
    ['a question', 'Hvordan får jeg slettet et prosjekt?', 'Slette et prosjekt'],
    ['English', 'how do I create a ticket', 'Opprette en sak'],
    ['dialect', 'koss får æ sletta prosjektet', 'Slette et prosjekt'],
    ['without æ, ø and å', 'apne', 'Lisensadvarsel'],
    ['without æ, ø and å, in a form of its own', 'kjopte felt', 'Kjøpe et felt'],
    ['with aa for å in a small word', 'maal paa salget', 'Måle salget'],
    ['with a soft hyphen', 'skjerm\u00ADdesigner', 'Skjermdesigner'],
    ['with a ligature and signs of no width', '\uFEFFopprette\u200B sa\u2060k', 'Opprette en sak'],
    ['in full-width letters', 'Ｐｒｏｓｊｅｋｔ', 'Slette et prosjekt'],
    ['with decomposed letters', 'ma\u030Ale', 'Måle salget'],
    [
      'an error text of the product',
      'Brukeren har åpne saker i Service. Lisensen kan ikke fjernes.',
      'Lisensadvarsel',
    ],
  ])('%s: %s', async (_, query, title) => {
    const { first, fit } = await firstFor(query);
    expect(fit).not.toBe('none');
    expect(first).toBe(title);
  });

  test('å and a part words where both exist', async () => {
    expect((await firstFor('mål')).first).toBe('Måle salget');
    expect((await firstFor('mal')).first).toBe('Maler for brev');
  });

  test('a title that was meant in full comes before one that only holds the word', async () => {
    const { index, files, titles } = anIndex([{ title: 'Rolle og tilgang for bruker' }, { title: 'Rolle' }]);
    expect(titles(await find('rolle', index, files))[0]).toBe('Rolle');
  });
});

test('a longer title that holds all that was asked for comes before one that holds a part', async () => {
  const { index, files, titles } = anIndex([
    {
      title: 'Slette en person',
      body: 'Slette en person. Åpne et firma, og slett.',
      headings: ['Slette fra firma'],
    },
    { title: 'Slette et firma og tilknyttede data', body: 'Les dette før du begynner.' },
    { title: 'Slette et prosjekt' },
    { title: 'Om et firma' },
    { title: 'Opprette et firma' },
  ]);
  expect(titles(await find('slette firma', index, files))[0]).toMatch(/^Slette et firma/);
});

test('a phrase that readers use in another sense is also taken as it is written', async () => {
  const pages = [{ title: 'Fordele saker' }, { title: 'Dele en sak' }, { title: 'Dele et dokument' }];
  const { index, files, titles } = anIndex(pages, { 'fordele saker': ['dele sak'] });
  expect(
    titles(await find('dele sak', index, files))
      .slice(0, 2)
      .sort(),
  ).toEqual(['Dele en sak', 'Fordele saker']);
});

test('a verb and its small word belong together, also with others between them', async () => {
  const { index, files, titles } = anIndex(
    [{ title: 'Slå sammen guider' }, { title: 'Deaktivere en guide' }],
    {
      deaktivere: ['slå av'],
    },
  );
  expect(titles(await find('hvordan slår jeg den guiden av', index, files))[0]).toBe('Deaktivere en guide');
});

test('two words of a phrase may stand in another order, with a word between them', async () => {
  const { index, files, titles } = anIndex([{ title: 'Fjerne deltaker' }, { title: 'Slette et salg' }], {
    'fjerne deltaker': ['hive gjengen'],
  });
  const found = await find('gjengen må sikkert hives', index, files);
  expect(titles(found)[0]).toBe('Fjerne deltaker');
  expect(found.corrections.size).toBe(0);
});

test('a word of a phrase is still taken for what it means alone', async () => {
  const pages = [{ title: 'Eksportere utvalg' }, { title: 'Oppfølging' }];
  const { index, files } = anIndex(pages, { utvalg: ['lista kundar'], oppfølging: ['lista'] });
  const { wishes } = await find('lista kundar', index, files);
  const meant = wishes.map(({ words, ways }) => [words.join(' '), ways.flatMap(({ roots }) => roots)]);
  expect(meant).toEqual([
    ['lista kundar', [stem('utvalg')]],
    ['lista', [stem('oppfølging')]],
  ]);
});

test('small words without å hold a phrase together too', async () => {
  const pages = [{ title: 'Aktive saker' }, { title: 'Holdeplass' }];
  const { index, files, titles } = anIndex(pages, { 'aktiv sak': ['holde på med'] });
  expect(titles(await find('det vi holder paa med', index, files))[0]).toBe('Aktive saker');
});

test('pages far behind the best one are no hits', async () => {
  const filling = 'Om noe annet som tar plass. '.repeat(40);
  const pages = [
    { title: 'Rolle' },
    { title: 'Annet', body: `Annet. ${filling} Kan ha en rolle. ${filling}` },
  ];
  const { index, files, titles } = anIndex(pages);
  expect(titles(await find('rolle', index, files))).toEqual(['Rolle']);
  expect(titles(await find('plass', index, files))).toEqual(['Annet']);
});

test('a compound may have a word of readers as its part', async () => {
  const { index, files, titles } = anIndex([{ title: 'Status på tilbud' }, { title: 'Status på salg' }], {
    tilbud: ['offerte'],
  });
  expect(titles(await find('offertestatus', index, files))[0]).toBe('Status på tilbud');
});

test('articles come before questions and exercises that say as much', async () => {
  const pages = [
    { title: 'Fornye lisensen', path: 'ovelser/fornye/' },
    { title: 'Fornye lisensen', path: 'artikler/fornye/' },
  ];
  const { index, files } = anIndex(pages);
  const { ranked } = await find('fornye lisensen', index, files);
  expect(ranked.map(({ page }) => index.pages[page]?.path)).toEqual(['artikler/fornye/', 'ovelser/fornye/']);
});

describe('a correction', () => {
  test('is not made of a word that makes one with its neighbour', async () => {
    const pages = [{ title: 'E-postkasser' }, { title: 'Kaste filer' }];
    const { index, files, titles } = anIndex(pages);
    const found = await find('e-post kasse', index, files);
    expect(found.corrections.size).toBe(0);
    expect(titles(found)[0]).toBe('E-postkasser');
  });

  test('leaves of each word something, whatever stands beside it', async () => {
    const { index, files } = anIndex(PAGES, WORDS);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zæøå]{1,9}$/), { minLength: 1, maxLength: 4 }),
        async (words) => {
          const { corrections } = await find(words.join(' '), index, files);
          for (const meant of corrections.values()) expect(meant).not.toBe('');
        },
      ),
    );
  });

  test('is told by how the word was typed', async () => {
    const { corrections } = await firstFor('skjermdesinger');
    expect([...corrections]).toEqual([['skjermdesinger', 'skjermdesigner']]);
  });

  test('stands in the query where the word stood, however it was written', async () => {
    const query = 'E-post\u00A0og ＳＫＪＥＲＭ\u00ADdesinger!';
    const { index, files } = anIndex(PAGES, WORDS);
    const { corrections } = await find(query, index, files);
    expect(withCorrections(query, corrections, index)).toBe('E-post\u00A0og skjermdesigner!');
  });

  test('is not made when the reader means it', async () => {
    const { corrections, fit } = await firstFor('skjermdesinger', { literal: true });
    expect(corrections.size).toBe(0);
    expect(fit).toBe('none');
  });

  test('asks for the list of words only when a word is unknown', async () => {
    const { index, files } = anIndex(PAGES, WORDS);
    const read = (name: string) =>
      name.startsWith('words') ? Promise.reject(new Error('asked for')) : files.read(name);
    await expect(find('dagbok', index, { read })).resolves.toBeDefined();
    await expect(find('dagbiok', index, { read })).rejects.toThrow('asked for');
  });
});

describe('of a query that is understood', () => {
  const isCorrected = async (query: string) => (await firstFor(query)).corrections.size > 0;

  test('in four telling words, no other word is corrected', async () => {
    expect(await isCorrected('sak prosjekt felt dagbiok')).toBe(true);
    expect(await isCorrected('sak prosjekt felt status dagbiok')).toBe(false);
  });

  test('words that say little do not count', async () => {
    expect(await isCorrected('sak prosjekt felt hjelp under dagbiok')).toBe(true);
  });

  test('a phrase counts, if one of its words tells something', async () => {
    const { index, files } = anIndex(PAGES, { ...WORDS, felt: ['ny rubrikk', 'ny lang'] });
    const corrections = async (query: string) => (await find(query, index, files)).corrections.size;
    expect(await corrections('sak prosjekt status ny rubrikk dagbiok')).toBe(0);
    expect(await corrections('sak prosjekt status ny lang dagbiok')).toBe(1);
  });
});

describe('how much of what was asked for the best page has', () => {
  const fitOf = async (query: string) => (await firstFor(query, { literal: true })).fit;

  test('is most of it where all words are known', async () => {
    expect(await fitOf('skjermdesigner')).toBe('all');
    expect(await fitOf('Hvordan får jeg slettet et prosjekt?')).toBe('all');
  });

  test('does not depend on words that are no topic', async () => {
    expect(await fitOf('skjermdesigner manuelt')).toBe('all');
    expect((await firstFor('slette irriterende prosjekt kaffe')).unknown).toEqual(['kaffe']);
    expect(await fitOf('manuelt')).toBe('none');
  });

  test('is too little where half of a few words are unknown', async () => {
    expect(await fitOf('skjermdesigner kaffe')).toBe('none');
    expect(await fitOf('hjelp kaffe')).toBe('none');
  });

  test('is all of it where it is the title of an article, or a question that it says it answers', async () => {
    const pages = [{ title: 'Hjelp med det meste', asked: ['Hvor får jeg hjelp?'] }, { title: 'Hjelp' }];
    const { index, files } = anIndex(pages);
    expect((await find('hvor får jeg hjelp', index, files)).fit).toBe('all');
    expect((await find('hjelp', index, files)).fit).toBe('all');
  });

  test('is part of it where pages are about each word, though none about most', async () => {
    const query = 'skjermdesigner dagbok prosjekt';
    expect(await fitOf(query)).toBe('some');
    expect(await fitOf(`${query} kaffe`)).toBe('none');
  });

  test('is part of it where another page has the rest', async () => {
    expect(await fitOf('skjermdesigner dagbok')).toBe('some');
  });

  test('is part of a message in many words, though some are unknown', async () => {
    expect(await fitOf('slette prosjekt kaffe')).toBe('some');
    expect(await fitOf('slette prosjekt kaffe melk')).toBe('some');
    expect(await fitOf('slette prosjekt kaffe melk sukker')).toBe('some');
    expect(await fitOf('slette prosjekt kaffe melk sukker sirup')).toBe('none');
  });

  test('is none of three words if a page but mentions two of them, and part of it if it mentions one more', async () => {
    const body = `${'Om noe annet. '.repeat(60)}Filter, kolonne og eksport.`;
    const { index, files } = anIndex([{ title: 'Sak', body }, { title: 'Dagbok' }]);
    expect((await find('filter kolonne kaffe', index, files)).fit).toBe('none');
    expect((await find('filter kolonne eksport kaffe', index, files)).fit).toBe('some');
  });
});

describe('what no page speaks of', () => {
  test.each(['pannekaker', 'qzxwvkjqzx', 'pannekaker med sirup og rømme', '…', ''])(
    'is not answered: %j',
    async (query) => {
      expect((await firstFor(query)).fit).toBe('none');
    },
  );
});

test('an unfinished word is found by its beginning, a finished one is not', async () => {
  expect((await firstFor('skjermd', { isUnfinished: true })).first).toBe('Skjermdesigner');
  expect((await firstFor('skjermd')).first).toBeUndefined();
});

test('an unfinished word may be another word already', async () => {
  const { index, files, titles } = anIndex([{ title: 'Slette en person' }, { title: 'Slette per side' }]);
  const found = await find('slette pers', index, files, { isUnfinished: true });
  expect(titles(found)).toContain('Slette en person');
});

test('any text at all is answered, the best page first', async () => {
  const { index, files } = anIndex(PAGES, WORDS);
  const known = fc.constantFrom(
    'sak ',
    'slette ',
    'lisensadvarsel ',
    'mål ',
    'ny kundehenvendelse ',
    'felt, ',
  );
  const text = fc.array(fc.oneof(anyText(40), known), { maxLength: 12 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (query) => {
      const { ranked, fit } = await find(query, index, files);
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(fit === 'none' || ranked.length > 0).toBe(true);
      for (const { page, score, coverage } of ranked) {
        expect(index.pages[page]).toBeDefined();
        expect(score).toBeGreaterThan(0);
        expect(coverage).toBeGreaterThan(0);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('nothing at all can be searched', async () => {
  const { index, files } = anIndex([]);
  expect((await find('sak', index, files)).fit).toBe('none');
});

describe('the section and excerpt of a hit', () => {
  const page = {
    content:
      'Saker. Om saker her. Avslutte Velg «Avslutt». Så er saken lukket. Slette Velg Slett saken. Relatert innhold Slette prosjekter',
    meta: { title: 'Saker', description: 'Alt om saker.' },
    anchors: [
      { element: 'h2', id: 'avslutte', text: 'Avslutte', location: 4 },
      { element: 'h2', id: 'slette', text: 'Slette', location: 11 },
      { element: 'h2', id: 'relatert', text: 'Relatert innhold', location: 15 },
    ],
  };
  const pages = [{ title: 'Saker', body: page.content, headings: ['Avslutte', 'Slette'] }, ...PAGES];

  async function sectionFor(query: string) {
    const { index, files } = anIndex(pages);
    return bestSection(page, (await find(query, index, files)).wishes, index);
  }

  test('are those that speak of it, with whole words marked', async () => {
    const { anchor, heading, excerpt } = await sectionFor('slettet sak');
    expect({ anchor, heading }).toEqual({ anchor: 'slette', heading: 'Slette' });
    expect(excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['Slett', 'saken']);
  });

  test('are marked as they are written, and nothing around them', async () => {
    const written = {
      ...page,
      content: page.content.replace('Slett saken', '«Sle\u00ADtt/Velg» a\u030Apne-saken!'),
    };
    const { index, files } = anIndex(pages);
    const { wishes } = await find('slett åpne sak', index, files);
    const { excerpt } = bestSection(written, wishes, index);
    expect(excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'Sle\u00ADtt',
      'a\u030Apne',
      'saken',
    ]);
  });

  test('stand where Pagefind counts them, whatever signs the text holds', async () => {
    // To Pagefind a byte order mark is no white space, but \\s matches it.
    const written = { ...page, content: page.content.replace('Om', '\uFEFFO\uFEFFm\uFEFF') };
    const { index, files } = anIndex(pages);
    const { excerpt } = bestSection(written, (await find('slettet sak', index, files)).wishes, index);
    expect(excerpt.map(({ text }) => text).join('')).toMatch(/^Velg Slett saken/);
  });

  test('are the page’s beginning when that says it', async () => {
    expect((await sectionFor('saker')).anchor).toBeUndefined();
  });

  test('hold the page’s own text and nothing else, for any query', async () => {
    const { index, files } = anIndex(pages);
    await fc.assert(
      fc.asyncProperty(anyText(200), async (query) => {
        const { excerpt } = bestSection(page, (await find(query, index, files)).wishes, index);
        const text = excerpt
          .map((piece) => piece.text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(page.content.includes(text) || text === page.meta.description).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

// Sections of a page, in an index whose words occur nowhere else.
const THINGS = 'Lisens Sak Firma Kaffe Rapport'.split(' ');
const things = anIndex(THINGS.map((title) => ({ title })));
for (const thing of THINGS) await find(thing, things.index, things.files);

const wishes = (words: string): Parameters<typeof bestSection>[1] =>
  words.split(' ').map((word) => ({ words: [word], ways: [{ roots: [stem(word)], weight: 1 }], weight: 1 }));

/** A page with a title, the text below it, and sections by their headings. */
function aPage(
  title: string,
  text: string,
  sections: Record<string, string> = {},
  description?: string,
): Parameters<typeof bestSection>[0] {
  let content = `${title} ${text}`;
  const anchors = Object.entries(sections).map(([heading, below]) => {
    const location = content.trim().split(/\s+/).length;
    content += ` ${heading} ${below}`;
    return { element: 'h2', id: heading.toLowerCase().replaceAll(' ', '-'), text: ` ${heading} `, location };
  });
  return { content, meta: { title, description }, anchors };
}

function best(page: Parameters<typeof bestSection>[0], words: string, detours?: Map<number, number>) {
  const { anchor, heading, excerpt } = bestSection(page, wishes(words), things.index, detours);
  return { anchor, heading, text: excerpt.map(({ text }) => text).join('') };
}

describe('the section that answers best', () => {
  test('is the one that tells most, by its heading and without it in the excerpt', () => {
    const page = aPage('Side', 'Om alt.', { 'Ny sak': 'Velg firma.', 'Annet her': 'Velg kaffe nå.' });
    expect(best(page, 'kaffe')).toEqual({
      anchor: 'annet-her',
      heading: 'Annet her',
      text: 'Velg kaffe nå.',
    });
    expect(best(page, 'firma')).toEqual({ anchor: 'ny-sak', heading: 'Ny sak', text: 'Velg firma.' });
  });

  test('is the page’s beginning where that tells as much, without the title', () => {
    const page = aPage('Kaffe til alle', 'Velg firma.', { Annet: 'Velg firma.' });
    expect(best(page, 'firma')).toEqual({ anchor: undefined, heading: undefined, text: 'Velg firma.' });
  });

  // Saying the same again is not worth a jump into the page.
  test('is the page’s beginning where another only says it again, up to five times', () => {
    const page = (times: number) =>
      aPage('Side', 'Velg firma.', { Annet: `Velg ${'firma '.repeat(times)}her.` });
    expect(best(page(5), 'firma').anchor).toBeUndefined();
    expect(best(page(6), 'firma').anchor).toBe('annet');
  });

  test('is another where that tells clearly more', () => {
    const page = aPage('Side', 'Velg firma.', { Annet: 'Velg firma og sak.' });
    expect(best(page, 'firma sak').anchor).toBe('annet');
  });

  test('is one whose heading says it, before one whose text does', () => {
    const page = aPage('Side', 'Om.', { Annet: 'Velg firma.', Firma: 'Velg den.', Mer: 'Velg firma.' });
    expect(best(page, 'firma')).toEqual({ anchor: 'firma', heading: 'Firma', text: 'Velg den.' });
  });

  test('is the first of those that tell as much', () => {
    const page = aPage('Side', 'Om.', { Annet: 'Velg firma.', Mer: 'Velg firma.' });
    expect(best(page, 'firma').anchor).toBe('annet');
  });

  test.each(['Relatert', 'Aktuelt', 'Les mer', 'Mer informasjon', 'Hva vil du', 'Se også', 'SE OGSÅ om'])(
    'is not one that only points elsewhere: «%s»',
    (heading) => {
      const page = aPage('Side', 'Om.', { [heading]: 'Firma firma.', Annet: 'Velg firma.' });
      expect(best(page, 'firma').anchor).toBe('annet');
      expect(best(aPage('Side', 'Om.', { [heading]: 'Velg firma.' }), 'firma').heading).toBe(heading);
    },
  );

  test('may be one whose heading only holds such words', () => {
    const page = aPage('Side', 'Om.', { 'Kan du se også': 'Velg firma.', Annet: 'Velg firma.' });
    expect(best(page, 'firma').heading).toBe('Kan du se også');
  });
});

describe('where a reader must not land in it', () => {
  const page = aPage('Side', 'Om sak.', { Før: 'Sammenlign først.', Slik: 'Velg firma.' });

  test('the section to read before it stands in its place', () => {
    expect(best(page, 'firma', new Map([[2, 1]]))).toEqual({
      anchor: 'før',
      heading: 'Før',
      text: 'Sammenlign først.',
    });
    expect(best(page, 'firma', new Map([[1, 0]])).anchor).toBe('slik');
  });

  test('or the page’s beginning, with its text', () => {
    expect(best(page, 'firma', new Map([[2, 0]]))).toEqual({
      anchor: undefined,
      heading: undefined,
      text: 'Om sak. Før Sammenlign først. Slik Velg firma.',
    });
    expect(best(page, 'firma sak', new Map([[2, 0]])).text).toBe('Om sak.');
  });
});

describe('where no part of the text tells of it', () => {
  const page = aPage('Ny sak', 'Om alt.', { Annet: 'Mer her.' }, 'Alt om kaffe.');

  test('the description stands there, marked', () => {
    expect(best(page, 'firma')).toEqual({ anchor: undefined, heading: undefined, text: 'Alt om kaffe.' });
    expect(bestSection(page, wishes('kaffe'), things.index).excerpt).toEqual([
      { text: 'Alt om ', isMarked: false },
      { text: 'kaffe', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });

  test('or the first words below the title', () => {
    const words = Array.from({ length: 40 }, (_, i) => `ord${i}`);
    expect(best(aPage('Ny sak', words.join(' ')), 'firma').text).toBe(words.slice(0, 26).join(' '));
    expect(best(aPage('Ny sak', 'Om alt.', { Annet: 'Mer.' }), 'firma').text).toBe('Om alt. Annet Mer.');
  });

  test('but its section where the heading tells of it', () => {
    const told = aPage('Side', 'Om alt.', { Firma: 'Velg noe.' }, 'Alt om kaffe.');
    expect(best(told, 'firma')).toEqual({ anchor: 'firma', heading: 'Firma', text: 'Velg noe.' });
    // A section with only a heading has no words of its own.
    expect(best(aPage('Side', 'Om alt.', { Firma: '' }, 'Alt om kaffe.'), 'firma')).toEqual({
      anchor: 'firma',
      heading: 'Firma',
      text: 'Alt om kaffe.',
    });
  });
});

describe('the title of a page', () => {
  test.each([
    ['as it is written', 'Ny sak', 'Ny sak Velg firma.'],
    ['in other signs', '«Ny» sak!', 'Ny sak. Velg firma.'],
    ['with other spaces', 'Ny\u00A0 sak', 'Ny sak Velg firma.'],
  ])('is no part of its text: %s', (_, title, content) => {
    expect(best({ content, meta: { title }, anchors: [] }, 'firma').text).toBe('Velg firma.');
  });

  test.each([
    ['is another', 'Ny fil'],
    ['is longer than the text', 'Ny sak Velg firma og mer'],
    ['is missing', undefined],
  ])('is a part of it where it %s', (_, title) => {
    const content = 'Ny sak velg firma.';
    expect(best({ content, meta: { title }, anchors: [] }, 'firma').text).toBe(content);
  });
});

test('a detour that no section has leads to the beginning of the page, and never into the section it leads around', () => {
  const { index } = anIndex([{ title: 'Slette sak' }]);
  const page = {
    content: 'Slette sak Om saker. Slett Klikk Slett sak nå.',
    meta: { title: 'Slette sak' },
    anchors: [{ element: 'h2', id: 'slett', text: 'Slett', location: 4 }],
  };
  const wishes = analyse(['slette', 'sak'], index).wishes;
  const at = (detours: ReadonlyMap<number, number>) =>
    bestSection(page, wishes, index, detours, 'slett').anchor;
  expect(at(new Map())).toBe('slett');
  expect(at(new Map([[1, 0]]))).toBeUndefined();
  expect(at(new Map([[1, 7]]))).toBeUndefined();
});

test('the section is the one with just what was asked as its heading, and none for the page’s own title', () => {
  const { index } = anIndex([{ title: 'Faktura' }]);
  const anchors = ['Kaffe', 'Logo', 'Faktura'].map((text, i) => ({
    element: 'h2',
    id: text.toLowerCase(),
    text,
    location: 1 + 2 * i,
  }));
  const page = { content: 'Faktura Kaffe en Logo to Faktura tre', meta: { title: 'Faktura' }, anchors };
  const at = (question: string) => bestSection(page, [], index, new Map(), question).anchor;
  expect(at('logo')).toBe('logo');
  expect(at('logoen')).toBe('logo');
  expect(at('faktura')).toBeUndefined();
  expect(at('penger')).toBeUndefined();
  expect(at('')).toBeUndefined();
});

test('a section that has the words in its heading alone shows what the page is about', () => {
  const page = {
    content: 'Faktura Kaffe en to Logo tre fire',
    meta: { title: 'Faktura', description: 'Om alt som er dyrt.' },
    anchors: [
      { element: 'h2', id: 'kaffe', text: 'Kaffe', location: 1 },
      { element: 'h2', id: 'logo', text: 'Logo', location: 4 },
    ],
  };
  const { index } = anIndex([{ title: 'Faktura' }]);
  expect(bestSection(page, [], index, new Map(), 'logo')).toEqual({
    anchor: 'logo',
    heading: 'Logo',
    excerpt: [{ text: 'Om alt som er dyrt.', isMarked: false }],
  });
});
