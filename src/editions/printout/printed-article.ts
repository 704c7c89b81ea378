import { asPart } from './part.ts';

/** How many levels an article's headings are demoted in the complete printout, below its title and its shelf. */
const DOWN = 2;

/**
 * An article in the complete printout, made from its own page: title, date and text. Both the build and the reader make
 * it this way, and the build compares it with what was written; if they differ, the printout keeps its own.
 *
 * @param html the article's page
 * @returns the content of the part's section; undefined for a page that is not an article
 */
export function printedArticle(
  html: string,
  name: string,
  partOf: (path: string) => string | undefined,
): string | undefined {
  const title = /<h1>[\s\S]*?<\/h1>/.exec(html)?.[0];
  const date = /Oppdatert <time [^>]*>[^<]*<\/time>/.exec(html)?.[0];
  const prose = proseOf(html);
  if (!title || !date || !prose) return undefined;
  const printed = ` <article> ${title} <p class="meta">\n${date} </p> ${prose} </article> `;
  return asPart(printed, name, partOf, DOWN);
}

/** The text of an article's page, with the element around it; undefined for a page without one. */
export function proseOf(html: string): string | undefined {
  const from = html.indexOf('<div class="prose">');
  if (from < 0) return undefined;
  let open = 0;
  for (const { 0: tag, index } of html.slice(from).matchAll(/<\/?div\b[^>]*>/g)) {
    open += tag.startsWith('</') ? -1 : 1;
    if (open === 0) return html.slice(from, from + index + tag.length);
  }
  return undefined;
}
