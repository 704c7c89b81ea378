import type { ComponentChildren } from 'preact';
import { cameFrom } from './arrival.ts';

/**
 * A link to the page that the reader came from. If the browser can go back, that page's entries and answers are kept.
 */
export function WayBack({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a
      href={href}
      onClick={(event) => {
        if (!cameFrom() || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.back();
      }}
    >
      {children}
    </a>
  );
}
