import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, describe, expect, test } from 'vitest';
import { followingMoves } from '../../../../src/editing/content-folder/moved-files.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'moved-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
fs.writeFileSync(path.join(root, 'er her #1.md'), '');

/** A store with one entry, of a file. */
function aStore(filePath: string | undefined, isLoaded: boolean) {
  const entries = new Map([['en', { id: 'en', data: {}, ...(filePath && { filePath }) }]]);
  const inner = {
    get: (id: string) => entries.get(id),
    delete: (id: string) => entries.delete(id),
    has: (id: string) => entries.has(id),
  } as unknown as LoaderContext['store'];
  return { entries, store: followingMoves(inner, pathToFileURL(`${root}/`), () => isLoaded) };
}

describe('an entry', () => {
  test('whose file is there is found, and so is one of no file', () => {
    expect(aStore('er her #1.md', true).store.get('en')).toMatchObject({ id: 'en' });
    expect(aStore(undefined, true).store.get('en')).toMatchObject({ id: 'en' });
    expect(aStore(undefined, true).store.get('to')).toBeUndefined();
  });

  test('whose file has gone is forgotten, so that another of the same text can take its place', () => {
    const { entries, store } = aStore('borte.md', false);
    expect(store.get('en')).toBeUndefined();
    expect(entries.size).toBe(0);
  });

  test('of a file that is there is kept when its former file goes', () => {
    const { entries, store } = aStore('er her #1.md', true);
    store.delete('en');
    expect(entries.size).toBe(1);
  });

  test.each([
    ['its file has gone', 'borte.md', true],
    ['it is of no file', undefined, true],
    ['the folder read now lacks it', 'er her #1.md', false],
  ])('is removed when %s', (_, filePath, isLoaded) => {
    const { entries, store } = aStore(filePath, isLoaded);
    store.delete('en');
    expect(entries.size).toBe(0);
  });

  test('is otherwise told of by the store itself', () => {
    expect(aStore('er her #1.md', true).store.has('en')).toBe(true);
  });
});
