import { type Pages, pathOf } from '../written-pages.ts';

/** An address that leads on, as servers know it: both with the base. */
export interface Redirect {
  from: string;
  to: string;
}

/** The pages that only lead on. Where a host takes rules, it leads on sooner; the pages do it on every host. */
export function redirectsIn(pages: Pages, home: string): Redirect[] {
  return [...pages].flatMap(([file, html]) => {
    const [, to] = /<a href="([^"]*)" data-moved-to/.exec(html) ?? [];
    return to === undefined ? [] : [{ from: home + pathOf(file), to }];
  });
}
