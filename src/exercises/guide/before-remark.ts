import type { Action } from '../core/actions.ts';
import type { State } from '../core/state.ts';
import { verdictOf } from './verdict.ts';

/** The actions before the one that a remark is about, so that the reader can choose again. */
export function beforeRemark(
  playAll: (actions: readonly Action[]) => State,
  actions: readonly Action[],
  key: string,
): Action[] {
  for (let count = actions.length; count > 0; count--) {
    const state = playAll(actions.slice(0, count));
    // A state within the activation would only run forward again.
    const isMoving = state.dialog?.name === 'activating';
    if (!isMoving && !verdictOf(state).some((remark) => remark.key === key)) return actions.slice(0, count);
  }
  return [];
}
