import { printedTextOf } from '../printout/printed-part.ts';
import type { Printout } from './format.ts';
import { partMaker } from './printout-part.ts';

/** A packed printout: its own texts and the parts composed from pages, in order. */
export interface PackedPrintout {
  printout: Printout;
  pieces: (string | { part: number })[];
}

const OPENING = /<section id="((artikkel|feilsoking)-([^"]+))" class="printed-part">/g;

/** The kinds of pages that parts are made of, and where the text of such a part ends. */
const KINDS = {
  artikkel: { pageOf: (slug: string) => `artikler/${slug}/`, end: '</article>' },
  feilsoking: { pageOf: (tree: string) => `feilsoking/${tree}/utskrift/`, end: '</section> </section>' },
};

/**
 * Finds the parts of the complete printout that can be composed from the pages of articles and trees, so that nothing
 * is packed twice. A part that would differ by a single byte stays a text of its own.
 *
 * @param html the printout
 * @param pages by path from the site's root
 * @param home the path of the site's root, with slashes at both ends
 */
export function packPrintout(
  html: string,
  pages: Pick<ReadonlyMap<string, string>, 'get' | 'has'>,
  home: string,
): PackedPrintout {
  const openings = [...html.matchAll(OPENING)];
  const printable = openings.flatMap(({ 0: opening, 1: name = '', 2: kind, 3: slug = '', index }, i) => {
    const { pageOf, end } = KINDS[kind as keyof typeof KINDS];
    const path = pageOf(slug);
    const start = index + opening.length;
    const printed = html.slice(start, openings[i + 1]?.index);
    return pages.has(path) ? [{ path, name, printed, start, end }] : [];
  });
  const names = new Map(printable.map(({ path, name }) => [home + path, name]));
  // Each page is asked for twice, since all at once are as large as the site.
  for (const { path, printed, end } of printable)
    learnLinks(pages.get(path) ?? '', printed.slice(0, printed.indexOf(end)), names);
  const parts = [...names].map(([path, name]): [string, string] => [path.slice(home.length), name]);
  const printout = { home, parts };

  const make = partMaker(printout);
  const pieces: PackedPrintout['pieces'] = [];
  let from = 0;
  for (const [part, { path, name, printed, start }] of printable.entries()) {
    const made = make(name, pages.get(path) ?? '');
    if (!made || !printed.startsWith(made)) continue;
    pieces.push(html.slice(from, start), { part });
    from = start + made.length;
  }
  return { printout, pieces: [...pieces, html.slice(from)] };
}

/**
 * Learns where a page's links lead in the printout. They come in the same order in both, unless a widget is drawn
 * differently.
 */
function learnLinks(page: string, printed: string, names: Map<string, string>): void {
  const before = hrefs(printedTextOf(page) ?? '');
  const after = hrefs(printed);
  if (before.length !== after.length) return;
  for (const [i, href] of after.entries()) {
    const [path, anchor] = before[i]?.split('#') ?? [];
    if (!path || !href.startsWith('#') || names.has(path)) continue;
    const tail = anchor && !anchor.startsWith('v=') ? `--${anchor}` : '';
    names.set(path, href.slice(1, href.length - tail.length));
  }
}

function hrefs(html: string): string[] {
  return [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href);
}
