import { describe, expect, test } from 'vitest';
import { articleSchema, categorySchema } from '../../../src/articles/schema.ts';
import { expectTold, toldAbout } from '../editing/faults/told-about.ts';

const article = { title: 'Tittel', description: 'En setning.', category: 'lisens', updated: '2026-11-24' };

describe('an article', () => {
  test('needs no more than title, description, category and date', () => {
    expect(articleSchema.parse(article)).toEqual({
      ...article,
      aliases: [],
      asked: [],
      keywords: [],
      related: [],
    });
  });

  test('may have all the rest', () => {
    const full = {
      ...article,
      audience: 'onsite',
      asked: ['hvorfor får jeg denne meldingen'],
      aliases: ['billett'],
      keywords: ['ticket'],
      related: ['lisensvarsel'],
      order: 1,
      sortBy: 'tittel',
    };
    expect(articleSchema.parse(full)).toEqual(full);
  });

  test.each<[mistake: string, change: object, path: string, found: string, expected: string]>([
    ['no title', { title: undefined }, 'title', 'mangler', 'tekst'],
    ['a title of spaces', { title: '  ' }, 'title', 'fant «»', 'ikke er tom'],
    ['no description', { description: undefined }, 'description', 'mangler', 'tekst'],
    ['a number as category', { category: 3 }, 'category', 'fant 3', 'tekst'],
    ['a Norwegian date', { updated: '24.11.2026' }, 'updated', 'fant «24.11.2026»', 'ÅÅÅÅ-MM-DD'],
    ['no date', { updated: undefined }, 'updated', 'mangler', '2026-11-24'],
    ['an unknown audience', { audience: 'begge' }, 'audience', 'fant «begge»', '«online» eller «onsite»'],
    ['keywords that are no list', { keywords: 'a, b' }, 'keywords', 'fant «a, b»', 'en liste'],
    ['an empty question', { asked: [''] }, 'asked.0', 'fant «»', 'ikke er tom'],
    ['an old address with a comment in it', { aliases: [null] }, 'aliases.0', 'fant et tomt felt', 'tekst'],
    [
      'an old address in no known form',
      { aliases: ['/artikler/a/'] },
      'aliases.0',
      'fant «/artikler/a/»',
      'gammelt-navn',
    ],
    ['an empty keyword', { keywords: ['a', ''] }, 'keywords.1', 'fant «»', 'ikke er tom'],
    ['related that is no list', { related: 'lisensvarsel' }, 'related', 'fant «lisensvarsel»', 'en liste'],
    [
      'a word to sort by that the title lacks',
      { sortBy: 'plan' },
      'sortBy',
      'fant «plan»',
      'står i tittelen',
    ],
    ['a place that is text', { order: 'first' }, 'order', 'fant «first»', 'et tall'],
    ['a field by another name', { titel: 'x' }, '', '«titel»', 'rett skrivemåten'],
  ])(
    '%s is told by field, with what stood there and what is expected',
    (_, change, path, found, expected) => {
      expectTold(toldAbout(articleSchema, { ...article, ...change }), path, found, expected);
    },
  );
});

test('a category without a title is told by field', () => {
  const told = toldAbout(categorySchema, { id: 'lisens', description: 'En setning.', place: 0 });
  expectTold(told, 'title', 'mangler', 'tekst');
});

test.each([
  ['på-sjø', 'pa-sjo'],
  ['Lisens og Brukere', 'lisens-og-brukere'],
])('the id of a category is an address: for «%s» another is named', (id, better) => {
  const told = toldAbout(categorySchema, { id, title: 'T', description: 'En setning.', place: 0 });
  expectTold(told, 'id', `fant «${id}»`, `«${better}»`);
});
