import { asPart } from './part.ts';

/**
 * How many levels a page's headings are demoted in the complete printout, where they come below the page's title and
 * its theme.
 */
const DOWN = 2;

/**
 * The part of the complete printout for an article or a troubleshooter, made from its page: title, date and text, or
 * title, description and the whole tree. The build and the reader's browser make it in the same way. The build compares
 * it with the printout it wrote; if they differ, the printout keeps its own text.
 *
 * @param html the article's page, or the one that prints the tree
 * @returns the content of the part's section; undefined for a page that is neither
 */
export function printedPart(
  html: string,
  name: string,
  partOf: (path: string) => string | undefined,
): string | undefined {
  const title = /<h1>[\s\S]*?<\/h1>/.exec(html)?.[0];
  const printed = title && (articleOf(html, title) ?? treeOf(html, title));
  return printed && asPart(printed, name, partOf, DOWN);
}

function articleOf(html: string, title: string): string | undefined {
  const date = /(?:Oppdatert|Kontrollert) <time [^>]*>[^<]*<\/time>/.exec(html)?.[0];
  const prose = proseOf(html);
  if (!date || !prose) return undefined;
  return ` <article> ${title} <p class="meta">${date}</p> ${prose} </article> `;
}

function treeOf(html: string, title: string): string | undefined {
  const lead = /<p class="lead">[\s\S]*?<\/p>/.exec(html)?.[0];
  const outline = outlineOf(html);
  return lead && outline && ` ${title} ${lead} ${outline} `;
}

/** The part of a page that the printout contains: an article's text, or a tree. */
export function printedTextOf(html: string): string | undefined {
  return proseOf(html) ?? outlineOf(html);
}

/** The questions and outcomes of a tree, as consecutive sections. */
function outlineOf(html: string): string | undefined {
  return /<section class="outline"[\s\S]*<\/section>/.exec(html)?.[0];
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
