import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentIndex } from '../../../../src/editing/content-folder/content-index.ts';
import { readContent, tidyText } from '../../../../src/editing/content-folder/content-text.ts';
import { givenComponents } from '../../../../src/editing/markdown/given-components.ts';
import { anchorsIn } from '../../../../src/editing/markdown/heading-anchors.ts';
import { readArticle } from '../../../../src/editing/markdown/read-article.ts';
import { readVocabulary } from '../../../../src/search/indexing/read-vocabulary.ts';
import { aContentFolder, BOAT_TREE } from './a-content-folder.ts';

/** A text as Windows or a Mac may have saved it. */
const foreign = (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`;

test('a text reads the same however it was saved', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('å', 'ø', 'a', ' ', '#', '\n') }), (text) => {
      expect(tidyText(foreign(text))).toBe(text);
    }),
  );
});

test('a file is read so', () => {
  const folder = aContentFolder({ 'a.md': foreign('# På sjøen\n') });
  expect(readContent(path.join(folder, 'a.md'))).toBe('# På sjøen\n');
});

test('an article keeps its components', () => {
  const folder = aContentFolder({});
  const text = foreign('---\ntitle: Å\n---\n\n<Callout>\nViktig\n</Callout>\n');
  const code = givenComponents().transform(text, path.join(folder, 'articles/a.mdx'));
  expect(code).toMatch(/^---\ntitle: Å\n---\nimport Callout from .*\n\n\n<Callout>\nViktig\n<\/Callout>\n$/);
});

test('a tree, the anchors of an article and the words of the search are found', () => {
  const folder = aContentFolder({
    'troubleshooters/t.yaml': foreign(BOAT_TREE),
    'articles/a.md': foreign('---\ntitle: Å\n---\n\n## På sjøen\n'),
    'vocabulary.yaml': foreign('- group: Båt\n  words:\n    båt: [jolle]\n'),
  });
  expect([...(contentIndex(folder).trees.get('t')?.slugs.keys() ?? [])]).toEqual(['place', 'boat', 'walk']);
  expect([...anchorsIn(readArticle('a', path.join(folder, 'articles/a.md')))]).toEqual(['på-sjøen']);
  expect(readVocabulary(folder).at(-1)).toMatchObject({ group: 'Båt', words: { båt: ['jolle'] } });
});
