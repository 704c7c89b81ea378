/** The folder of blocks. Their names end so that servers neither compress them nor say that they are encoded. */
export const BLOCK_FOLDER = 'pakke';

/** Path of a block from the site's root. */
export function blockFile(hash: string): string {
  return `${BLOCK_FOLDER}/${hash}.bin`;
}

/**
 * Not read by visitors: for servers, search engines, other programs and editors, for putting the site on a home screen (which takes a network), or
 * kept by the reader in another way.
 * What is hidden by a dot before its name, many servers do not serve.
 */
const LEFT_OUT =
  /^((.*\/)?\..*|_headers|_redirects|(.*\/)?index\.md|llms\.txt|endringer\.atom|opensearch\.xml|nginx\.conf|web(\.rewrite)?\.config|staticwebapp\.config\.json|robots\.txt|sitemap[^/]*\.xml|deling\.png|ikon-(180|512)\.png|sw(-av)?\.js|versjon\.json|hjelpesenter.*\.(html|zip|sha256)|pakke\/.*|for-redaktorer\/(index\.html)?)$/;

/** Whether a file is one that people read, or that pages need. By its path from the site's root. */
export function isForReaders(path: string): boolean {
  return !LEFT_OUT.test(path);
}
