import type { ComponentChildren } from 'preact';
import { Named } from '../../components/Named.tsx';
import type { Action } from '../core/actions.ts';
import { useDrawing } from './drawing.ts';
import { Mark, useNumber } from './Mark.tsx';

interface PressProps {
  action: Action;
  children: ComponentChildren;
  look?: 'button' | 'primary' | 'link' | 'tab' | 'item';
  /** Why the control cannot be used now. It stays focusable, and pressing it shows this reason. */
  refusedBecause?: string | undefined;
  /** Id of the element with the explanation. */
  describedBy?: string;
  expanded?: boolean;
  current?: boolean;
}

/** Something to press: a button when live, plain text in a picture. */
export function Press({
  action,
  children,
  look = 'button',
  refusedBecause,
  describedBy,
  expanded,
  current,
}: PressProps) {
  const drawing = useDrawing();
  const isNext = drawing.next === action;
  const className = `sim-${look}${refusedBecause ? ' refused' : ''}${current ? ' current' : ''}${isNext ? ' next' : ''}`;
  const mark = useNumber(action) ? <Mark of={action} /> : null;
  const isBox = look === 'button' || look === 'primary';
  const text = <Named>{children}</Named>;
  const control =
    drawing.mode === 'still' ? (
      <span class={className}>
        {!isBox && mark}
        {text}
      </span>
    ) : (
      <button
        type="button"
        class={className}
        data-does={action}
        aria-disabled={refusedBecause ? 'true' : undefined}
        aria-describedby={describedBy}
        aria-expanded={expanded}
        aria-current={current ? 'page' : undefined}
        onClick={() => drawing.act(action)}
      >
        {text}
      </button>
    );
  return isBox && mark ? (
    <span class="sim-row">
      {mark}
      {control}
    </span>
  ) : (
    control
  );
}
