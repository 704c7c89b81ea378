import { asPart } from './part.ts';

/** How far headings of an article go down in the printout of everything, below its title and its shelf. */
const DOWN = 2;

/**
 * An article as it stands in the printout of everything, made from its own page: title, date and text. Build and reader
 * both make it so, and the build looks whether it is the same as what was written; where it is not, the printout keeps
 * its own.
 *
 * @param html the article's page
 * @returns what stands in the part's section; undefined for a page that is no article
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
