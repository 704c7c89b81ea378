import type { Action } from '../core/actions.ts';
import type { State } from '../core/state.ts';
import { harmsOf } from './harms.ts';
import { newMistakes } from './new-mistakes.ts';
import type { Reaction } from './reaction.ts';
import { refusalAfter } from './reaction-refused.ts';
import { removalAfter } from './reaction-removal.ts';
import { rightAfter } from './reaction-right.ts';
import { remarkOf } from './verdict.ts';

/** The reaction to the last of the actions played. */
export function reactionAt(
  playAll: (actions: readonly Action[]) => State,
  actions: readonly Action[],
): Reaction | undefined {
  const last = actions.at(-1);
  return last && reactionTo(playAll(actions.slice(0, -1)), last, playAll(actions));
}

/**
 * The reaction to one action, from the states before and after it; undefined if there is nothing to say. It agrees with
 * what the end says of the action, and calls nothing right while harm has to be undone.
 */
export function reactionTo(before: State, action: Action, after: State): Reaction | undefined {
  if (before === after) return;
  const remarks = newMistakes(before, after).map((mistake) => remarkOf(after, mistake));
  const [worst] = remarks;
  if (worst) return { kind: worst.grade === 'harm' ? 'harm' : 'unwise', said: remarks };
  if (harmsOf(after).length) return;
  return refusalAfter(before, after) ?? removalAfter(before, after) ?? rightAfter(before, action, after);
}
