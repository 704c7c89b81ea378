import { expect, test } from 'vitest';
import { brokenLinks } from '../../../../src/exercises/content/broken-links.ts';

const index = {
  articles: new Map([['en', 'en.md']]),
  exercises: new Map([['to', 'to.yaml']]),
  trees: new Map(),
};

test('articles and exercises that exist may be named, or none', () => {
  expect(
    brokenLinks(
      [
        { file: 'a.yaml', article: 'artikkel:en', refusalArticle: 'en', next: 'ovelse:to' },
        { file: 'b.yaml' },
      ],
      index,
    ),
  ).toEqual([]);
});

test.each([
  ['article', { article: 'artikkel:enn' }],
  ['refusalArticle', { refusalArticle: 'enn' }],
])('an article that does not exist is told by %s, with the one that was perhaps meant', (field, naming) => {
  expect(brokenLinks([{ file: 'a.yaml', ...naming }], index)).toEqual([
    `a.yaml: ${field}: lenken «artikkel:enn» går til artikkelen «enn», som ikke finnes; mente du «en»?`,
  ]);
});

test('an exercise that does not exist is told too', () => {
  expect(brokenLinks([{ file: 'a.yaml', next: 'ovelse:too' }], index)).toEqual([
    'a.yaml: next: lenken «ovelse:too» går til øvelsen «too», som ikke finnes; mente du «to»?',
  ]);
});
