const REFERENCES = /\s(id|for|href|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;

/**
 * Makes a page's HTML part of a larger one: its ids are prefixed with the part's name, so that no two parts share one;
 * links to pages that are parts as well lead to those; and headings are demoted below the part's own.
 *
 * @param name of the part: letters, digits and hyphens
 * @param partOf the part for a page's path, with or without an anchor's id; undefined for a page that is not a part
 * @param down how many levels headings are demoted
 */
export function asPart(
  html: string,
  name: string,
  partOf: (path: string) => string | undefined,
  down: number,
): string {
  return (
    html
      // In a printout, a section of a part must not be a landmark.
      .replace(/<section([^>]*?)\saria-labelledby="[^"]*"/g, '<section$1')
      .replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, end, level) => `<${end}h${Math.min(6, Number(level) + down)}`)
      .replace(REFERENCES, (whole, attribute: string, value: string) => {
        if (attribute !== 'href') {
          return ` ${attribute}="${value
            .split(' ')
            .map((id) => idIn(name, id))
            .join(' ')}"`;
        }
        if (value.startsWith('#')) return ` href="#${idIn(name, value.slice(1))}"`;
        const [path = '', anchor] = value.split('#');
        const part = partOf(path);
        if (part === undefined) return whole;
        return ` href="#${anchor && !anchor.startsWith('v=') ? idIn(part, anchor) : part}"`;
      })
  );
}

function idIn(part: string, id: string): string {
  return `${part}--${id}`;
}
