import { proseOf } from '../printout/printed-article.ts';
import type { Printout } from './format.ts';
import { partMaker } from './printout-part.ts';

/** A packed printout: its own texts and those composed from pages, in order. */
export interface PackedPrintout {
  printout: Printout;
  pieces: (string | { part: number })[];
}

const OPENING = /<section id="artikkel-([^"]+)" class="printed-part">/g;

/**
 * Finds the parts of the complete printout that can be composed from the articles' own pages, so that no article is
 * packed twice. A part that would differ by a single byte remains a text of its own.
 *
 * @param html the printout
 * @param pages by path from the site's root
 * @param home the path of the site's root, with slashes at both ends
 */
export function packPrintout(html: string, pages: ReadonlyMap<string, string>, home: string): PackedPrintout {
  const openings = [...html.matchAll(OPENING)];
  const articles = openings.flatMap(({ 0: opening, 1: slug = '', index }, i) => {
    const path = `artikler/${slug}/`;
    const page = pages.get(path);
    const printed = html.slice(index + opening.length, openings[i + 1]?.index);
    return page === undefined ? [] : [{ path, page, printed, start: index + opening.length }];
  });
  const names = new Map(articles.map(({ path }) => [home + path, nameOf(path)]));
  for (const { page, printed } of articles) learnLinks(page, printed, names);
  const parts = [...names].map(([path, name]): [string, string] => [path.slice(home.length), name]);
  const printout = { home, parts };

  const make = partMaker(printout);
  const pieces: PackedPrintout['pieces'] = [];
  let from = 0;
  for (const [part, { page, printed, start }] of articles.entries()) {
    const made = make({ part }, page);
    if (!made || !printed.startsWith(made)) continue;
    pieces.push(html.slice(from, start), { part });
    from = start + made.length;
  }
  return { printout, pieces: [...pieces, html.slice(from)] };
}

function nameOf(path: string): string {
  return path.slice(0, -1).replace('artikler/', 'artikkel-');
}

/**
 * Where a page's links lead in the printout. They come in the same order in both, unless a widget is drawn differently.
 */
function learnLinks(page: string, printed: string, names: Map<string, string>): void {
  const before = hrefs(proseOf(page) ?? '');
  const after = hrefs(printed.slice(0, printed.indexOf('</article>')));
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
