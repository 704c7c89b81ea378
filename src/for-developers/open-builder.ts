import { h, render } from 'preact';
import { LinkBuilder } from './LinkBuilder.tsx';

/** Starts the link builder on its page. */
export function start(): void {
  const section = document.querySelector<HTMLElement>('[data-link-builder]');
  const root = section?.querySelector<HTMLElement>('[data-builder-root]');
  const trees = section?.querySelector('script[data-builder-trees]')?.textContent;
  if (!section || !root || !trees) return;
  // Must be visible first: a frame that starts hidden has no width, and measures itself wrongly.
  for (const part of document.querySelectorAll<HTMLElement>('[data-with-builder]'))
    part.dataset.withBuilder = '';
  render(h(LinkBuilder, { trees: JSON.parse(trees), origin: location.origin }), root);
}
