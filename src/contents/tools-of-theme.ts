import { addresses } from '../addresses.ts';
import { contentIndex } from '../editing/content-folder/content-index.ts';
import { resolveContentLink } from '../editing/links/content-links.ts';
import { type ListedPage, thingsToDo } from './listed-pages.ts';

/**
 * The troubleshooters, exercises and tools of a theme, in the editor's order.
 *
 * @throws ContentLinkError when the theme names one that does not exist
 */
export async function toolsOfTheme(theme: { tools: readonly string[] }): Promise<ListedPage[]> {
  const known = new Map((await thingsToDo()).map((entry) => [entry.href, entry]));
  return theme.tools.flatMap((link) => known.get(resolveContentLink(link, contentIndex(), addresses)) ?? []);
}
