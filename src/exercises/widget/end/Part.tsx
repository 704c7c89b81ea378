import type { ComponentChildren } from 'preact';
import { Named } from '../../../components/Named.tsx';

interface Props {
  title: string;
  items: readonly ComponentChildren[];
  children?: ComponentChildren;
}

/** A list in the end with its heading; nothing if the list is empty. */
export function Part({ title, items, children }: Props) {
  if (!items.length) return null;
  return (
    <section class="sim-end-part">
      <h3>{title}</h3>
      <ul aria-label={title}>
        {items.map((item, i) => (
          <li key={i}>
            <Named>{item}</Named>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
