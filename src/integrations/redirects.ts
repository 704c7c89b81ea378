/** A redirect as servers know it: both addresses include the base. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Where a page leads that only redirects; undefined for any other. A host that supports rules redirects sooner; the
 * pages work on every host.
 */
export function redirectIn(html: string): string | undefined {
  return /<a href="([^"]*)" data-moved-to/.exec(html)?.[1];
}

/** Whether a page says that what was there is gone for good, which servers are told too. */
export function isGone(html: string): boolean {
  return /<div class="[^"]*" data-gone/.test(html);
}
