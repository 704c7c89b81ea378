import { expect, test } from 'vitest';
import { brokenArticleLinks } from '../../../../src/exercises/content/article-links.ts';

const index = { articles: new Map([['en', 'en.md']]), exercises: new Map(), trees: new Map() };

test('articles that exist may be named, or none', () => {
  expect(
    brokenArticleLinks(
      [{ file: 'a.yaml', article: 'artikkel:en', refusalArticle: 'en' }, { file: 'b.yaml' }],
      index,
    ),
  ).toEqual([]);
});

test.each([
  ['article', { article: 'artikkel:enn' }],
  ['refusalArticle', { refusalArticle: 'enn' }],
])('an article that does not exist is told by %s, with the one that was perhaps meant', (field, naming) => {
  expect(brokenArticleLinks([{ file: 'a.yaml', ...naming }], index)).toEqual([
    `a.yaml: ${field}: lenken «artikkel:enn» går til artikkelen «enn», som ikke finnes; mente du «en»?`,
  ]);
});
