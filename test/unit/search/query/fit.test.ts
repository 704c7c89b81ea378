import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { fitOf } from '../../../../src/search/query/fit.ts';
import { analyse, queryWords } from '../../../../src/search/query/wishes.ts';
import { anIndex } from '../an-index.ts';

const filling = 'Om noe annet som tar plass. '.repeat(40);
const PAGES = [
  { title: 'Slette et prosjekt', body: 'Slette et prosjekt. Data slettes for godt.' },
  { title: 'Dagbok', body: 'Dagbok. Avtaler og oppgaver.' },
  { title: 'Annet', body: `${filling} Fra Bergen. ${filling}` },
  { title: 'Kall', body: 'Kall opp endringer.' },
];
const { index, files } = anIndex(PAGES, { dagbok: ['kalenderblad'], 'slette prosjekt': ['kvitte jobben'] });
for (const name of [...index.missingShards(index.roots), ...index.missingPhrases(index.roots)])
  index.addFile(name, await files.read(name));

function fitFor(page: number, query: string, corrections = new Map<string, string>()) {
  const words = queryWords(query, index);
  const meant = words.map((word) => corrections.get(word) ?? word);
  return fitOf(page, words, analyse(meant, index).wishes, corrections, index);
}

describe('the share of a query that a page answers', () => {
  test('is all where it is about each word, in any form or by another name', () => {
    expect(fitFor(0, 'sletting av prosjekter').share).toBe(1);
    expect(fitFor(1, 'kalenderblad').share).toBe(1);
  });

  test('is all of a phrase that it means, and of each word in it', () => {
    expect(fitFor(0, 'kvitte jobben')).toEqual({ share: 1, unknown: [], telling: 1 });
  });

  test('is more than half where it has one of two, and another page is about the other', () => {
    expect(fitFor(0, 'prosjekt dagbok').share).toBeCloseTo(1 / 1.6, 5);
  });

  test('is at most half where no page is about the other', () => {
    expect(fitFor(1, 'dagbok kaffe').share).toBeLessThanOrEqual(0.5);
  });

  test('is less for a compound of which it has the parts alone', () => {
    const { share, unknown } = fitFor(0, 'prosjektdata');
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
    expect(unknown).toEqual([]);
  });

  test('is less for what is meant by a phrase, where the title has nothing of that', () => {
    const body = 'Slette et prosjekt. Prosjekter slettes.';
    const pages = [{ title: 'Rydde', body }, { title: 'Slette et prosjekt', body }, { title: 'Loft' }];
    const made = anIndex(pages, { 'slette prosjekt': ['kvitte jobben'] });
    made.addAll();
    const shareOf = (page: number) => {
      const words = queryWords('kvitte jobben', made.index);
      return fitOf(page, words, analyse(words, made.index).wishes, new Map(), made.index).share;
    };
    expect(shareOf(1)).toBe(1);
    expect(shareOf(0)).toBeGreaterThan(0.5);
    expect(shareOf(0)).toBeLessThan(0.85);
  });

  test('is less for a page that only mentions it, but enough to show it', () => {
    const { share, unknown } = fitFor(2, 'bergen');
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.7);
    expect(unknown).toEqual([]);
    expect(fitFor(1, 'bergen').share).toBe(0);
  });

  test('is less, the more of a word had to be changed', () => {
    const of = (typed: string) => fitFor(0, typed, new Map([[typed, 'prosjekt']])).share;
    expect(of('prosjket')).toBeCloseTo(0.75 / (0.75 + 0.25 * 0.6));
    expect(of('prsjket')).toBeCloseTo(0.5 / (0.5 + 0.5 * 0.6));
  });

  test('does not count what says nothing, and little what says little', () => {
    expect(fitFor(0, 'hvordan får jeg slettet et prosjekt').share).toBe(1);
    expect(fitFor(0, 'prosjekt hjelp').share).toBeGreaterThan(fitFor(0, 'prosjekt kaffe').share);
  });

  test('is nothing where nothing is asked', () => {
    expect(fitFor(0, '…')).toEqual({ share: 0, unknown: [], telling: 0 });
  });

  test('lies between nothing and all, and is never more for one more unknown word', () => {
    const words = [
      'prosjekt',
      'dagbok',
      'slette',
      'bergen',
      'hjelp',
      'kaffe',
      'og',
      'kalender',
      'prosjektdagbok',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), fc.nat(PAGES.length - 1), (asked, page) => {
        const { share } = fitFor(page, asked.join(' '));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const more = fitFor(page, [...asked, 'qxzw'].join(' '));
        expect(more.share).toBeLessThanOrEqual(share);
        expect(more.unknown).toContain('qxzw');
      }),
    );
  });
});

describe('a word that no page is about', () => {
  test('is named as it was typed', async () => {
    const { unknown, fit } = await find('Jira-integrasjon for prosjekt', index, files);
    expect(unknown).toEqual(['Jira', 'integrasjon']);
    expect(fit).toBe('none');
  });

  test('is one whose parts no page is about together, or that only sounds like others', () => {
    expect(fitFor(0, 'kalender').unknown).toEqual(['kalender']);
    expect(fitFor(0, 'prosjektdagbok').unknown).toEqual(['prosjektdagbok']);
  });

  test('is none of a single letter, and one of two', () => {
    expect(fitFor(1, 'dagbok x').unknown).toEqual([]);
    expect(fitFor(1, 'dagbok x').share).toBe(1);
    expect(fitFor(1, 'dagbok xy').unknown).toEqual(['xy']);
  });

  test('is none that says little, nor one within a phrase that is understood', () => {
    expect(fitFor(0, 'hjelp til kaffe').unknown).toEqual(['kaffe']);
    expect(fitFor(0, 'kvitte jobben').unknown).toEqual([]);
  });
});

describe('how much a word counts', () => {
  const own = anIndex(
    [
      { title: 'Kaffe', body: 'Kaffe lages av bønner.' },
      { title: 'Annet', body: `${filling} Kaffe og te og Bergen. ${filling}` },
      { title: 'Dagbok', body: 'Dagbok. Avtaler og oppgaver. Klikke på knapper.' },
      ...Array.from({ length: 40 }, (_, i) => ({ title: `Lisens ${i}` })),
      { title: 'Lisens og faktura' },
    ],
    { kaffe: ['espresso', 'kokt drikke'], te: ['espresso', 'oolong'], bergen: ['fjordby'] },
  );
  own.addAll();
  const fitIn = async (page: number, query: string) => {
    const words = queryWords(query, own.index);
    return fitOf(page, words, analyse(words, own.index).wishes, new Map(), own.index);
  };

  test('is told by how many say something: neither small nor faint ones, nor what everybody says', async () => {
    expect((await fitIn(2, 'dagbok kaffe')).telling).toBe(2);
    expect((await fitIn(2, 'dagbok hjelp')).telling).toBe(1);
    expect(await fitIn(0, 'kaffe knapt')).toMatchObject({ telling: 1, unknown: [] });
    expect((await fitIn(2, 'klikke')).telling).toBe(1);
  });

  test('is never next to nothing, though nearly all pages have it', async () => {
    const { share } = await fitIn(3, 'lisens faktura');
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.7);
  });

  test('is less within a phrase than alone, since the phrase is as rare as one word', async () => {
    const { share } = await fitIn(0, 'kokt drikke bergen');
    expect(share).toBeLessThan(2 / (2 + 0.6));
    expect(share).toBeGreaterThan(1 / (1 + 0.6));
  });

  test('depends on whether some page is about what it means, however many mention it', async () => {
    expect((await fitIn(2, 'espresso')).unknown).toEqual([]);
    expect((await fitIn(2, 'oolong')).unknown).toEqual(['oolong']);
  });

  test('is less by another word than by its own, on a page that mentions it', async () => {
    const [word, other] = [await fitIn(1, 'bergen'), await fitIn(1, 'fjordby')];
    expect(other.share).toBeLessThan(word.share);
  });
});
