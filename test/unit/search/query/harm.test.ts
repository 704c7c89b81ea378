import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageParts } from '../../../../src/search/indexing/page-parts.ts';
import { stem } from '../../../../src/search/language/stem.ts';
import { bestSection } from '../../../../src/search/query/best-section.ts';
import { find } from '../../../../src/search/query/find.ts';
import { asksForAct, harmOf, type PagePart } from '../../../../src/search/query/harm.ts';
import { tokensOf } from '../../../../src/search/query/page-text.ts';
import type { Way } from '../../../../src/search/query/ways.ts';
import { anIndex } from '../an-index.ts';

const part = (heading: string, more: Partial<PagePart> = {}): PagePart => ({
  heading,
  level: 2,
  steps: [],
  isGuarded: false,
  ...more,
});
const step = (...steps: string[]): PagePart => part('Trinn', { steps });
const detoursOf = (...parts: PagePart[]) => [
  ...harmOf([part('Om lisenser', { level: 1 }), ...parts]).detours,
];

describe('a search does not lead into a section', () => {
  test.each([
    ['whose heading tells how to remove', part('Slik fjerner du lisenser')],
    ['whose heading begins with deleting', part('Slette en sak')],
    ['with a step that removes', part('Trinn', { steps: ['Velg en bruker, og klikk på Fjern (Delete).'] })],
    [
      'with a step that activates',
      part('Slik oppdaterer du', { steps: ['Åpne Lisenser.', 'Klikk på Aktiver.'] }),
    ],
    [
      'with a step that shuts somebody out',
      part('En plass', { steps: ['Velg personen og slå av Kan logge inn.'] }),
    ],
    ['with the switch named between the verb and «av»', part('Trinn', { steps: ['Slå Kan logge inn av.'] })],
    ['with a step that turns off', part('Trinn', { steps: ['Skru av bryteren.'] })],
    ['with a step that takes away', part('Trinn', { steps: ['Ta bort brukerplanen.'] })],
    ['with a mark that takes plan and login', part('Trinn', { steps: ['Kryss av for Sluttet.'] })],
    ['with the name of an option', part('Trinn', { steps: ['Velg «Fjerne brukerlisenser».'] })],
    ['whose heading has a number first', part('1. Fjern lisensen')],
    ['whose heading is a step', part('Trinn 2: Slett brukeren')],
    ['whose heading turns off', part('Slik slår du av Kan logge inn')],
    ['whose heading takes away', part('Ta bort lisenser')],
    ['with a step in the present', part('Trinn', { steps: ['Så sletter du saken.'] })],
    ['with a step that removes a bookmark, which is no mark', step('Fjern bokmerket.')],
    ['with several steps, the last of which removes', step('Åpne saken.', 'Slett')],
    ['with four words between', step('Slå bryteren for å logge av')],
    ['with «av» at the very end', step('Skru tilgangen av')],
    ['with a small word between «ta» and «bort»', step('Så tar du den bort.')],
    ['with what is taken away after «bort», and its mark later', step('Ta bort planen. Merk deg den.')],
    ['with the name of an option after two spaces', step('Velg  Slette')],
    ['with the name of an option after a comma', step('Velg dem, Fjerne')],
    ['with the name of an option in English quotes', step('Choose “Slette saker”')],
    ['with the name of an option in straight quotes', step('Velg "Tømme listen"')],
  ])('%s', (_, harmful) => {
    expect(detoursOf(harmful)).toEqual([[1, 0]]);
  });

  test.each([
    ['that only names the act', part('Saker som er lette å slette')],
    ['that comes before the act', part('Før du fjerner noe')],
    ['whose steps take off a mark', part('Trinn', { steps: ['Fjern merket for Aktiv.', 'Fjern haken.'] })],
    ['whose steps take away a mark', part('Trinn', { steps: ['Ta bort merket.', 'Slå på Kan logge inn.'] })],
    ['that tells what for', part('Trinn', { steps: ['Velg den du ønsker å slette.'] })],
    ['that tells of who has left', part('Trinn', { steps: ['Åpne den som har sluttet.', 'Sluttet noen?'] })],
    ['that turns on or looks up', part('Slå på varsler', { steps: ['Slå opp en liste av saker.'] })],
    ['that tells of what was deleted', part('Trinn', { steps: ['Velg den slettede saken.'] })],
    ['with a warning before its steps', part('Trinn', { steps: ['Klikk på Slett.'], isGuarded: true })],
    ['with a warning, though its heading tells it', part('Slette en sak', { isGuarded: true })],
    ['without a word', part('')],
    ['of numbers and small words', part('1. Og så, trinn 2')],
    ['whose steps take off a mark by another name', step('Fjern avmerkingen.', 'Slett avkrysningen.')],
    ['whose steps take away a cross', step('Ta bort krysset.', 'Ta den bort, haken.')],
    [
      'that turns something on or up, and later says «av»',
      step('Slå på den av dem.', 'Skru opp lyden av en.'),
    ],
    ['that turns «av» too late', step('Slå bryteren for å logge inn av')],
    ['that takes «bort» too late', step('Ta planen som ingen bruker her bort')],
    ['that takes nothing away', step('Ta en kopi.', 'Skru litt.')],
    [
      'that begins a sentence with a name',
      step('Slette noe gjør du ikke.', 'Vent: Slette noe.', 'Nå? Tømme noe.'),
    ],
    ['with a name that is longer', step('Velg Slettede elementer og Sluttetider.')],
    ['with what only begins or ends so', step('Velg slettingen, aktivert, uslett og tømt.')],
    ['whose heading only begins or ends so', part('Slettes snart')],
    ['whose heading ends so', part('Uslette')],
    ['whose heading names the act second', part('Saker slette')],
    ['whose heading takes up', part('Ta opp saker')],
    ['with a verb that only begins or ends so', step('Anslå prisen av den.', 'Slåss av alt.')],
    ['with a noun that ends so', step('Få data bort.', 'Taper du bort den?')],
    ['whose heading’s first word only ends like a number’s', part('Deltrinn fjerne')],
    ['whose heading’s first word only begins so', part('Trinnvis fjerne')],
  ])('but into one %s', (_, harmless) => {
    expect(detoursOf(harmless)).toEqual([]);
  });
});

test.each(
  'fjern fjerner slett sletter masseslett massesletter aktiver aktiverer deaktiver deaktiverer nullstill nullstiller tøm tømmer'.split(
    ' ',
  ),
)('a step asks for the act, and a heading names it: %s', (act) => {
  expect(detoursOf(step(`Så ${act} du den`), part(`${act} den`))).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

test.each(
  'fjerne fjerning slette sletting masseslette massesletting aktivere aktivering deaktivere deaktivering nullstille nullstilling tømme tømming'.split(
    ' ',
  ),
)('a heading names the act, and a step only speaks of it: %s', (act) => {
  expect(detoursOf(part(`Steg 1: ${act} alt`), step(`Etter ${act} av den`))).toEqual([[1, 0]]);
});

test.each('Fjerne Slette Masseslette Aktivere Deaktivere Tømme Nullstille Sluttet'.split(' '))(
  'an option of the product is called by its name within a step: %s',
  (label) => {
    expect(detoursOf(step(`Velg «${label}».`), step(`Velg ${label}`), step(`${label} velges ikke`))).toEqual([
      [1, 0],
      [2, 0],
    ]);
  },
);

test.each(['1.', 'Trinn 1:', 'Steg 2', 'Alternativ 10:', 'Slik', 'Hvordan'])(
  'a heading’s own words stand after «%s»',
  (before) => {
    expect(detoursOf(part(`${before} fjerne planen`))).toEqual([[1, 0]]);
  },
);

test.each(['slå', 'slår', 'skru', 'skrur'])('an act may be in two words: %s av', (verb) => {
  expect(detoursOf(part(`${verb} av den`), step(`Så ${verb} du den av`))).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(detoursOf(step(`Så u${verb}t av`))).toEqual([]);
});

test.each(['ta', 'tar'])('an act may be in two words: %s bort', (verb) => {
  expect(detoursOf(part(`${verb} bort den`), step(`Så ${verb} du den bort`))).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(detoursOf(step(`Så u${verb}s bort`))).toEqual([]);
});

test('the page’s beginning is led to, whatever it tells', () => {
  const title = part('Slette en sak', { level: 1, steps: ['Klikk på Slett.'] });
  expect([...harmOf([title, part('Slette')]).detours]).toEqual([[1, 0]]);
  expect(harmOf([])).toEqual({ detours: new Map(), isItsAim: false });
});

test('the warning before it under the same heading is led to instead', () => {
  const warning = part('Før du fjerner noe', { level: 3, isGuarded: true });
  const steps = part('Slik fjerner du', { level: 3 });
  expect(detoursOf(part('For mange'), warning, steps)).toEqual([[3, 2]]);
  expect(detoursOf(part('For mange', { isGuarded: true }), part('Noe', { level: 3 }), steps)).toEqual([
    [3, 1],
  ]);
  // A warning under another heading is about something else.
  expect(detoursOf(part('For mange'), warning, part('Feil installasjon'), steps)).toEqual([[4, 0]]);
  expect(detoursOf(warning, part('Fjerne lisenser'))).toEqual([[2, 0]]);
});

test('no page leads to a section that does harm, nor on to itself', () => {
  const anyPart = fc.record({
    heading: fc.constantFrom('Slette en sak', 'Slik fjerner du den', 'Om saker', 'Før du fjerner noe'),
    level: fc.constantFrom(2, 3, 4),
    steps: fc.array(fc.constantFrom('Klikk på Slett.', 'Åpne saken.', 'Klikk på OK.'), { maxLength: 3 }),
    isGuarded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 8 }), (parts) => {
      const { detours } = harmOf([part('Saker', { level: 1 }), ...parts]);
      for (const [from, to] of detours) {
        expect(to).toBeLessThan(from);
        expect(detours.has(to)).toBe(false);
      }
    }),
  );
});

describe('a page is there to do harm', () => {
  const steps = [part('Trinn', { steps: ['Klikk på Slett.'] })];
  const isAimOf = (title: string, parts = steps) => harmOf([part(title, { level: 1 }), ...parts]).isItsAim;

  test.each([
    'Masseslette poster (permanent)',
    'Slette poster ugjenopprettelig',
    'Hvordan sletter jeg en sak?',
    'Slett en person',
  ])('%s', (title) => {
    expect(isAimOf(title)).toBe(true);
  });

  test.each([
    'Redigere eller slette svarmaler',
    'Hvorfor får jeg denne meldingen, og hvordan kan jeg fjerne den?',
    'Slette og gjenopprette elementer',
    'Slettede forekomster',
    'Aktive saker',
  ])('not: %s', (title) => {
    expect(isAimOf(title)).toBe(false);
  });

  test('by its own steps too', () => {
    expect(harmOf([part('Slette en sak', { level: 1, steps: ['Åpne den.', 'Slett'] })]).isItsAim).toBe(true);
  });

  test('not by its title alone', () => {
    expect(isAimOf('Fjern overflødige lisenser', [part('Trinn', { steps: ['Åpne øvelsen.'] })])).toBe(false);
  });
});

describe('a query asks for such an act', () => {
  const asks = (...ways: Way[]) => asksForAct([{ words: ['ord'], ways, weight: 1 }]);

  test.each(
    'fjerne slette sletting masseslette massesletting aktivere deaktivere tømme nullstille permanent'.split(
      ' ',
    ),
  )('by a word for it: %s', (word) => {
    expect(asks({ roots: [stem('sak')], weight: 1 }, { roots: [stem('sak'), stem(word)], weight: 1 })).toBe(
      true,
    );
  });

  test('not by another word, by a guess, or by none', () => {
    expect(asks({ roots: [stem('sak')], weight: 1 })).toBe(false);
    expect(asks({ roots: [stem('slette')], weight: 1, isGuess: true })).toBe(false);
    expect(asks()).toBe(false);
    expect(asksForAct([])).toBe(false);
  });

  test('by one of several words', () => {
    const wish = (word: string) => ({ words: [word], ways: [{ roots: [stem(word)], weight: 1 }], weight: 1 });
    expect(asksForAct([wish('sak'), wish('slette')])).toBe(true);
    expect(asksForAct([wish('sak'), wish('bruker')])).toBe(false);
  });
});

describe('a page that does harm', () => {
  const pages = [
    {
      title: 'Masseslette poster',
      body: 'Masseslette poster. Masseslette firmakort og firmakort.',
      parts: [part('Masseslette poster', { level: 1 }), part('Trinn', { steps: ['Klikk på Slett.'] })],
    },
    { title: 'Layout på firmakort', body: 'Layout på firmakort. Her kan du rydde i poster.' },
    { title: 'Kaffe', body: 'Kaffe. Rydde etter deg.' },
  ];
  const words = { masseslette: ['rydde', 'storrengjøring'], firmakort: ['kundebildet'] };
  const firstFor = async (query: string) => {
    const { index, files, titles } = anIndex(pages, words);
    return titles(await find(query, index, files));
  };

  test.each([
    'masseslette, layout',
    'masseslette poster, layout firmakort',
    'storrengjøring poster, layout firmakort',
  ])('is first when it is asked for, also where another comes near: %s', async (query) => {
    expect(await firstFor(query)).toEqual(['Masseslette poster', 'Layout på firmakort']);
  });

  test('is not first for a word that may mean it among other things', async () => {
    const found = await firstFor('rydde i kundebildet');
    expect(found[0]).toBe('Layout på firmakort');
    expect(found).toContain('Masseslette poster');
  });

  test('is found when nothing else comes near', async () => {
    expect((await firstFor('poster'))[0]).toBe('Masseslette poster');
  });
});

test('a hit within the steps leads to the warning, and shows what stands there', async () => {
  const content = 'Lisens. Før Sammenlign lisensen med bestillingen. Fjerne Velg planen i rødt.';
  const { index, files } = anIndex([
    { title: 'Lisens', body: content },
    { title: 'Plan' },
    { title: 'Kaffe' },
  ]);
  const page = {
    content,
    meta: { title: 'Lisens' },
    anchors: [
      { element: 'h2', id: 'for', text: 'Før', location: 1 },
      { element: 'h2', id: 'fjerne', text: 'Fjerne', location: 6 },
    ],
  };
  const { wishes } = await find('planen i rødt', index, files);
  expect(bestSection(page, wishes, index).anchor).toBe('fjerne');
  const toWarning = bestSection(page, wishes, index, new Map([[2, 1]]));
  expect(toWarning).toMatchObject({ anchor: 'for', heading: 'Før' });
  expect(toWarning.excerpt.map(({ text }) => text).join('')).toMatch(/^Sammenlign lisensen/);
  expect(bestSection(page, wishes, index, new Map([[2, 0]])).anchor).toBeUndefined();
});

describe('whatever is asked for', () => {
  const HEADINGS = ['Sammenlign tallene', 'Slette planen', 'Aktivere lisensen', 'Spørsmål', 'Fjerne'];
  const content = `Lisens ${HEADINGS.map((heading) => `${heading} Her står noe om planen, lisensen og tallene.`).join(' ')}`;
  const tokens = tokensOf(content);
  const page = {
    content,
    meta: { title: 'Lisens' },
    anchors: HEADINGS.map((text, i) => ({
      element: 'h2',
      id: `s${i + 1}`,
      text,
      location: tokens.indexOf(tokensOf(text)[0] ?? ''),
    })),
  };
  const others = [
    { title: 'Slette planen', parts: [part('Slette planen', { level: 1, steps: ['Klikk på Slett.'] })] },
    { title: 'Planen og lisensen', headings: HEADINGS, body: content },
    { title: 'Tallene' },
  ];
  const { index, files } = anIndex([{ title: 'Lisens', headings: HEADINGS, body: content }, ...others], {
    slette: ['kaste', 'rydde'],
  });
  const query = fc
    .array(
      fc.constantFrom(
        ...'slette planen lisensen sammenlign tallene aktivere fjerne hva er kaste rydde spørsmål'.split(' '),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((words) => words.join(' '));
  const detours = fc
    .subarray([2, 3, 5], { minLength: 1 })
    .map((harmful) => new Map(harmful.map((from) => [from, from % 2 ? 1 : 0] as const)));

  test('no hit leads into a section that does harm', async () => {
    await fc.assert(
      fc.asyncProperty(query, detours, async (asked, around) => {
        const { question, wishes } = await find(asked, index, files);
        const { anchor } = bestSection(page, wishes, index, around, question);
        for (const number of around.keys()) expect(anchor).not.toBe(`s${number}`);
      }),
    );
  });

  test('a page that removes stands first only for those who asked for that, or where the ranking has no other', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const { ranked, wishes } = await find(asked, index, files);
        const [first] = ranked;
        if (!first || !index.pages[first.page]?.isHarmful || asksForAct(wishes)) return;
        const least = 0.4 * first.score;
        const near = ranked.filter(({ page, score }) => !index.pages[page]?.isHarmful && score >= least);
        expect(near).toEqual([]);
      }),
    );
  });
});

test('where harm is done is read as it was written', () => {
  const parts = [
    part('Slette en sak', { level: 1 }),
    part('Før', { level: 2, isGuarded: true }),
    part('Slette', { level: 3 }),
    part('Slette alt'),
  ];
  const { index } = anIndex([{ title: 'Slette en sak', parts }, { title: 'Kaffe' }]);
  expect([...(index.pages[0]?.detours ?? [])]).toEqual([
    [2, 1],
    [3, 0],
  ]);
  expect(index.pages[1]?.detours.size).toBe(0);
  expect(index.pages.map(({ isHarmful }) => isHarmful)).toEqual([false, false]);
});

describe('the parts of a built page', () => {
  const body = (html: string) =>
    `<main><ol><li>Forsiden</li></ol><article data-pagefind-body>${html}</article></main>`;

  test('hold their headings, numbered steps and warnings', () => {
    const html = body(`<h1>Saker</h1><p>Om saker.</p>
      <h2 id="a">Slette <em>en</em> sak</h2><div class="callout warning" role="note"><p>Vent!</p></div>
      <ol><li>Åpne <strong>Saker</strong>.<ul><li>Velg en.</li></ul></li><li>Klikk på <strong>Slett</strong>.<br>Ferdig.</li></ol>
      <h3 id="b">Etterpå</h3><ul><li>Slett ingenting.</li></ul><ol><li>Gå.</li></ol><div class="callout warning">Sent.</div>`);
    expect(pageParts(html)).toEqual([
      { id: undefined, heading: 'Saker', level: 1, steps: [], isGuarded: false },
      {
        id: 'a',
        heading: 'Slette en sak',
        level: 2,
        steps: ['Åpne Saker.Velg en.', 'Klikk på Slett.Ferdig.'],
        isGuarded: true,
      },
      { id: 'b', heading: 'Etterpå', level: 3, steps: ['Gå.'], isGuarded: false },
    ]);
  });

  test('leave out what the search is told to ignore, and what stands around', () => {
    const html = body(
      '<h1>Saker</h1><nav data-pagefind-ignore><h2 id="x">Innhold</h2><ol><li>Slett</li></ol></nav><svg><title>a > b</title></svg><p title="a > b">Om <!-- <h2 id="y"> --> saker.</p>',
    );
    expect(pageParts(html)).toEqual([
      { id: undefined, heading: 'Saker', level: 1, steps: [], isGuarded: false },
    ]);
  });
});
