import { expect, test } from 'vitest';
import { unanswered } from '../../../src/for-editors/unanswered.ts';
import { anIndex } from '../search/an-index.ts';

const { index, files } = anIndex([
  { title: 'Fornye lisensen', path: 'artikler/fornye/', asked: ['når går lisensen ut'] },
  { title: 'Bytte passord', path: 'artikler/passord/', body: 'Slik bytter du passordet ditt.' },
  {
    title: 'Passordet er glemt',
    path: 'artikler/glemt/',
    body: 'Passordet er glemt. Be om et nytt passord.',
  },
]);

test('a question that the search answers with what says so is not among them', async () => {
  const asked = new Map([['artikler/fornye/', ['når går lisensen ut']]]);
  expect(await unanswered(asked, index, files)).toEqual(new Map());
});

test('one that it answers with something else, or not at all, is', async () => {
  const asked = new Map([
    ['artikler/fornye/', ['når går lisensen ut', 'jeg har glemt passordet', 'hvor er kantina']],
    ['artikler/passord/', ['bytte passord']],
  ]);
  expect(await unanswered(asked, index, files)).toEqual(
    new Map([['artikler/fornye/', ['jeg har glemt passordet', 'hvor er kantina']]]),
  );
});
