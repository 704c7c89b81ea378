import type { ComponentChildren } from 'preact';
import { useDrawing } from '../controls.tsx';
import type { Screen } from '../model.ts';

interface Props {
  title: string;
  screen: Screen['name'];
  children: ComponentChildren;
  busy?: boolean;
}

/**
 * A dialog of the simulated product. It is not modal for the page: the guide, undo and restart stay within reach, and
 * what lies below in the frame is made inert by the frame.
 */
export function SimDialog({ title, screen, children, busy }: Props) {
  const drawing = useDrawing();
  if (drawing.mode === 'still') {
    return (
      <div class="sim-dialog">
        <p class="sim-dialog-title">{title}</p>
        {children}
      </div>
    );
  }
  const id = `sim-${screen}`;
  return (
    <div
      class="sim-dialog"
      role="dialog"
      aria-labelledby={id}
      aria-busy={busy}
      data-screen={screen}
      onKeyDown={(event) => {
        if (event.key === 'Escape') drawing.act({ do: 'cancel' });
      }}
    >
      <h3 id={id} class="sim-dialog-title" tabIndex={-1} data-focus>
        {title}
      </h3>
      {children}
    </div>
  );
}
