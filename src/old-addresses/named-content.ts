import { getCollection } from 'astro:content';
import { allArticles, allShelves } from '../articles/articles.ts';
import { allScenarios } from '../exercises/schema/scenarios.ts';
import { allTrees } from '../troubleshooter/index.ts';
import type { NamedContent } from './moves.ts';

/** The content that is built, with its names. */
export async function namedContent(): Promise<NamedContent> {
  const [articles, themes, exercises, trees, written] = await Promise.all([
    allArticles(),
    allShelves(),
    allScenarios(),
    allTrees(),
    getCollection('troubleshooters'),
  ]);
  const files = new Map(written.map(({ id, data }) => [id, data]));
  return {
    articles: articles.map(({ id, data }) => ({ id, title: data.title, aliases: data.aliases })),
    themes: themes.map(({ id, title, aliases = [] }) => ({ id, title, aliases })),
    exercises: exercises.map(({ id, data }) => ({ id, title: data.title, aliases: data.aliases ?? [] })),
    trees: trees.map(({ id, tree }) => {
      const { aliases = [], questions = {}, outcomes = {} } = files.get(id) ?? {};
      return {
        id,
        title: tree.title,
        aliases,
        steps: [
          ...Object.values(questions).map(({ slug, text, aliases }) => ({ slug, title: text, aliases })),
          ...Object.values(outcomes).map(({ slug, title, aliases }) => ({ slug, title, aliases })),
        ],
      };
    }),
  };
}
