import { describe, expect, test } from 'vitest';
import { isListed } from '../../../src/integrations/sitemap.ts';
import { aContentFolder, BOAT_TREE } from '../editing/content-folder/a-content-folder.ts';

describe.each(['/', '/hjelp/'])('in the sitemap of a site below %s', (base) => {
  const listed = (path: string) => {
    aContentFolder({
      'articles/frist.mdx': '',
      'categories.yaml': '- id: hylle',
      'simulations/ro.yaml': '',
      'troubleshooters/bat.yaml': BOAT_TREE,
    });
    return isListed(`https://hjelp.example.no${base}${path}`, base);
  };

  test.each([
    ['the front page', ''],
    ['an article', 'artikler/frist/'],
    ['a tree, which is its first question', 'feilsoking/bat/'],
    ['a later question', 'feilsoking/bat/bat/'],
    ['an outcome', 'feilsoking/bat/ga/'],
    ['the contents', 'innhold/'],
    ['a theme', 'kategorier/hylle/'],
    ['an exercise', 'ovelser/ro/'],
  ])('stands %s', (_, path) => {
    expect(listed(path)).toBe(true);
  });

  test.each([
    ['the search', 'sok/'],
    ['the page of what was not found', '404/'],
    ['the editors’ table', 'for-redaktorer/'],
    ['an old address of an article', 'artikler/gammel/'],
    ['an old address of a theme', 'kategorier/gammel/'],
    ['an old address of an exercise', 'ovelser/gammel/'],
    ['an old address of a tree', 'feilsoking/gammel/'],
    ['an old address of a step', 'feilsoking/bat/gammel/'],
    ['a first question, which has the tree’s address', 'feilsoking/bat/hvor/'],
  ])('does not stand %s', (_, path) => {
    expect(listed(path)).toBe(false);
  });
});
