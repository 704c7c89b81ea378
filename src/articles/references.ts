import type { Fault } from '../editing/faults/fault.ts';
import { nearest } from '../editing/faults/nearest.ts';
import type { YamlSource } from '../editing/yaml/read-yaml.ts';

/** The parts of an article that refer to others. */
export interface Referring {
  id: string;
  /** The path as shown to an editor. */
  file: string;
  category: string;
  related: readonly string[];
  /** Its former slugs. */
  aliases: readonly string[];
  place: YamlSource['place'];
}

type Renamings = ReadonlyMap<string, { name: string; isSure: boolean }>;

/**
 * Faults that the schema of a single file cannot see: themes and related articles that do not exist.
 *
 * @param shelves ids of the themes; undefined if they cannot be read, which is reported elsewhere
 * @param renamed the current names of articles and themes, by `artikkel:` or `tema:` followed by a former name
 */
export function brokenReferences(
  articles: readonly Referring[],
  shelves: readonly string[] | undefined,
  renamed: Renamings,
): Fault[] {
  const slugs = articles.map(({ id }) => id);
  const known = new Set(slugs);
  return articles.flatMap(({ id, file, category, related, place }) => [
    ...(!category || !shelves || shelves.includes(category)
      ? []
      : [
          {
            code: 'unknown-theme' as const,
            file,
            ...place(['category']),
            field: 'category',
            found: `fant «${category}»`,
            expected:
              nowCalled(renamed.get(`tema:${category}`), 'temaet') ??
              `forventet et av temaene ${shelves.join(', ')}`,
          },
        ]),
    ...related.flatMap((slug, i): Fault[] => {
      const isTwice = related.indexOf(slug) < i;
      if (known.has(slug) && slug !== id && !isTwice) return [];
      const plain = slug.replace(/\.mdx?$|\/$/, '').replace(/^artikkel:|^.*\//, '');
      const close = known.has(plain) ? plain : nearest(plain, slugs);
      return [
        {
          code: 'unknown-related',
          file,
          ...place(['related', i]),
          field: 'related',
          found: `fant «${slug}»${slug === id ? ', artikkelen selv' : isTwice ? ' for andre gang' : ''}`,
          expected: known.has(slug)
            ? 'forventet navnet på en annen artikkel'
            : (nowCalled(renamed.get(`artikkel:${plain}`), 'artikkelen') ??
              `forventet navnet på en artikkel${close ? `, f.eks. «${close}»` : ''}`),
        },
      ];
    }),
  ]);
}

/** What a message says to expect instead of a former name, in Norwegian; undefined if the current name is unknown. */
export function nowCalled(
  now: { name: string; isSure: boolean } | undefined,
  what: string,
): string | undefined {
  return now && `forventet «${now.name}», som ${what} ${now.isSure ? '' : 'trolig '}heter nå`;
}
