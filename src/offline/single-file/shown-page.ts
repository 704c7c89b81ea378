import { type SiteLinks, withFragments } from './links.ts';

/** What the file shows of a page of the site. */
export interface ShownPage {
  title: string;
  /** HTML of the elements. */
  header: string;
  main: string;
  css: string;
}

/**
 * Extracts from a page of the site what the file shows of it, with rewritten links. Understands only what this site
 * writes; not a parser for arbitrary HTML.
 *
 * @param path the page's own path, for its anchors; without it, they are left alone
 * @throws if it is not a page of this site
 */
export function shownPage(html: string, site: SiteLinks, path?: string): ShownPage {
  const [header = ''] = /<header class="site-header[\s\S]*?<\/header>/.exec(html) ?? [];
  return {
    title: plainText(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    header: withFragments(header, site),
    main: withFragments(withoutScripts(mainOf(html)), site, path),
    css: stylesOf(html),
  };
}

/** The `main` element of a page. @throws if there is none */
function mainOf(html: string): string {
  const [main] = MAIN.exec(html) ?? [];
  if (main === undefined) throw new Error('A page has no <main>.');
  return main;
}

export const MAIN = /<main[\s>][\s\S]*<\/main>/;

/**
 * All styles of a page as one stylesheet. A class replaces `:target`, which the browser cannot apply inside the file.
 */
export function stylesOf(html: string): string {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)]
    .map(([, text = '']) => text)
    .join('\n')
    .replaceAll(':target', '.is-target');
}

/** Removes executable scripts, since the file has its own. */
function withoutScripts(html: string): string {
  return html.replace(/<script(?! type="application\/json")[^>]*>[\s\S]*?<\/script>/g, '');
}

function plainText(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
