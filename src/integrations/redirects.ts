import { type Pages, pathOf } from '../written-pages.ts';

/** A redirect as servers know it: both addresses include the base. */
export interface Redirect {
  from: string;
  to: string;
}

/** The pages that only redirect. A host that supports rules redirects sooner; the pages work on every host. */
export function redirectsIn(pages: Pages, home: string): Redirect[] {
  const redirects: Redirect[] = [];
  for (const [file, html] of pages) {
    const [, to] = /<a href="([^"]*)" data-moved-to/.exec(html) ?? [];
    if (to !== undefined) redirects.push({ from: home + pathOf(file), to });
  }
  return redirects;
}

/** The addresses of pages that say that what stood there is gone for good, as servers know them. */
export function goneIn(pages: Pages, home: string): string[] {
  const gone: string[] = [];
  for (const [file, html] of pages)
    if (/<div class="[^"]*" data-gone/.test(html)) gone.push(home + pathOf(file));
  return gone;
}
