import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderFault } from '../../../../src/editing/content-folder/folder-fault.ts';
import { aContentFolder } from './a-content-folder.ts';

const WHOLE = { 'articles/en.md': '', 'categories.yaml': '' };

describe('a folder that is built as content', () => {
  test('has an article and shelves', () => {
    expect(folderFault(aContentFolder(WHOLE))).toBeUndefined();
  });

  test.each([
    ['is not there', {}, 'borte', 'finnes ikke'],
    ['is a file', { fil: '' }, 'fil', 'er en fil'],
    ['lies below a file', { fil: '' }, 'fil/under', 'finnes ikke'],
    ['is empty', {}, '', 'er tom'],
    ['holds only what the system hides', { '.DS_Store': '' }, '', 'er tom'],
    ['has no articles', { 'categories.yaml': '' }, '', 'articles/'],
    [
      'has a folder without articles',
      { ...WHOLE, 'articles/en.md': '', 'x/articles/les.txt': '' },
      'x',
      'articles/',
    ],
    [
      'has articles that only the system sees',
      { 'categories.yaml': '', 'articles/._en.md': '' },
      '',
      'articles/',
    ],
    ['has no shelves', { 'articles/en.md': '' }, '', 'categories.yaml'],
  ])('is refused by name where it %s', (_, files, name, why) => {
    const folder = path.join(aContentFolder(files), name);
    const fault = folderFault(folder);
    expect(fault?.found).toContain(`«${folder}»`);
    expect(fault?.found).toContain(why);
    expect(fault?.expected).toMatch(/^forventet .*$/);
  });
});
