import { h, hydrate } from 'preact';
import { LicencePlanTool } from './LicencePlanTool.tsx';

/** Takes over the tool on its page. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('[data-plan-root]');
  const links = document.querySelector('script[data-plan-links]')?.textContent;
  if (!root || !links) return;
  hydrate(h(LicencePlanTool, { links: JSON.parse(links) }), root);
  // Readers who can use the tool need the way by hand less; without scripts it stays open.
  document.querySelector('[data-by-hand]')?.removeAttribute('open');
}
