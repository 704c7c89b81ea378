import type { ComponentChildren } from 'preact';
import { cameFrom } from './arrival.ts';

/** A link to where one came from. Where the browser can go back there, what was filled in or answered is kept. */
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
