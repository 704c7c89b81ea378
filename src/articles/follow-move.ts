import { platform } from '../platform.ts';

/**
 * Runs on the page at an old address: leads to the new one, to the same place on it, and passes on the facts in the
 * link.
 */
export function start(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
  if (link) location.replace(link.href + platform.location.search + platform.location.hash);
}
