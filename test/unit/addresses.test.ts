import { describe, expect, test } from 'vitest';
import { addresses, createAddresses } from '../../src/addresses.ts';

describe('addresses below a base', () => {
  test.each([
    ['/', '/'],
    ['', '/'],
    ['/hjelp/', '/hjelp/'],
    ['/hjelp', '/hjelp/'],
    ['hjelp/', '/hjelp/'],
    ['hjelp', '/hjelp/'],
    ['//hjelp//', '/hjelp/'],
    ['/kunde/hjelp/', '/kunde/hjelp/'],
  ])('%j begin with %s', (base, home) => {
    const { article, at, search } = createAddresses(base);
    expect(createAddresses(base).home).toBe(home);
    expect(at('favicon.svg')).toBe(`${home}favicon.svg`);
    expect(article('a')).toBe(`${home}artikler/a/`);
    expect(search).toBe(`${home}sok/`);
  });

  test('are those of the root where no build says otherwise', () => {
    expect(addresses.home).toBe('/');
  });
});

describe('each kind of page', () => {
  const { article, category, exercise, troubleshooter, ...fixed } = createAddresses('/');

  test.each([
    ['an article', article('lisensvarsel'), '/artikler/lisensvarsel/'],
    ['a place in an article', article('lisensvarsel', 'frist'), '/artikler/lisensvarsel/#frist'],
    ['a category', category('lisens'), '/kategorier/lisens/'],
    ['an exercise', exercise('fjern'), '/ovelser/fjern/'],
    ['a tree', troubleshooter('lisensvarsel'), '/feilsoking/lisensvarsel/'],
    ['a node of a tree', troubleshooter('lisensvarsel', 'er-du'), '/feilsoking/lisensvarsel/er-du/'],
    ['all articles', fixed.articles, '/artikler/'],
    ['all categories', fixed.categories, '/kategorier/'],
    ['all trees', fixed.troubleshooters, '/feilsoking/'],
    ['all exercises', fixed.exercises, '/ovelser/'],
    ['the licence plan', fixed.licencePlan, '/verktoy/lisensplan/'],
    ['the contents', fixed.contents, '/innhold/'],
    ['the search', fixed.search, '/sok/'],
  ])('%s', (_, address, expected) => {
    expect(address).toBe(expected);
  });
});
