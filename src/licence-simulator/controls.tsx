import { TriangleAlert } from 'lucide';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../components/Icon.tsx';
import type { Action } from './model.ts';

/**
 * How a screen is drawn: `live` can be used and carries the attributes that tests walk by; `still` is a picture
 * without controls, in an article or below a dialog.
 */
export type Drawing =
  | { mode: 'live'; act: (action: Action) => void; target: Action['do'] | undefined }
  | { mode: 'still' };

export const DrawingContext = createContext<Drawing>({ mode: 'still' });

interface PressProps {
  action: Action;
  children: ComponentChildren;
  look?: 'button' | 'primary' | 'link' | 'tab';
  /** Why it can not be used now. The control stays reachable, and pressing it is answered. */
  refusedBecause?: string;
  /** Id of the element that says so. */
  describedBy?: string;
  expanded?: boolean;
  current?: boolean;
}

/** Something to press in a screen: a button when live, plain text in a picture. */
export function Press({
  action,
  children,
  look = 'button',
  refusedBecause,
  describedBy,
  expanded,
  current,
}: PressProps) {
  const drawing = useContext(DrawingContext);
  const isNext = drawing.mode === 'live' && drawing.target === action.do && !('id' in action);
  const className = `sim-${look}${refusedBecause ? ' refused' : ''}${current ? ' current' : ''}${isNext ? ' next' : ''}`;
  if (drawing.mode === 'still') return <span class={className}>{children}</span>;
  return (
    <button
      type="button"
      class={className}
      data-does={action.do}
      aria-disabled={refusedBecause ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-current={current ? 'page' : undefined}
      onClick={() => drawing.act(action)}
    >
      {children}
    </button>
  );
}

/** The number that a figure and its text share: (1), (2), (3). */
export function Mark({ n }: { n: 1 | 2 | 3 }) {
  return (
    <span class="sim-mark" aria-hidden="true">
      {n}
    </span>
  );
}

/** «2 for mange», with a sign beside the colour. */
export function Excess({ count }: { count: number }) {
  return (
    <span class="sim-excess">
      <Icon of={TriangleAlert} size={16} /> {count} for mange
    </span>
  );
}

export function useDrawing(): Drawing {
  return useContext(DrawingContext);
}
