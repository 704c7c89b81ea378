import { expect, test } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { apartInTitle } from '../../../../src/search/query/run-together.ts';
import { anIndex } from '../an-index.ts';

const PAGES = [
  { title: 'Om CRM Suite' },
  { title: 'KS FIKS-IO i bruk' },
  { title: 'Sak' },
  { title: 'Ta en X' },
];

test.each([
  ['crmsuite', 'crm suite'],
  ['crmsuit', 'crm suite'],
  ['crmsuiten', 'crm suite'],
  ['fiksio', 'fiks io'],
  ['omcrm', 'om crm'],
])('a word is two that a title has side by side: %s', (word, apart) => {
  expect(apartInTitle(word, anIndex(PAGES).index)?.join(' ')).toBe(apart);
});

test.each(['suite', 'suit', 'mcrms', 'iobruk', 'iibruk', 'enx', 'suiteks', 'crmsuiteks'])(
  'but not %s',
  (word) => {
    expect(apartInTitle(word, anIndex(PAGES).index)).toBeUndefined();
  },
);

test('a search for the word finds the page, the first time and the second', async () => {
  const { index, files, titles } = anIndex(PAGES, { sak: ['suite fiks'] });
  for (let times = 0; times < 2; times++) {
    expect(titles(await find('fiksio', index, files))).toEqual(['KS FIKS-IO i bruk']);
    expect(titles(await find('crmsuite', index, files))).toEqual(['Om CRM Suite']);
  }
});
