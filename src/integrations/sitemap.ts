import { createAddresses, editorAddresses } from '../addresses.ts';
import { contentIndex } from '../editing/content-index.ts';
import { RESERVED_SLUGS } from '../troubleshooter/core/contract.ts';

/**
 * Whether a page belongs in the sitemap: it has an address of its own (a tree's first question has the tree's, and so
 * have the tree in a frame, as a graph and as a printout), and it is not a tool like the search.
 *
 * @param page absolute address
 */
export function isListed(page: string, base: string): boolean {
  const { pathname } = new URL(page);
  const addresses = createAddresses(base);
  if ([addresses.search, addresses.wholePrintout].includes(pathname) || pathname.endsWith('/404/'))
    return false;
  if (pathname === editorAddresses(addresses).errorCatalogue()) return false;
  // Without a tree the developers' page has nothing to tell.
  if (pathname === addresses.developers) return contentIndex().trees.size > 0;
  return ![...contentIndex().trees].some(([id, { start }]) =>
    [start, ...RESERVED_SLUGS].some(
      (slug) => slug !== undefined && pathname === addresses.troubleshooter(id, slug),
    ),
  );
}
