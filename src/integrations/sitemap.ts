import { createAddresses, editorAddresses } from '../addresses.ts';
import { contentIndex } from '../editing/content-folder/content-index.ts';
import { RESERVED_SLUGS } from '../troubleshooter/core/contract.ts';

/**
 * Whether a page belongs in the sitemap: it is the canonical page of its address (a tree's first question, frame, graph
 * and printout defer to the tree), neither an old address nor a tool like the search.
 *
 * @param page absolute address
 */
export function isListed(page: string, base: string): boolean {
  const { pathname } = new URL(page);
  const addresses = createAddresses(base);
  if ([addresses.search, addresses.wholePrintout].includes(pathname) || pathname.endsWith('/404/'))
    return false;
  const { overview, explanations } = editorAddresses(addresses);
  if (pathname === overview || pathname === explanations) return false;
  const index = contentIndex();
  // Without a tree the developers' page is empty.
  if (pathname === addresses.developers) return index.trees.size > 0;
  const [area, id, step, ...rest] = pathname.slice(addresses.home.length).split('/').filter(Boolean);
  if (id === undefined || rest.length) return true;
  // Anything that the content does not have now is an old address.
  switch (area) {
    case 'artikler':
      return index.articles.has(id);
    case 'kategorier':
      return index.themes.has(id);
    case 'ovelser':
      return index.exercises.has(id);
    case 'feilsoking': {
      const tree = index.trees.get(id);
      if (!tree || step === undefined) return tree !== undefined;
      return step !== tree.start && !RESERVED_SLUGS.includes(step) && [...tree.slugs.values()].includes(step);
    }
    default:
      return true;
  }
}
