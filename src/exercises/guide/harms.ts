import { memoize } from '../core/memoize.ts';
import { installationOf, mismatches, plansOf, seatsOf, userById } from '../core/rules.ts';
import type { Installation, User } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { againstOwn } from './against-own.ts';
import { groupsOf, leaves, stayersToGo } from './groups.ts';
import type { Mistake } from './mistake.ts';

/** Harm that must be undone before the exercise can end. */
export const harmsOf: (state: State) => Mistake[] = memoize(findHarms);

function findHarms(state: State): Mistake[] {
  const { scenario, activated } = state;
  const harms: Mistake[] = [];
  const groups = groupsOf(state);
  const isElsewhere = scenario.production && !state.inProduction;
  const shut = shutOut(state);
  if (state.met.includes('touched')) harms.push({ grade: 'harm', kind: 'touched' });
  if (scenario.production && activated) harms.push({ grade: 'harm', kind: 'wrong-place' });
  else if (isElsewhere && (shut.length || groups.some(({ lost }) => lost.length)))
    harms.push({ grade: 'harm', kind: 'wrong-place' });
  if (isElsewhere) return harms;
  if (activated && mismatches(scenario).length) harms.push({ grade: 'harm', kind: 'activated' });
  for (const group of groups) {
    const { before, lost, mustGo, isUnknown } = group;
    const kept = lost.filter((user) => user.kept);
    if (kept.length) harms.push({ grade: 'harm', kind: 'kept', group, users: kept });
    if (isUnknown) continue;
    if (lost.length > mustGo) {
      harms.push({ grade: 'harm', kind: 'beyond', group, users: lost });
      continue;
    }
    const stayers = scenario.own ? againstOwn(scenario, group) : lost.filter((user) => !leaves(user));
    const instead = before.filter((user) => leaves(user) && !user.kept && !lost.includes(user));
    if (instead.length && stayers.length > (scenario.own ? 0 : stayersToGo(group)))
      harms.push({ grade: 'harm', kind: 'stays', group, users: stayers, instead });
  }
  const waiting = withoutNewPlan(state);
  const former = waiting.filter((user) => user.former);
  if (former.length) harms.push({ grade: 'harm', kind: 'former', users: former });
  const others = shut.filter((user) => !user.leaving && !former.some(({ id }) => id === user.id));
  // For the reader's own users, who can log in is invented.
  if (others.length && !seatsOf(state) && !scenario.own)
    harms.push({ grade: 'harm', kind: 'shut', users: others });
  if (isTaken(state, waiting)) harms.push({ grade: 'harm', kind: 'taken' });
  return harms;
}

/** Users who could log in when the exercise began and no longer can. */
export function shutOut(state: State): User[] {
  const { users } = installationOf(state);
  return users.filter(({ id, canLogIn }) => canLogIn && !userById(state.users, id)?.canLogIn);
}

/** Users who are still waiting for their new plan. */
export function withoutNewPlan({ users }: State): User[] {
  return users.filter(({ plan, newPlan }) => newPlan && plan !== newPlan);
}

/** Whether somebody got a licence at the expense of its holder, or of somebody who is to have the plan. */
function isTaken(state: State, waiting: readonly User[]): boolean {
  const before: Installation = installationOf(state);
  return plansOf(state).some(({ name, newFree, isUnknown }) => {
    if (isUnknown) return false;
    const needed = waiting.filter(({ newPlan }) => newPlan === name).length;
    if (newFree >= needed) return false;
    const isGiven = state.users.some(
      ({ id, plan, newPlan }) =>
        plan === name && newPlan !== name && userById(before.users, id)?.plan !== name,
    );
    return state.activated || isGiven;
  });
}
