import { type Pages, pathOf } from '../written-pages.ts';

/** A redirect as servers know it: both addresses include the base. */
export interface Redirect {
  from: string;
  to: string;
}

/** The pages that only redirect. A host that supports rules redirects sooner; the pages work on every host. */
export function redirectsIn(pages: Pages, home: string): Redirect[] {
  return [...pages].flatMap(([file, html]) => {
    const [, to] = /<a href="([^"]*)" data-moved-to/.exec(html) ?? [];
    return to === undefined ? [] : [{ from: home + pathOf(file), to }];
  });
}

/** The addresses of pages that say that what stood there is gone for good, as servers know them. */
export function goneIn(pages: Pages, home: string): string[] {
  return [...pages].flatMap(([file, html]) =>
    /<div class="[^"]*" data-gone/.test(html) ? [home + pathOf(file)] : [],
  );
}
