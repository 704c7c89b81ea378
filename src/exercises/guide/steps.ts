import type { Action } from '../core/actions.ts';
import { play } from '../core/play.ts';
import { canRemove, usersOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { aimOf, isDone } from './goal.ts';
import { guide } from './guide.ts';

/** The number of the next step, and how many there are. */
export interface Progress {
  step: number;
  of: number;
}

/** A larger number is of no use to the reader, and counting the steps of a large installation would take too long. */
const MAX_STEPS = 60;
const MAX_USERS = 120;

/**
 * How far the reader is: the guide's steps left, out of those at the start. A mistake that only undo can reverse counts
 * as the step before it. Undefined if there are too many steps to count.
 */
export function stepAt(
  playAll: (actions: readonly Action[]) => State,
  actions: readonly Action[],
): Progress | undefined {
  const of = stepsLeft(playAll([]));
  if (!of) return;
  for (let count = actions.length; count >= 0; count--) {
    const left = stepsLeft(playAll(actions.slice(0, count)));
    if (left !== undefined) return { step: Math.min(of, Math.max(1, of - left + 1)), of };
  }
  return;
}

/** The number of steps that the guide gives from here to the end. */
export function stepsLeft(state: State): number | undefined {
  if (state.scenario.users.length > MAX_USERS) return;
  let now = state;
  let left = 0;
  while (!isDone(now)) {
    // The activation finishes by itself.
    const isMoving = now.dialog?.name === 'activating';
    const next = isMoving ? 'finish' : (guide(now).next ?? anyChoice(now));
    if (!next || (left === MAX_STEPS && !isMoving)) return;
    now = play(now, next);
    if (!isMoving) left++;
  }
  return left;
}

/** Own numbers: if the guide suggests nobody, choosing anybody is one step. */
function anyChoice(state: State): Action | undefined {
  const aim = aimOf(state);
  if (aim?.to !== 'choose') return;
  const user = usersOf(state, aim.plan).find(({ id, kept }) => !kept && canRemove(state, id));
  return user && `user ${user.id}`;
}
