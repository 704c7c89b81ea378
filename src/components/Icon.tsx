import type { IconNode } from 'lucide';
import { h } from 'preact';

/**
 * An icon from the Lucide library, drawn from its data. Decorative only: its meaning is always written beside it. The
 * library's own Preact components would cost 1 kB in every page with a widget.
 */
export function Icon({ of, size }: { of: IconNode; size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
