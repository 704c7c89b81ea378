/**
 * How a static server answers an address without a final slash: with a redirect to the folder of that name, or the «not
 * found» page. Addresses of files, and those with a slash, are left alone.
 *
 * @param address path and query, as in the request
 * @param isFolder whether a path below `home` is a folder of the site
 */
export function answeredBy(
  address: string,
  home: string,
  isFolder: (page: string) => boolean,
): { moved: boolean; address: string } {
  const [, pathname = '/', query = ''] = /^([^?]*)(.*)$/s.exec(address) ?? [];
  // No file has malformed escapes in its name.
  if (decoded(pathname) === undefined)
    return { moved: false, address: `${pathname.replaceAll('%', '%25').replace(/\/?$/, '/')}${query}` };
  if (pathname.endsWith('/') || /\.\w+$/.test(pathname)) return { moved: false, address };
  // Extra leading slashes would lead to another host.
  const folder = `/${pathname.replace(/^\/+/, '')}/`;
  const moved =
    `${pathname}/` === home ||
    (folder.startsWith(home) && isFolder(decoded(folder.slice(home.length)) ?? ''));
  return { moved, address: folder + query };
}

/** The text with its percent escapes undone; undefined if they are malformed. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
