import type { ComponentChildren } from 'preact';
import { Named } from '../../../components/Named.tsx';

interface Props {
  title: string;
  items: readonly ComponentChildren[];
  children?: ComponentChildren;
}

/** A list of the end under its heading, if there is anything in it. */
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
