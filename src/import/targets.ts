import path from 'node:path';
import { decoded } from '../percent-decoding.ts';
import type { Places } from './places.ts';
import type { SourceArticle } from './source.ts';

/** An article that links may lead to: an imported one, or an existing one with the same name. */
export interface Target {
  slug: string;
  places: Pick<Places, 'byId' | 'anchors'>;
}

/** Finds the article that a link in the source leads to. */
export type FindTarget = (href: string, from: SourceArticle) => Target | undefined;

/**
 * Makes a function that finds articles by their former addresses: a file relative to the linking one, the page's own
 * address, or the number of an article in Zendesk.
 *
 * @param root the source's root (absolute), to which links from a site's root are relative
 */
export function targetFinder(articles: ReadonlyMap<SourceArticle, Target>, root: string): FindTarget {
  const byFile = new Map<string, Target>();
  const byAddress = new Map<string, Target>();
  for (const [article, target] of articles) {
    if (!article.addresses.some((address) => address.startsWith('zendesk:')))
      byFile.set(article.file, target);
    for (const address of article.addresses) byAddress.set(keyOf(address), target);
  }
  const sites = new Set([...articles.keys()].flatMap((article) => siteOf(article, root) ?? []));
  const fileAt = (file: string) =>
    filesFor(file)
      .map((name) => byFile.get(name))
      .find(Boolean);
  return (href, from) => {
    const base = baseOf(from);
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) {
      const key = keyOf(href);
      const inSite = [...sites].find((site) => key.startsWith(site));
      return (
        byAddress.get(key) ??
        (inSite === undefined ? undefined : fileAt(path.join(root, key.slice(inSite.length))))
      );
    }
    const name = decoded(href.replace(/[?#].*$/, '')).normalize('NFC');
    if (!name) return undefined;
    const beside = name.startsWith('/') ? path.join(root, name) : path.resolve(path.dirname(from.file), name);
    const other = byAddress.get(keyOf(URL.parse(href, base ?? 'http://site/')?.href ?? href));
    return other ?? fileAt(beside);
  };
}

/** The page's own address, which its links are relative to; undefined if it had none. */
export function baseOf({ addresses }: SourceArticle): string | undefined {
  return addresses.find((address) => /^https?:/.test(address));
}

/**
 * The address on a site that corresponds to the source's root, judging by a page's own address; undefined if the two do
 * not match.
 */
function siteOf(article: SourceArticle, root: string): string | undefined {
  const base = baseOf(article);
  const inside = keyOf(`/${path.relative(root, article.file).split(path.sep).join('/')}`).slice(
    'site'.length,
  );
  const key = base && keyOf(base);
  return key?.endsWith(inside) && inside.length > 1 ? key.slice(0, 1 - inside.length) : undefined;
}

/** A key for an address: its host and path, however it is written, or only the number of an article in Zendesk. */
function keyOf(address: string): string {
  const [, number] = /\/hc\/(?:[\w-]+\/)?articles\/(\d+)/.exec(address) ?? [];
  if (number) return `zendesk:${number}`;
  const url = URL.parse(address, 'http://site/');
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  return `${url.host.replace(/^www\./, '')}${decoded(url.pathname)}`
    .toLowerCase()
    .replace(/(\/index)?(\.(html?|md|aspx|php))?\/*$/, '');
}

/** The files that a path on a site may correspond to. */
function filesFor(file: string): string[] {
  const bare = file.replace(/\.(html?|mdx?|markdown)$|[\\/]$/i, '');
  const endings = ['.html', '.htm', '.md', '.markdown', '.mdx', '.docx'];
  return [
    file,
    ...endings.map((ending) => bare + ending),
    ...endings.map((ending) => path.join(bare, `index${ending}`)),
  ];
}
