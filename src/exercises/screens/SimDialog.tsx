import type { ComponentChildren } from 'preact';
import { Named } from '../../components/Named.tsx';
import type { Dialog } from '../core/state.ts';
import { useDrawing } from './drawing.ts';

interface Props {
  title: string;
  name: Dialog['name'];
  children: ComponentChildren;
  busy?: boolean;
}

/**
 * A dialog of the simulated product. It is modal within the product's window, where everything below it is inert, but
 * not on the page: guide, undo and restart stay within reach.
 */
export function SimDialog({ title, name, children, busy }: Props) {
  const drawing = useDrawing();
  if (drawing.mode === 'still') {
    return (
      <div class="sim-dialog">
        <p class="sim-dialog-title">
          <Named>{title}</Named>
        </p>
        {children}
      </div>
    );
  }
  const id = `sim-${name}`;
  return (
    <div
      class="sim-dialog"
      role="dialog"
      aria-labelledby={id}
      aria-busy={busy}
      data-screen={name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') drawing.act(name === 'warning' ? 'close' : 'cancel');
      }}
    >
      <h3 id={id} class="sim-dialog-title" tabIndex={-1} data-focus>
        <Named>{title}</Named>
      </h3>
      {children}
    </div>
  );
}
