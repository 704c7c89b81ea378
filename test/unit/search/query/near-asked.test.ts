import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFiles, find } from '../../../../src/search/query/find.ts';
import { nearAsked } from '../../../../src/search/query/near-asked.ts';
import { analyse, queryWords } from '../../../../src/search/query/wishes.ts';
import { anIndex, type Written } from '../an-index.ts';

const asking = (title: string, ...asked: string[]): Written => ({
  title,
  asked,
  keywords: asked.join(', '),
});
const PAGES = [
  asking('Fjell', 'bytte lampe i kjelleren', 'male taket på låven'),
  asking('Fjord', 'bytte tak', 'male lampe i kjelleren'),
  asking('Foss'),
];
const { index, files } = anIndex(PAGES, { lampe: ['lyspære'] });
await addFiles(index, [...index.missingPages(), ...index.missingShards(index.roots)], files);

const near = (query: string) => nearAsked(analyse(queryWords(query, index), index).wishes, index);

describe('how near an article comes with one of its questions', () => {
  test('is all where the question is what was asked, in any order', () => {
    expect(near('lampe i kjelleren bytte').get(0)).toBeGreaterThan(0.9);
  });

  test('is less where its words stand in several questions', () => {
    expect(near('bytte tak').get(0) ?? 0).toBeLessThan(near('bytte tak').get(1) ?? 0);
  });

  test('is less for another word than its own, and nothing without any', () => {
    const [own = 0, other = 0] = ['bytte lampe', 'bytte lyspære'].map((query) => near(query).get(0));
    expect(other).toBeGreaterThan(0);
    expect(other).toBeLessThan(own);
    expect(near('laks').size).toBe(0);
    expect(near('lampe').has(2)).toBe(false);
  });

  test('is between nothing and all, whatever was asked', () => {
    const words = fc.array(fc.constantFrom(...'bytte lampe lyspære kjeller male tak låve laks'.split(' ')));
    fc.assert(
      fc.property(words, (asked) => {
        for (const nearness of near(asked.join(' ')).values()) {
          expect(nearness).toBeGreaterThan(0);
          expect(nearness).toBeLessThanOrEqual(1.001);
        }
      }),
    );
  });

  test('decides between articles that have the same words', async () => {
    const firstFor = async (query: string) =>
      index.pages[(await find(query, index, files)).ranked[0]?.page ?? -1]?.title;
    expect(await firstFor('male låve tak')).toBe('Fjell');
    expect(await firstFor('hvordan male en lampe')).toBe('Fjord');
  });
});

describe('a question is nearer', () => {
  const asked = anIndex(
    [
      asking('Fjell', 'slette prosjekt', 'hjelp'),
      asking('Fjord', 'slette firma', 'lampe'),
      asking('Foss', 'lyspære lampe'),
    ],
    { 'slette prosjekt': ['kvitte jobben'], lampe: ['lyspære'] },
  );
  const nearest = async (query: string) => {
    await addFiles(asked.index, asked.index.missingShards(asked.index.roots), asked.files);
    await asked.addPhrases(query);
    return nearAsked(analyse(queryWords(query, asked.index), asked.index).wishes, asked.index);
  };

  test('the more of it was asked for', async () => {
    const one = await nearest('firma');
    const both = await nearest('slette firma');
    expect(one.get(1)).toBeLessThan(0.8);
    expect(both.get(1)).toBeGreaterThan(0.9);
  });

  test('by a word that says something than by one that says little', async () => {
    const both = await nearest('hjelp lampe');
    expect(both.get(1)).toBeGreaterThan(both.get(0) ?? 0);
    expect(both.get(0)).toBeGreaterThan(0);
  });

  test('only if it has all of what a phrase means', async () => {
    expect([...(await nearest('kvitte jobben')).keys()]).toEqual([0]);
  });

  test('by its own word than by another for it, where it has both', async () => {
    const found = await nearest('lyspære');
    expect(found.get(2)).toBeGreaterThanOrEqual(0.5);
    const other = await nearest('lampe');
    expect(found.get(2)).toBeGreaterThanOrEqual((other.get(2) ?? 0) * 0.8);
  });
});
