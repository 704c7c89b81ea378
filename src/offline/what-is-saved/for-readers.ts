/**
 * What visitors do not read: files for servers, search engines, other programs and editors, for installing the site on
 * a home screen (which takes a network), and the offline editions themselves. Many servers do not serve dotfiles at
 * all.
 */
const LEFT_OUT =
  /^((.*\/)?\..*|_headers|_redirects|(.*\/)?index\.md|llms\.txt|endringer\.atom|opensearch\.xml|nginx\.conf|web(\.rewrite)?\.config|staticwebapp\.config\.json|robots\.txt|sitemap[^/]*\.xml|deling\.png|ikon-(180|512)\.png|sw(-av)?\.js|versjon\.json|hjelpesenter.*\.(html|zip|sha256)|pakke\/.*|for-redaktorer\/(index\.html)?)$/;

/** Whether people read a file or pages need it, by its path from the site's root. */
export function isForReaders(path: string): boolean {
  return !LEFT_OUT.test(path);
}
