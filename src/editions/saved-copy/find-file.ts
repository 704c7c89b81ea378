export type Found =
  /** The file of the copy that answers. */
  | { kind: 'file'; url: string }
  /** The same page under its own address. */
  | { kind: 'moved'; url: string }
  | { kind: 'unknown' };

/**
 * What of the copy answers an address. All files are static, so a query makes no difference (the search's own `q`, a
 * campaign's `utm_source`, Pagefind's `ts`); the browser keeps the fragment to itself.
 *
 * @param address the whole address that is asked for
 * @param has whether a path is in the copy
 */
export function findFile(address: string, has: (path: string) => boolean): Found {
  const { pathname, search } = new URL(address);
  if (has(pathname)) return { kind: 'file', url: pathname };
  const folder = pathname.replace(/(\/index\.html|\/?)$/, '/');
  return has(folder) ? { kind: 'moved', url: folder + search } : { kind: 'unknown' };
}
