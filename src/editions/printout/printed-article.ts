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
  const from = html.indexOf('<div class="prose">');
  const end = html.indexOf('</article>', from);
  if (!title || !date || from < 0 || end < 0) return undefined;
  const printed = ` <article> ${title} <p class="meta">\n${date} </p> ${html.slice(from, end)}</article> `;
  return asPart(printed, name, partOf, DOWN);
}
