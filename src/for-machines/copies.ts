import { pathOf } from '../written-pages.ts';
import { markdownOf } from './markdown.ts';

/** The file beside the page: `artikler/lisensvarsel/index.md`. */
export const COPY_NAME = 'index.md';

/**
 * The text of a page for reading outside a browser. Undefined for pages that search engines do not get either: old
 * addresses, tools, and alternative versions of a page.
 *
 * @param origin where the site is published, without a path
 * @param home the site's base path, with slashes at both ends
 */
export function copyOf(
  file: string,
  html: string,
  origin: string,
  home: string,
): [name: string, text: string] | undefined {
  if (/<meta name="robots" content="noindex">/.test(html)) return undefined;
  const path = pathOf(file);
  return [`${path}${COPY_NAME}`, markdownOf(html, { origin, path: home + path })];
}
