import type { Fault } from '../editing/fault.ts';
import { nearest } from '../editing/nearest.ts';
import type { YamlSource } from '../editing/yaml-source.ts';
import { namesNow } from './aliases.ts';

/** The parts of an article that refer to others. */
export interface Referring {
  id: string;
  /** The path as shown to an editor. */
  file: string;
  category: string;
  related: readonly string[];
  /** The names it had before. */
  aliases: readonly string[];
  place: YamlSource['place'];
}

/**
 * What the schema of one file cannot see: shelves and related articles that do not exist.
 *
 * @param shelves undefined where they cannot be read, which is told elsewhere
 */
export function brokenReferences(
  articles: readonly Referring[],
  shelves: readonly string[] | undefined,
): Fault[] {
  const slugs = articles.map(({ id }) => id);
  const known = new Set(slugs);
  const renamed = namesNow(articles);
  return articles.flatMap(({ file, category, related, place }) => [
    ...(!category || !shelves || shelves.includes(category)
      ? []
      : [
          {
            code: 'unknown-theme' as const,
            file,
            ...place(['category']),
            field: 'category',
            found: `fant «${category}»`,
            expected: `forventet et av temaene ${shelves.join(', ')}`,
          },
        ]),
    ...related.flatMap((slug, i): Fault[] => {
      if (known.has(slug)) return [];
      const name = renamed.get(slug);
      const close = nearest(slug, slugs);
      return [
        {
          code: 'unknown-related',
          file,
          ...place(['related', i]),
          field: 'related',
          found: `fant «${slug}»`,
          expected: name
            ? `forventet «${name}», som artikkelen heter nå`
            : `forventet navnet på en artikkel${close ? `, f.eks. «${close}»` : ''}`,
        },
      ];
    }),
  ]);
}
