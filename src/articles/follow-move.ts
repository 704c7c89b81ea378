import { platform } from '../platform.ts';

/** On a page that stands at an old address: leads on to the new one, to the same place on it and with what the link told. */
export function start(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
  if (link) location.replace(link.href + platform.location.search + platform.location.hash);
}
