import { headedText, type Posting } from '../query/root-line.ts';
import { topicKey, topicRoots } from '../query/topic.ts';

/** Longer headings are found by their words instead. */
const MOST_ROOTS = 4;

interface Headed {
  pages: readonly { title: string; headings: readonly string[] }[];
  terms: ReadonlyMap<string, readonly Posting[]>;
}

/**
 * The headings that only one page has, as concatenated `headedText`s, by the rarest root of each. A heading that is
 * also a page's title, or is on several pages, is left out: there the ranking decides.
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

/** The root that the fewest pages have; undefined if one of the roots is unknown. */
function rarestOf(roots: readonly string[], terms: Headed['terms']): string | undefined {
  const held = roots.map((root) => terms.get(root)?.length ?? 0);
  return held.includes(0) ? undefined : roots[held.indexOf(Math.min(...held))];
}
