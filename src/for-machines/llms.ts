import { COPY_NAME } from './copies.ts';

/** A page of the site, with its absolute address. */
export interface Listed {
  address: string;
  title: string;
  description: string;
}

/**
 * `llms.txt`: an overview of the site for programs that read on a reader's behalf. Each page links to its copy in
 * Markdown (llmstxt.org).
 */
export function llmsText(
  site: { name: string; description: string },
  caution: string,
  sections: readonly { title: string; pages: readonly Listed[] }[],
): string {
  return [
    `# ${site.name}`,
    `> ${oneLine(site.description)}`,
    caution,
    ...sections
      .filter(({ pages }) => pages.length > 0)
      .flatMap(({ title, pages }) => [
        `## ${oneLine(title)}`,
        pages
          .map(
            ({ address, title, description }) =>
              `- [${inLink(title)}](${address}${COPY_NAME}): ${oneLine(description)}`,
          )
          .join('\n'),
      ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inLink(text: string): string {
  return oneLine(text).replace(/[\\[\]]/g, '\\$&');
}
