/** What is needed to recognise a link inside the site. */
export interface SiteLinks {
  /** The path the site is built for, with slashes at both ends. */
  home: string;
  /** Whether the file has the page or file with this path (from `home`, without a leading slash). */
  holds: (path: string) => boolean;
  /** The address of the published site, for what the file lacks: `https://…`, without a path. */
  published: string;
}

/**
 * Rewrites the links in a page's HTML for the single file: pages become fragments, and anything the file lacks gets its
 * published address. Understands only what this site writes; not a parser for arbitrary HTML.
 *
 * @param path the page's own path, for its anchors; without it, they are left alone
 */
export function withFragments(html: string, site: SiteLinks, path?: string): string {
  return html
    .split(/(<script type="application\/json"[^>]*>[\s\S]*?<\/script>)/)
    .map((part, i) => (i % 2 ? dataWithFragments(part, site) : tagsWithFragments(part, site, path)))
    .join('');
}

function tagsWithFragments(html: string, site: SiteLinks, path?: string): string {
  return html.replace(
    /(\s(?:href|action|data-ts-embed|data-support)=")([^"]*)(?=")/g,
    (_, start: string, address: string) => {
      const isAnchor = address.startsWith('#') && address.length > 1;
      if (isAnchor) return start + (path === undefined ? address : `#/${path}${address}`);
      return start + inFile(address, site);
    },
  );
}

/** Rewrites a widget's data: addresses, and texts that contain links. */
function dataWithFragments(script: string, site: SiteLinks): string {
  return script.replace(
    />([\s\S]*)<\/script>/,
    (_, json: string) => `>${jsonWithFragments(json, site)}</script>`,
  );
}

/** Rewrites the links in all texts of some JSON. The result is safe inside a script element. */
export function jsonWithFragments(json: string, site: SiteLinks): string {
  const data = JSON.parse(json, (key, value) => {
    // Nothing is sent from the file.
    if (key === 'feedbackEndpoint') return undefined;
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
  // A text that merely looks like an address is left alone: the site's links end in a slash or name a file.
  return /(^|\/)$|\.\w+$/.test(page) ? published + address : address;
}
