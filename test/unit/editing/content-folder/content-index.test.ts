import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createAddresses } from '../../../../src/addresses.ts';
import { contentFolder, contentIndex } from '../../../../src/editing/content-folder/content-index.ts';
import { resolveContentLink } from '../../../../src/editing/links/content-links.ts';
import { aContentFolder, BOAT_TREE } from './a-content-folder.ts';

describe('the content folder', () => {
  test('is «content», or what HELP_CONTENT says', () => {
    expect(contentFolder({})).toBe(path.resolve('content'));
    expect(contentFolder({ HELP_CONTENT: '' })).toBe(path.resolve('content'));
    expect(contentFolder({ HELP_CONTENT: '/srv/help' })).toBe('/srv/help');
  });
});

describe('the index', () => {
  test('knows articles and exercises by the names of their files', () => {
    const folder = aContentFolder({
      'articles/a.mdx': '',
      'articles/b.md': '',
      'articles/notes.txt': '',
      'simulations/s.yaml': '',
    });
    const { articles, exercises } = contentIndex();
    expect([...articles]).toEqual([
      ['a', path.join(folder, 'articles/a.mdx')],
      ['b', path.join(folder, 'articles/b.md')],
    ]);
    expect([...exercises.keys()]).toEqual(['s']);
  });

  test('knows the slugs of a tree’s nodes, and of its first question', () => {
    aContentFolder({ 'troubleshooters/t.yml': BOAT_TREE });
    const tree = contentIndex().trees.get('t');
    expect([...(tree?.slugs ?? [])]).toEqual([
      ['place', 'hvor'],
      ['boat', 'bat'],
      ['walk', 'ga'],
    ]);
    expect(tree?.start).toBe('hvor');
  });

  test('knows a node by its earlier ids as well, so that links to it still lead there', () => {
    aContentFolder({
      'troubleshooters/t.yml': BOAT_TREE.replace(
        'walk: { slug: ga }',
        'walk: { slug: ga, aliases: [stroll] }',
      ),
    });
    expect(resolveContentLink('feilsoking:t/stroll', contentIndex(), createAddresses('/'))).toBe(
      '/feilsoking/t/ga/',
    );
  });

  test('sees the next time what is renamed while the files are read', () => {
    const folder = aContentFolder({ 'articles/a.mdx': '', 'articles/b.md': '', 'categories.yaml': '' });
    const articles = path.join(folder, 'articles');
    // A file system may count its time in steps.
    fs.utimesSync(articles, 1, 1);
    const spy = vi.spyOn(fs, 'readFileSync').mockImplementation(() => {
      if (fs.existsSync(`${articles}/b.md`)) fs.renameSync(`${articles}/b.md`, `${articles}/c.md`);
      return '';
    });
    contentIndex(folder, '2026-11-24', true);
    spy.mockRestore();
    expect([...contentIndex(folder, '2026-11-24', true).articles.keys()]).toEqual(['a', 'c']);
  });

  test('is empty for a folder that holds nothing of the kind', () => {
    aContentFolder({ 'categories.yaml': '' });
    const { articles, exercises, trees } = contentIndex();
    expect([articles.size, exercises.size, trees.size]).toEqual([0, 0, 0]);
  });

  test.each([
    ['is no YAML', 'questions: {'],
    ['is empty', ''],
    ['has nodes without slugs', 'start: a\nquestions: { a: {}, b: null, c: { slug: 7 } }'],
    ['is a list', '- a\n- b'],
  ])('leaves it to the schema to tell of a tree that %s', (_, text) => {
    aContentFolder({ 'troubleshooters/t.yaml': text });
    expect(contentIndex().trees.get('t')).toMatchObject({ start: undefined, slugs: new Map() });
  });

  test('is read anew when an article comes or a tree changes', () => {
    const folder = aContentFolder({ 'articles/a.mdx': '', 'troubleshooters/t.yaml': BOAT_TREE });
    expect(contentIndex().articles.size).toBe(1);
    fs.writeFileSync(path.join(folder, 'articles/b.mdx'), '');
    expect(contentIndex().articles.size).toBe(2);
    const tree = path.join(folder, 'troubleshooters/t.yaml');
    fs.writeFileSync(tree, BOAT_TREE.replace('hvor', 'der'));
    fs.utimesSync(tree, new Date(), new Date(Date.now() + 5000));
    expect(contentIndex().trees.get('t')?.start).toBe('der');
  });

  test('is not read anew when nothing changed', () => {
    aContentFolder({ 'troubleshooters/t.yaml': BOAT_TREE });
    const first = contentIndex();
    const read = vi.spyOn(fs, 'readFileSync');
    expect(contentIndex()).toBe(first);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });
});
