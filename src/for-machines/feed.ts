import { xmlText } from './xml.ts';

/** The latest change of an article. */
export interface Change {
  /** Its path from the site's root: `artikler/lisensvarsel/`. */
  path: string;
  title: string;
  /** What is new, in one sentence. */
  change: string;
  /** ISO day. */
  day: string;
}

/** How many changes the feed holds; the oldest are dropped. */
const MOST = 50;

/**
 * The Atom feed of changed articles (RFC 4287), newest first. A change has its own id, made from its day, so that feed
 * readers announce the next change to the same article.
 *
 * @param site the site's address, including its base path, with a slash at the end
 * @param fallback ISO day of the feed as long as nothing has changed
 */
export function atomFeed(
  { name, description, address: site }: { name: string; description: string; address: string },
  changes: readonly Change[],
  fallback: string,
): string {
  const newest = changes
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.path.localeCompare(b.path))
    .slice(0, MOST);
  const { host } = new URL(site);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">',
    `  <id>${xmlText(site)}</id>`,
    `  <title>${xmlText(`${name}: endringer`)}</title>`,
    `  <subtitle>${xmlText(description)}</subtitle>`,
    `  <updated>${time(newest[0]?.day ?? fallback)}</updated>`,
    `  <author><name>${xmlText(name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(new URL('endringer.atom', site).href)}" />`,
    `  <link rel="alternate" type="text/html" href="${xmlText(site)}" />`,
    ...newest.flatMap(({ path, title, change, day }) => [
      '  <entry>',
      `    <id>tag:${host},${day}:${xmlText(path)}</id>`,
      `    <title>${xmlText(title)}</title>`,
      `    <updated>${time(day)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${xmlText(site + path)}" />`,
      `    <summary>${xmlText(change)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

function time(day: string): string {
  return `${day}T00:00:00Z`;
}
