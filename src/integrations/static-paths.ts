/**
 * How a static server answers an address that ends without a slash: by leading on to the folder of that name, or by the
 * page that says that nothing was found. Addresses of files, and those with a slash, are left alone.
 *
 * @param address path and query, as they stand in the request
 * @param isFolder whether a path below `home` is a folder of the site
 */
export function answeredBy(
  address: string,
  home: string,
  isFolder: (page: string) => boolean,
): { moved: boolean; address: string } {
  const [, pathname = '/', query = ''] = /^([^?]*)(.*)$/s.exec(address) ?? [];
  // Malformed escapes name no file.
  if (decoded(pathname) === undefined)
    return { moved: false, address: `${pathname.replaceAll('%', '%25').replace(/\/?$/, '/')}${query}` };
  if (pathname.endsWith('/') || /\.\w+$/.test(pathname)) return { moved: false, address };
  // More slashes at the start would lead to another host.
  const folder = `/${pathname.replace(/^\/+/, '')}/`;
  const moved =
    `${pathname}/` === home ||
    (folder.startsWith(home) && isFolder(decoded(folder.slice(home.length)) ?? ''));
  return { moved, address: folder + query };
}

/** Percent escapes undone; undefined where they are malformed. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
