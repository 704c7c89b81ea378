import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IndexParts, writeIndex } from '../../../../src/search/indexing/write-index.ts';
import { stem } from '../../../../src/search/language/stem.ts';
import { isRootOfStopWord } from '../../../../src/search/language/stop-words.ts';
import { questionKey } from '../../../../src/search/query/asked-first.ts';
import { usualPath } from '../../../../src/search/query/indexed-page.ts';
import { readIndex } from '../../../../src/search/query/ranking-index.ts';
import { topicRoots } from '../../../../src/search/query/topic.ts';

const root = fc.stringMatching(/^[a-zæøå0-9]{1,12}$/);
const somePostings = fc
  .uniqueArray(fc.record({ page: fc.nat(300), step: fc.integer({ min: 1, max: 7 }) }), {
    selector: ({ page }) => page,
    minLength: 1,
    maxLength: 8,
  })
  .map((postings) => postings.sort((a, b) => a.page - b.page));

const PAGE = {
  path: '',
  title: '',
  kind: '',
  fragment: '',
  titleWeight: 0,
  harm: { detours: new Map(), isItsAim: false },
  asked: [],
  headings: [],
};

function readBack(parts: Partial<IndexParts>) {
  const { main, files } = writeIndex(
    {
      pages: [],
      terms: new Map(),
      meanings: new Map(),
      shortParts: [],
      respelled: new Set(),
      words: { common: [], rare: [] },
      ...parts,
    },
    () => 'v',
  );
  const index = readIndex(JSON.parse(JSON.stringify(main)));
  const fetched: string[] = [];
  return {
    index,
    fetched,
    add(names: string[]) {
      for (const name of names) {
        fetched.push(name);
        index.addFile(name, files.get(name) ?? '');
      }
    },
  };
}

test('every root is read with the postings it was written with, from the shards asked for it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(root, somePostings), { selector: ([name]) => name, maxLength: 400 }),
      (written) => {
        const { index, add } = readBack({ terms: new Map(written) });
        expect(index.roots).toEqual(written.map(([name]) => name).sort());
        for (const [name, postings] of written) {
          add(index.missingShards([name]));
          expect(index.postings(name)).toEqual(postings);
        }
        expect(index.missingShards(written.map(([name]) => name))).toEqual([]);
      },
    ),
  );
});

describe('the page that alone has a heading', () => {
  const words = 'flytte felt bredde linje farge kolonne'.split(' ');
  const heading = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
  const somePages = fc.array(fc.array(heading, { maxLength: 5 }), { minLength: 1, maxLength: 120 });
  const everyWord = new Map(words.map((word, i) => [stem(word), [{ page: i, step: 7 }]] as const));

  test('is known by the words of that heading in any order, and no other page is', () => {
    fc.assert(
      fc.property(somePages, (written) => {
        const pages = written.map((headings, i) => ({
          path: `artikler/${String(i).padStart(3, '0')}/`,
          title: `Side${i}`,
          kind: '',
          fragment: '',
          titleWeight: 0,
          harm: { detours: new Map(), isItsAim: false },
          asked: [],
          headings: headings.map((one) => one.join(' ')),
        }));
        const { index, add } = readBack({ pages, terms: everyWord });
        add(index.missingShards(everyWord.keys()));
        for (const [root, postings] of everyWord) expect(index.postings(root)).toEqual(postings);
        for (const text of new Set(written.flat().map((one) => one.toReversed().join(' ')))) {
          const topic = topicRoots(text);
          const having = pages.flatMap(({ headings }, page) =>
            headings.some((one) => topicRoots(one).join() === topic.join()) ? [page] : [],
          );
          expect(index.headed(topic)).toBe(having.length === 1 ? having[0] : undefined);
        }
      }),
    );
  });

  test('is not told of where the heading is a title, has more than four telling words, or words no page has', () => {
    const page = (title: string, ...headings: string[]) => ({
      path: '',
      title,
      kind: '',
      fragment: '',
      titleWeight: 0,
      harm: { detours: new Map(), isItsAim: false },
      asked: [],
      headings,
    });
    const pages = [
      page('Om linjer', 'Flytte felt', words.slice(0, 5).join(' '), 'Flytte kaffe', 'Hvor er det?'),
      page('Flytte et felt'),
    ];
    const { index, add } = readBack({ pages, terms: everyWord });
    add(index.missingShards(everyWord.keys()));
    for (const heading of pages.flatMap(({ headings }) => headings))
      expect(index.headed(topicRoots(heading)), heading).toBeUndefined();
  });
});

test('words are read as they were written, common and rare ones', () => {
  const lists = fc
    .uniqueArray(root, { maxLength: 40 })
    .chain((words) =>
      fc.nat(words.length).map((at) => ({ common: words.slice(0, at).sort(), rare: words.slice(at).sort() })),
    );
  fc.assert(
    fc.property(lists, (words) => {
      const { index, add } = readBack({ words });
      const names = index.missingWords();
      add(names);
      // A second search may have waited for them too.
      add(names);
      expect(index.words).toEqual(words);
      expect(index.missingWords()).toEqual([]);
    }),
  );
});

test('pages are read in their order, from as many files as they need', () => {
  const many = Array.from({ length: 900 }, (_, i) => ({
    path: `artikler/side-${String(i).padStart(3, '0')}/`,
    title: `Side ${i} om noe som er likt for alle`,
    kind: i % 2 ? 'Salg' : 'Feilsøk',
    fragment: `nb_${i}`,
    titleWeight: i / 10,
    harm: { detours: new Map(i % 3 ? [] : [[2, 0]]), isItsAim: i % 5 === 0 },
    asked: ['hvor er sak', 'hva gjør jeg', 'en sak hvor'].slice(0, i % 4),
    headings: [],
  }));
  const { index, add } = readBack({ pages: many });
  const names = index.missingPages();
  expect(names.length).toBeGreaterThan(1);
  add(names.toReversed());
  expect(index.missingPages()).toEqual([]);
  expect(index.pages).toMatchObject(
    many.map(({ harm, asked, headings: _, ...page }) => ({
      ...page,
      detours: harm.detours,
      isHarmful: harm.isItsAim,
      asked: asked.map(questionKey),
    })),
  );
});

test('an article at the address that its title gives is read with that address, and any other with its own', () => {
  const path = fc.constantFrom(
    'artikler/ol-og-braend/',
    'artikler/ol-og-brod/',
    'feilsoking/ol/',
    'artikler/',
  );
  const title = fc.oneof(fc.constantFrom('Øl og brænd!', '(Øl) og BRØD', 'Øl'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(path, title)), (written) => {
      const pages = written.flatMap(([one, name]) =>
        [one, usualPath(name)].map((place) => ({ ...PAGE, path: place, title: name })),
      );
      const { index, add } = readBack({ pages });
      add(index.missingPages());
      expect(index.pages.map((page) => page.path)).toEqual(pages.map((page) => page.path));
      expect(index.pages.map((page) => page.isArticle)).toEqual(
        pages.map((page) => page.path.startsWith('artikler/')),
      );
    }),
  );
});

test('questions are read in their order, each with its page, and by the roots that they have', () => {
  const page = (...asked: string[]) => ({
    path: '',
    title: '',
    kind: '',
    fragment: '',
    titleWeight: 0,
    harm: { detours: new Map(), isItsAim: false },
    asked,
    headings: [],
  });
  const terms = new Map(['brød', 'tak', 'fisk'].map((name) => [name, [{ page: 0, step: 1 }]]));
  const pages = [
    page('tak og brød', 'brød og tak'),
    page(),
    page('fisk'),
    page('brød og fisk', 'tak og torsk'),
  ];
  const { index, add } = readBack({ pages, terms });
  add([...index.missingPages(), ...index.missingShards(terms.keys())]);
  expect(index.questions().map((question) => question.page)).toEqual([0, 2, 3, 3]);
  // Each of the roots is on one page of four.
  const told = Math.round(Math.log(1 + 3.5 / 1.5) * 2 * 2) / 2;
  expect(index.questions()[0]?.weight).toBe(told);
  expect(index.questionsWith('brød')).toEqual([0, 2]);
  expect(index.questionsWith('tak')).toEqual([0, 3]);
  expect(index.questionsWith('fisk')).toEqual([1, 2]);
  expect(index.questionsWith('torsk')).toEqual([]);
});

describe('what readers say', () => {
  const said = fc.array(root, { minLength: 1, maxLength: 4 }).map((roots) => roots.join(' '));
  const meanings = fc.uniqueArray(fc.tuple(said, fc.uniqueArray(said, { minLength: 1, maxLength: 3 })), {
    selector: ([key]) => key,
    maxLength: 300,
  });

  test('is known once the phrases of its telling words are there', () => {
    fc.assert(
      fc.property(meanings, (written) => {
        const { index, add } = readBack({ meanings: new Map(written) });
        for (const [key, means] of written) {
          const roots = key.split(' ');
          add(index.missingPhrases(roots.filter((name) => !isRootOfStopWord(name))));
          expect(
            index
              .meanings(key)
              .map((way) => way.join(' '))
              .sort(),
          ).toEqual([...means].sort());
        }
      }),
    );
  });

  test('needs nothing more than the main file where it is small words only', () => {
    const { index } = readBack({ meanings: new Map([['til de', ['oppgav']]]) });
    expect(index.meanings('til de')).toEqual([['oppgav']]);
  });

  test('is known by its word at once, and fetched where it was asked for in vain', () => {
    const { index, add } = readBack({ meanings: new Map([['kalend', ['dagbok']]]) });
    expect([index.has('kalend'), index.knows('kalend'), index.knows('ukjent')]).toEqual([false, true, false]);
    expect(index.missingMeanings()).toEqual([]);
    expect([index.meanings('kalend'), index.meanings('ukjent')]).toEqual([[], []]);
    const names = index.missingMeanings();
    expect(names).toHaveLength(1);
    expect(index.missingMeanings()).toEqual([]);
    add(names);
    expect(index.meanings('kalend')).toEqual([['dagbok']]);
    expect(index.missingMeanings()).toEqual([]);
  });

  test('is fetched once, and only near the words of the query', () => {
    const many = Array.from({ length: 400 }, (_, i) => [`ord${i} langtord${i}`, [`mening${i}`]] as const);
    const { index, add, fetched } = readBack({ meanings: new Map(many) });
    add(index.missingPhrases(['ord7']));
    expect(fetched).toHaveLength(1);
    expect(index.meanings('ord7 langtord7')).toEqual([['mening7']]);
    expect(index.missingPhrases(['ord7'])).toEqual([]);
    expect(index.meanings('ord390 langtord390')).toEqual([]);
  });
});
