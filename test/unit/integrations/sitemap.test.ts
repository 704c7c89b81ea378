import { describe, expect, test } from 'vitest';
import { isListed } from '../../../src/integrations/sitemap.ts';
import { aContentFolder, BOAT_TREE } from '../editing/content-folder.ts';

describe.each(['/', '/hjelp/'])('in the sitemap of a site below %s', (base) => {
  const listed = (path: string) => {
    aContentFolder({ 'articles/frist.mdx': '', 'troubleshooters/bat.yaml': BOAT_TREE });
    return isListed(`https://hjelp.example.no${base}${path}`, base);
  };

  test.each([
    ['the front page', ''],
    ['an article', 'artikler/frist/'],
    ['a tree, which is its first question', 'feilsoking/bat/'],
    ['a later question', 'feilsoking/bat/bat/'],
    ['an outcome', 'feilsoking/bat/ga/'],
    ['the contents', 'innhold/'],
  ])('stands %s', (_, path) => {
    expect(listed(path)).toBe(true);
  });

  test.each([
    ['the search', 'sok/'],
    ['the page of what was not found', '404/'],
    ['a first question, which has the tree’s address', 'feilsoking/bat/hvor/'],
  ])('does not stand %s', (_, path) => {
    expect(listed(path)).toBe(false);
  });
});
