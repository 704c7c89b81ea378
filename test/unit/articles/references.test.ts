import { expect, test } from 'vitest';
import { brokenReferences } from '../../../src/articles/references.ts';

const place = (path: (string | number)[]) => ({ line: path.length, column: 1 });
const one = { id: 'en', file: 'articles/en.md', category: 'hylle', related: ['to'], aliases: [], place };
const other = {
  id: 'to',
  file: 'articles/to.md',
  category: 'hylle',
  related: [],
  aliases: ['tofte', 'en#del'],
  place,
};
const RENAMED = new Map([
  ['artikkel:tofte', { name: 'to', isSure: true }],
  ['artikkel:tofta', { name: 'to', isSure: false }],
  ['tema:skap', { name: 'hylle', isSure: true }],
]);
const broken = (changed: Partial<typeof one>) =>
  brokenReferences([{ ...one, ...changed }, other], ['hylle'], RENAMED);

test('shelves and articles that exist may be named', () => {
  expect(broken({})).toEqual([]);
});

test('a shelf that does not exist is told with those that do', () => {
  expect(broken({ category: 'loft' })).toMatchObject([
    { code: 'unknown-theme', line: 1, found: 'fant «loft»', expected: 'forventet et av temaene hylle' },
  ]);
});

test('a related article that does not exist is told, with the one that was perhaps meant', () => {
  expect(broken({ related: ['too', 'to', 'helt-annet'] })).toMatchObject([
    { line: 2, found: 'fant «too»', expected: 'forventet navnet på en artikkel, f.eks. «to»' },
    { line: 2, found: 'fant «helt-annet»', expected: 'forventet navnet på en artikkel' },
  ]);
});

test('a related article that was given another name is told with that', () => {
  expect(broken({ related: ['tofte', 'tofta'] })).toMatchObject([
    { expected: 'forventet «to», som artikkelen heter nå' },
    { expected: 'forventet «to», som artikkelen trolig heter nå' },
  ]);
  expect(broken({ category: 'skap' })).toMatchObject([
    { expected: 'forventet «hylle», som temaet heter nå' },
  ]);
});
