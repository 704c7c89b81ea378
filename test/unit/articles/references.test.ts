import { expect, test } from 'vitest';
import { brokenReferences } from '../../../src/articles/references.ts';

const one = { id: 'en', file: 'articles/en.md', category: 'hylle', related: ['to'] };
const other = { id: 'to', file: 'articles/to.md', category: 'hylle', related: [] };
const broken = (changed: Partial<typeof one>) => brokenReferences([{ ...one, ...changed }, other], ['hylle']);

test('shelves and articles that exist may be named', () => {
  expect(broken({})).toEqual([]);
});

test('a shelf that does not exist is told with those that do', () => {
  expect(broken({ category: 'loft' })).toEqual([
    'articles/en.md: category: fant «loft»; forventet et av temaene hylle',
  ]);
});

test('a related article that does not exist is told, with the one that was perhaps meant', () => {
  expect(broken({ related: ['too', 'to', 'helt-annet'] })).toEqual([
    'articles/en.md: related: fant «too»; forventet navnet på en artikkel, f.eks. «to»',
    'articles/en.md: related: fant «helt-annet»; forventet navnet på en artikkel',
  ]);
});
