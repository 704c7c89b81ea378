import { nearest } from '../editing/nearest.ts';

/** The parts of an article that refer to others. */
export interface Referring {
  id: string;
  /** The path as shown to an editor. */
  file: string;
  category: string;
  related: readonly string[];
}

/** What the schema of one file cannot see: shelves and related articles that do not exist, a line for each. */
export function brokenReferences(articles: readonly Referring[], shelves: readonly string[]): string[] {
  const slugs = articles.map(({ id }) => id);
  return articles.flatMap(({ file, category, related }) => [
    ...(shelves.includes(category)
      ? []
      : [`${file}: category: fant «${category}»; forventet et av temaene ${shelves.join(', ')}`]),
    ...related
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => {
        const close = nearest(slug, slugs);
        const hint = close ? `, f.eks. «${close}»` : '';
        return `${file}: related: fant «${slug}»; forventet navnet på en artikkel${hint}`;
      }),
  ]);
}
