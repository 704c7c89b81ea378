import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Action } from '../core/actions.ts';
import { type State, screenName } from '../core/state.ts';

/**
 * Moves focus to a new screen's heading, and back to the opener when a dialog closes. Only after an action in the
 * frame: never on load, nor after undo or restart.
 */
export function useFocusOnScreen(
  frame: RefObject<HTMLElement>,
  state: State,
  actions: Action[],
  acted: { current: Action[] | undefined },
): void {
  const last = useRef(state);
  useEffect(() => {
    const before = last.current;
    last.current = state;
    // An action may come before the effect of the previous render.
    if (acted.current !== actions) return;
    acted.current = undefined;
    const has = () => frame.current?.contains(document.activeElement);
    if (viewOf(before) === viewOf(state) && has()) return;
    const isClosed = before.dialog && before.base.name === state.base.name && isBelow(before, state);
    const opener = isClosed && openerOf(before);
    const target =
      (opener && frame.current?.querySelector<HTMLElement>(`[data-does="${opener}"]`)) ||
      frame.current?.querySelector<HTMLElement>('[data-focus]');
    // Scrolling is left to the exercise, which knows what covers the page.
    target?.focus({ preventScroll: true });
  });
}

/** Where focus returns when a dialog closes. */
function openerOf({ dialog }: State): Action | undefined {
  switch (dialog?.name) {
    case 'remove-excess':
      return 'excess';
    case 'activate':
      return 'activate';
    case 'file':
      return 'from-file';
    case 'user':
      return `user ${dialog.user}`;
    case 'request':
      return `request ${dialog.request}`;
    case 'bulk':
      return 'bulk';
    case 'about':
    case 'contact':
      return 'help';
    default:
      return undefined;
  }
}

/** Identifies the view in front. Another part of a screen is another view, since its controls come and go. */
function viewOf(state: State): string {
  const { base, dialog } = state;
  const part = dialog?.name === 'bulk' ? dialog.confirming : base.name === 'requests' && base.tab;
  return `${screenName(state)} ${part}`;
}

function isBelow(before: State, after: State): boolean {
  return !after.dialog || before.dialog?.name === 'remove-excess';
}
