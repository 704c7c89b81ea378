export type Found =
  /** The copy's file for the address. */
  | { kind: 'file'; url: string }
  /** The same page at its canonical address. */
  | { kind: 'moved'; url: string }
  | { kind: 'unknown' };

/**
 * Finds the copy's answer for an address. All files are static, so the query is ignored (the search's own `q`, a
 * campaign's `utm_source`, Pagefind's `ts`), and the browser never sends the fragment.
 *
 * @param address the complete address requested
 * @param has whether the copy has a path
 */
export function findFile(address: string, has: (path: string) => boolean): Found {
  const { pathname, search } = new URL(address);
  if (has(pathname)) return { kind: 'file', url: pathname };
  const folder = pathname.replace(/(\/index\.html|\/?)$/, '/');
  return has(folder) ? { kind: 'moved', url: folder + search } : { kind: 'unknown' };
}
