import { type CollectionEntry, getCollection } from 'astro:content';
import path from 'node:path';
import { nearest } from '../editing/nearest.ts';

export type Article = CollectionEntry<'articles'>;
type Category = CollectionEntry<'categories'>;

/** A shelf with its articles in reading order. */
export interface Shelf {
  id: string;
  title: string;
  description: string;
  articles: Article[];
}

const collator = new Intl.Collator('nb');

let shelves: Promise<Shelf[]> | undefined;

/**
 * All shelves that hold something, in the order of `categories.yaml`, with their articles by `order`, then title.
 *
 * @throws when an article names a shelf or a related article that does not exist
 */
export function allShelves(): Promise<Shelf[]> {
  // Content changes while an editor works; in a build it does not.
  if (import.meta.env.DEV) return readShelves();
  shelves ??= readShelves();
  return shelves;
}

export async function allArticles(): Promise<Article[]> {
  return (await allShelves()).flatMap(({ articles }) => articles);
}

async function readShelves(): Promise<Shelf[]> {
  const [articles, categories] = await Promise.all([getCollection('articles'), getCollection('categories')]);
  checkReferences(articles, categories);
  const inOrder = [...articles].sort(
    (a, b) =>
      (a.data.order ?? Number.POSITIVE_INFINITY) - (b.data.order ?? Number.POSITIVE_INFINITY) ||
      collator.compare(a.data.title, b.data.title),
  );
  return categories
    .toSorted((a, b) => a.data.place - b.data.place)
    .map(({ data }) => ({
      ...data,
      articles: inOrder.filter(({ data: { category } }) => category === data.id),
    }))
    .filter(({ articles }) => articles.length > 0);
}

/** What a schema of one file can not see: that shelves and related articles exist. */
function checkReferences(articles: Article[], categories: Category[]): void {
  const slugs = new Set(articles.map(({ id }) => id));
  const shelfIds = new Set(categories.map(({ id }) => id));
  const problems = articles.flatMap(({ id, filePath, data }) => {
    const file = filePath ? path.relative(process.cwd(), path.resolve(filePath)) : id;
    return [
      ...(shelfIds.has(data.category)
        ? []
        : [
            `${file}: category: fant «${data.category}»; forventet en av hyllene ${[...shelfIds].join(', ')}`,
          ]),
      ...data.related
        .filter((slug) => !slugs.has(slug))
        .map((slug) => {
          const close = nearest(slug, [...slugs]);
          const hint = close ? `, f.eks. «${close}»` : '';
          return `${file}: related: fant «${slug}»; forventet navnet på en artikkel${hint}`;
        }),
    ];
  });
  if (problems.length)
    throw new Error(`Innholdet har feil:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}
