import type { Fault } from '../editing/faults/fault.ts';
import { nearest } from '../editing/faults/nearest.ts';
import type { YamlSource } from '../editing/yaml/read-yaml.ts';

/**
 * The forms an old address can take in an article's front matter. `gammelt-navn` is a slug the article used to have.
 * `lisensvarsel#firmanavn` is a heading that used to be in another article; add ` > nytt-firmanavn` to name the heading
 * in this article that replaces it. `#gammel > ny` is a heading of this article whose text has changed.
 */
export const ALIAS_FORM = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:#[^\s#]+(?: > [^\s#]+)?)?|#[^\s#]+ > [^\s#]+)$/;

/** Where an old address leads. */
export interface Moved {
  /** The slug in the old address: the article's former one, or that of the article that had the heading. */
  slug: string;
  /** The heading's old anchor; without it the whole article has moved. */
  anchor: string | undefined;
  /** The article that has it now. */
  to: string;
  /** The heading in it, without its `#`. */
  toAnchor: string | undefined;
}

/** The old addresses of an article. */
export function movedTo(article: { id: string; aliases: readonly string[] }): Moved[] {
  return article.aliases.map((alias) => {
    const [from = '', toAnchor] = alias.split(' > ');
    const [slug, anchor] = from.split('#');
    return { slug: slug || article.id, anchor, to: article.id, toAnchor };
  });
}

/** An article with old addresses. */
export interface Aliased {
  id: string;
  /** The path as shown to an editor. */
  file: string;
  aliases: readonly string[];
  place: YamlSource['place'];
}

/**
 * Old addresses that lead nowhere, or to two places.
 *
 * @param anchorsOf the anchors of an article's headings
 */
export function brokenAliases(
  articles: readonly Aliased[],
  anchorsOf: (slug: string) => ReadonlySet<string> | undefined,
): Fault[] {
  const slugs = new Set(articles.map(({ id }) => id));
  const holders = Map.groupBy(
    articles.flatMap((article) =>
      movedTo(article).map(({ slug, anchor }, i) => ({
        address: anchor ? `${slug}#${anchor}` : slug,
        file: article.file,
        i,
      })),
    ),
    ({ address }) => address,
  );
  return articles.flatMap((article) =>
    movedTo(article).flatMap(({ slug, anchor, toAnchor }, i): Fault[] => {
      const { file, place } = article;
      const address = anchor ? `${slug}#${anchor}` : slug;
      const told = (why: string, expected: string): Fault[] => [
        {
          code: 'wrong-alias',
          file,
          ...place(['aliases', i]),
          field: 'aliases',
          found: `fant «${address}»${why}`,
          expected: `forventet ${expected}`,
        },
      ];
      if (!anchor && slugs.has(slug))
        return told(', adressen til en artikkel som finnes', 'en adresse som ikke er i bruk lenger');
      if (anchor && !slugs.has(slug))
        return told(
          '',
          'en overskrift i en artikkel som finnes. Hvis hele artikkelen er flyttet, holder det med navnet foran #',
        );
      const other = holders.get(address)?.find((holder) => holder.file !== file || holder.i !== i)?.file;
      if (other)
        return told(
          other === file ? ', som også står et annet sted i listen' : `, som ${other} også har`,
          'at en gammel adresse leder til ett sted',
        );
      if (anchor && slug === article.id && anchorsOf(slug)?.has(anchor))
        return told(', en overskrift som står i artikkelen nå', 'en overskrift som ikke er der lenger');
      const anchors = toAnchor ? anchorsOf(article.id) : undefined;
      if (!toAnchor || !anchors || anchors.has(toAnchor)) return [];
      const close = nearest(toAnchor, [...anchors]);
      return told(
        `, som leder til «${toAnchor}»`,
        `en overskrift i denne artikkelen${close ? `; mente du «${close}»?` : ''}`,
      );
    }),
  );
}
