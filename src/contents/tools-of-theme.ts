import { addresses } from '../addresses.ts';
import { contentIndex } from '../editing/content-index.ts';
import { ContentLinkError, resolveContentLink } from '../editing/content-links.ts';
import { refuseContent } from '../editing/refuse-content.ts';
import { type Entry, thingsToDo } from './catalogue.ts';

/**
 * The troubleshooters, exercises and tools of a theme, in the editor's order.
 *
 * @throws when `categories.yaml` names one that does not exist
 */
export async function toolsOfTheme(theme: { id: string; tools: readonly string[] }): Promise<Entry[]> {
  const known = new Map((await thingsToDo()).map((entry) => [entry.href, entry]));
  const faults: string[] = [];
  const entries = theme.tools.flatMap((link, i) => {
    const field = `categories.yaml: ${theme.id}: tools.${i}`;
    try {
      const entry = known.get(resolveContentLink(link, contentIndex(), addresses));
      if (entry) return entry;
      faults.push(
        `${field}: fant «${link}»; forventet feilsoking:<navn>, ovelse:<navn> eller verktoy:lisensplan`,
      );
    } catch (error) {
      if (!(error instanceof ContentLinkError)) throw error;
      faults.push(`${field}: ${error.message}`);
    }
    return [];
  });
  refuseContent(faults);
  return entries;
}
