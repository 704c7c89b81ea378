/** What is needed to tell a link inside the site from others. */
export interface SiteLinks {
  /** The path that the site is built for, with slashes at both ends. */
  home: string;
  /** Whether the file holds the page or file with such a path (from `home`, without a leading slash). */
  holds: (path: string) => boolean;
  /** Where the site is published, for what the file does not hold: `https://…`, without a path. */
  published: string;
}

/**
 * A page's HTML with its links as they are inside the single file: pages by fragment, what the file leaves out by its
 * published address. Reads what this site writes; not a parser for any HTML.
 *
 * @param path the page's own, for its anchors; without it they are left as they are
 */
export function withFragments(html: string, site: SiteLinks, path?: string): string {
  return html
    .split(/(<script type="application\/json"[^>]*>[\s\S]*?<\/script>)/)
    .map((part, i) => (i % 2 ? dataWithFragments(part, site) : tagsWithFragments(part, site, path)))
    .join('');
}

function tagsWithFragments(html: string, site: SiteLinks, path?: string): string {
  return html.replace(
    /(\s(?:href|action|data-ts-embed)=")([^"]*)(?=")/g,
    (_, start: string, address: string) => {
      const isAnchor = address.startsWith('#') && address.length > 1;
      if (isAnchor) return start + (path === undefined ? address : `#/${path}${address}`);
      return start + inFile(address, site);
    },
  );
}

/** The data of a widget: addresses, and texts with links in them. */
function dataWithFragments(script: string, site: SiteLinks): string {
  return script.replace(
    />([\s\S]*)<\/script>/,
    (_, json: string) => `>${jsonWithFragments(json, site)}</script>`,
  );
}

/** JSON with the links of all its texts rewritten; safe inside a script element. */
export function jsonWithFragments(json: string, site: SiteLinks): string {
  const data = JSON.parse(json, (_, value) => {
    if (typeof value !== 'string') return value;
    return value.includes('href="') ? tagsWithFragments(value, site) : inFile(value, site);
  });
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function inFile(address: string, { home, holds, published }: SiteLinks): string {
  if (!address.startsWith(home) || address.startsWith('//') || /\s/.test(address)) return address;
  const path = address.slice(home.length);
  const [page = ''] = path.split(/[?#]/);
  if (holds(page)) return `#/${path}`;
  // A text that only looks like an address is left alone: what the site links to ends in a slash or names a file.
  return /(^|\/)$|\.\w+$/.test(page) ? published + address : address;
}
