import { describe, expect, test } from 'vitest';
import { contentIndex } from '../../../../src/editing/content-folder/content-index.ts';
import { isPublished } from '../../../../src/editing/fields/published.ts';
import { aContentFolder } from '../content-folder/a-content-folder.ts';

const TODAY = '2026-11-26';

test.each([
  [{}, true],
  [{ draft: false }, true],
  [{ draft: true }, false],
  [{ publishFrom: '2026-11-26' }, true],
  [{ publishFrom: '2026-11-27' }, false],
  [{ draft: true, publishFrom: '2026-01-01' }, false],
])('content with %j is for readers: %s', (content, isFor) => expect(isPublished(content, TODAY)).toBe(isFor));

describe('the index of content', () => {
  const files = {
    'articles/ute.md': '---\ntitle: Ute\n---\n\ndraft: true\n',
    'articles/utkast.md': '---\ntitle: Utkast\ndraft: true\n---\n\nTekst.\n',
    'articles/senere.md': '---\ntitle: Senere\npublishFrom: 2026-11-27\n---\n\nTekst.\n',
    'simulations/utkast.yaml': 'title: Utkast\ndraft: true\n',
    'simulations/ute.yaml': 'title: Ute\ndraft: false\n',
    'troubleshooters/utkast.yaml': 'title: Utkast\ndraft: true\n',
    'troubleshooters/senere.yaml': 'title: Senere\npublishFrom: 2026-11-27\n',
    'troubleshooters/ute.yaml': 'title: Ute\n',
  };
  const index = (day: string) => contentIndex(aContentFolder(files), day);

  test('has what readers get, and what is held back apart', () => {
    const { articles, exercises, trees, held } = index(TODAY);
    expect([...articles.keys(), ...exercises.keys(), ...trees.keys()]).toEqual(['ute', 'ute', 'ute']);
    expect([...held.trees.keys()]).toEqual(['senere', 'utkast']);
    expect([...held.articles.keys(), ...held.exercises.keys()]).toEqual(['senere', 'utkast', 'utkast']);
  });

  test('has an article from the day it is published', () => {
    expect([...index('2026-11-27').articles.keys()]).toEqual(['senere', 'ute']);
  });
});
