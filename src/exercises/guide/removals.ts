import type { Action } from '../core/actions.ts';
import { play } from '../core/play.ts';
import { userById } from '../core/rules.ts';
import type { ScenarioData, User } from '../core/scenario.ts';
import { type State, start } from '../core/state.ts';
import { mistakesOf } from './all-mistakes.ts';
import { groupsOf } from './groups.ts';

/** Somebody who lost a plan. */
export interface Removal {
  user: User;
  plan: string;
  /** The plan that the user got instead, if any. */
  given?: string | undefined;
}

/**
 * Who has lost a plan at the end, in the order played. A plan given back and lost again counts from the second loss.
 */
export function removalsOf(scenario: ScenarioData, actions: readonly Action[]): Removal[] {
  let state = start(scenario);
  const order = new Set<string>();
  for (const action of actions) {
    state = play(state, action);
    // Including removals that await OK in the dialog.
    const lost = new Set(lostIn(state).map(({ user }) => user.id));
    for (const id of order) if (!lost.has(id)) order.delete(id);
    for (const id of lost) order.add(id);
  }
  const ended = new Map(lostIn(state).map((removal) => [removal.user.id, removal]));
  return [...order].flatMap((id) => ended.get(id) ?? []);
}

/** The same without any removal that the end calls wrong. */
export function rightRemovalsOf(scenario: ScenarioData, actions: readonly Action[]): Removal[] {
  const state = actions.reduce(play, start(scenario));
  const wrong = mistakesOf(state).flatMap((mistake) => ('users' in mistake ? mistake.users : []));
  return removalsOf(scenario, actions).filter(({ user }) => !wrong.includes(user));
}

function lostIn(state: State): Removal[] {
  return groupsOf(state).flatMap(({ plan, lost }) =>
    plan === undefined
      ? []
      : lost.map((user) => ({ user, plan, given: userById(state.users, user.id)?.plan || undefined })),
  );
}
