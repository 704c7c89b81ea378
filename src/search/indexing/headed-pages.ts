import { headedText, type Posting } from '../query/root-line.ts';
import { topicKey, topicRoots } from '../query/topic.ts';

/** A longer heading is found by its words. */
const MOST_ROOTS = 4;

interface Headed {
  pages: readonly { title: string; headings: readonly string[] }[];
  terms: ReadonlyMap<string, readonly Posting[]>;
}

/**
 * By the rarest root of each heading, the pages that alone have such a heading, written after one another. None for what
 * is a page's title too, or stands on several pages: there the ranking decides.
 */
export function headedPages({ pages, terms }: Headed): Map<string, string> {
  const titles = new Set(pages.map(({ title }) => topicKey(title)));
  const places = new Map<string, Set<number>>();
  for (const [number, { headings }] of pages.entries()) {
    for (const heading of headings) {
      const roots = topicRoots(heading);
      if (!roots.length || roots.length > MOST_ROOTS) continue;
      const topic = roots.join(' ');
      places.set(topic, (places.get(topic) ?? new Set()).add(number));
    }
  }
  const texts = new Map<string, string>();
  for (const [topic, [page, ...others]] of places) {
    if (page === undefined || others.length || titles.has(topic)) continue;
    const home = rarestOf(topic.split(' '), terms);
    if (home !== undefined) texts.set(home, (texts.get(home) ?? '') + headedText(topic, page));
  }
  return texts;
}

/** The root that the fewest pages have; none where one of the roots is not known. */
function rarestOf(roots: readonly string[], terms: Headed['terms']): string | undefined {
  const held = roots.map((root) => terms.get(root)?.length ?? 0);
  return held.includes(0) ? undefined : roots[held.indexOf(Math.min(...held))];
}
