import { createAddresses, editorAddresses } from '../addresses.ts';
import { contentIndex } from '../editing/content-index.ts';
import { RESERVED_SLUGS } from '../troubleshooter/core/contract.ts';

/**
 * Whether a page belongs in the sitemap: it is the canonical page of its address (a tree's first question, frame, graph
 * and printout defer to the tree), and not a tool like the search.
 *
 * @param page absolute address
 */
export function isListed(page: string, base: string): boolean {
  const { pathname } = new URL(page);
  const addresses = createAddresses(base);
  if ([addresses.search, addresses.wholePrintout].includes(pathname) || pathname.endsWith('/404/'))
    return false;
  if (pathname === editorAddresses(addresses).errorCatalogue()) return false;
  const [, slug] = /^(?:.*\/)artikler\/([^/]+)\/$/.exec(pathname) ?? [];
  // An old address of an article.
  if (slug && pathname === addresses.article(slug) && !contentIndex().articles.has(slug)) return false;
  // Without a tree the developers' page is empty.
  if (pathname === addresses.developers) return contentIndex().trees.size > 0;
  return ![...contentIndex().trees].some(([id, { start }]) =>
    [start, ...RESERVED_SLUGS].some(
      (slug) => slug !== undefined && pathname === addresses.troubleshooter(id, slug),
    ),
  );
}
