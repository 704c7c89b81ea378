import { pathOf } from '../written-pages.ts';
import { markdownOf } from './markdown.ts';

/** Beside the page: `artikler/lisensvarsel/index.md`. */
export const COPY_NAME = 'index.md';

/**
 * The text of a page for whoever reads it in another place than a browser, by the name of its file; undefined for pages
 * that search engines do not get either: old addresses, tools and other faces of a page.
 *
 * @param origin where the site is published, without a path
 * @param home the path it stands below, with slashes at both ends
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
