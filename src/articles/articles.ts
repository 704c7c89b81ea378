import { type CollectionEntry, getCollection } from 'astro:content';
import { isBuilt } from '../editing/fields/published.ts';

export type Article = CollectionEntry<'articles'>;

/** A shelf with its articles in reading order. */
export interface Shelf {
  id: string;
  title: string;
  description: string;
  /** Troubleshooters, exercises and tools, as the links that editors write. */
  tools: readonly string[];
  /** Its former ids. */
  aliases?: readonly string[] | undefined;
  articles: Article[];
}

const collator = new Intl.Collator('nb');

let shelves: Promise<Shelf[]> | undefined;

/** All shelves that have articles, in the order of `categories.yaml`, each sorted by `order`, then title. */
export function allShelves(): Promise<Shelf[]> {
  // Content changes while an editor works, but not during a build.
  if (import.meta.env.DEV) return readShelves();
  shelves ??= readShelves();
  return shelves;
}

/** All articles that are built, in the order of their shelves. */
export async function allArticles(): Promise<Article[]> {
  return (await allShelves()).flatMap(({ articles }) => articles);
}

async function readShelves(): Promise<Shelf[]> {
  const [articles, categories] = await Promise.all([getCollection('articles'), getCollection('categories')]);
  const built = articles.filter(({ data }) => isBuilt(data));
  const inOrder = built.toSorted(
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
