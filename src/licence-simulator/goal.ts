import {
  canRemove,
  counts,
  installationOf,
  plansOf,
  possibleOwners,
  reasonToAsk,
  seatsOf,
  usersOf,
} from './rules.ts';
import type { Request, User } from './scenario.ts';
import type { Reason, State } from './state.ts';

/** What is to be reached next, from the state alone: it is right after any detour. */
export type Aim =
  | Plain<'look' | 'see-about' | 'switch' | 'try' | 'pay' | 'use-file' | 'activate' | 'check-seats'>
  | { to: 'ask'; reason: Reason }
  | { to: 'remove'; plan: string; user: User }
  | { to: 'hand-over'; user: User; heir: User | undefined }
  | { to: 'assign'; user: User; plan: string }
  | { to: 'free-seat'; user: User };

type Plain<To> = To extends string ? { to: To } : never;

/** What can not be mended in the product by the administrator, so that the guide says to undo it. */
export type Harm = 'activated' | 'removed' | 'wrong-place' | 'former' | 'taken';

export function harmOf(state: State): Harm | undefined {
  const { scenario, activated } = state;
  const lost = lostPlan(state);
  if (scenario.production)
    return !state.inProduction && (activated || lost.length) ? 'wrong-place' : undefined;
  if (reasonToAsk(scenario) === 'numbers') {
    if (activated) return 'activated';
    if (lost.length) return 'removed';
  }
  const waiting = withoutNewPlan(state);
  if (waiting.some(({ former }) => former)) return 'former';
  if (!activated) return;
  return plansOf(state).some(
    ({ name, newFree }) => newFree < waiting.filter(({ newPlan }) => newPlan === name).length,
  )
    ? 'taken'
    : undefined;
}

export function isDone(state: State): boolean {
  return !harmOf(state) && !state.dialog && aimOf(state) === undefined;
}

/** The next aim; undefined when the exercise is done. */
export function aimOf(state: State): Aim | undefined {
  const { scenario, met } = state;
  if (scenario.production) {
    if (state.base.name === 'login') return { to: 'switch' };
    if (!state.inProduction) return { to: met.includes('about') ? 'switch' : 'see-about' };
    return met.includes('about production') ? undefined : { to: 'see-about' };
  }
  if (seatsOf(state)) return aimOfSeats(state);
  if (state.activated) {
    const user = withoutNewPlan(state)[0];
    return user && { to: 'assign', user, plan: user.newPlan ?? '' };
  }
  const reason = reasonToAsk(scenario);
  if (reason) {
    if (reason === 'numbers' && !met.includes('activate')) return { to: 'look' };
    if (reason !== 'numbers' && !met.includes('not-fetched') && !state.fetched) return { to: 'try' };
    if (reason === 'payment' && !state.paid) return { to: 'pay' };
    if (reason === 'maintenance' && !met.includes('about')) return { to: 'see-about' };
    if (!state.asked.includes(reason)) return { to: 'ask', reason };
    if (reason !== 'file') return;
    if (!state.fetched) return { to: 'use-file' };
  }
  return aimOfPlans(state);
}

/** Who has lost the plan since the exercise began, moved to another one or not. */
export function lostPlan(state: State): User[] {
  return installationOf(state).users.filter(
    (user) => counts(user) && user.plan && state.users.find(({ id }) => id === user.id)?.plan !== user.plan,
  );
}

/** Requests with another owner or status than when the exercise began. */
export function changedRequests(state: State): Request[] {
  return state.requests.filter((request, i) => request !== installationOf(state).requests[i]);
}

function withoutNewPlan({ users }: State): User[] {
  return users.filter(({ plan, newPlan }) => newPlan && plan !== newPlan);
}

function aimOfSeats(state: State): Aim | undefined {
  if (!seatsOf(state)?.excess) {
    return state.base.name === 'licences' && !state.dialog ? undefined : { to: 'check-seats' };
  }
  if (!state.met.includes('licences')) return { to: 'check-seats' };
  const user = state.users.filter((user) => user.canLogIn && counts(user)).toSorted(byNeed(state))[0];
  return user && { to: 'free-seat', user };
}

function aimOfPlans(state: State): Aim {
  const over = plansOf(state).filter(({ excess }) => excess > 0);
  const { dialog } = state;
  // The plan that is open goes first, so that nobody is sent back and forth.
  const plan = over.find(({ name }) => dialog?.name === 'remove-excess' && name === dialog.plan) ?? over[0];
  if (!plan) return { to: 'activate' };
  const refused = (user: User) => state.met.includes(`refused ${user.id}`) && !canRemove(state, user.id);
  const holders = usersOf(state, plan.name).toSorted(byNeed(state));
  const leaving = holders.filter((user) => user.leaving);
  const first =
    leaving.find((user) => !refused(user)) ??
    leaving[0] ??
    holders.find((user) => !refused(user)) ??
    holders[0];
  if (!first) return { to: 'activate' };
  return refused(first)
    ? { to: 'hand-over', user: first, heir: heirOf(state, first) }
    : { to: 'remove', plan: plan.name, user: first };
}

/** Those who leave first, then those without open requests, then those who have not logged in for the longest time. */
function byNeed(state: State) {
  const rank = (user: User) => (user.leaving ? 0 : canRemove(state, user.id) ? 1 : 2);
  return (a: User, b: User) => rank(a) - rank(b) || a.lastLogin.localeCompare(b.lastLogin);
}

/** Who can take over requests: rather one who stays, and who works in Service. */
function heirOf(state: State, user: User): User | undefined {
  const others = possibleOwners(state).filter(({ id }) => id !== user.id);
  const stays = others.filter(({ leaving }) => !leaving);
  return stays.find(({ plan }) => /Service|Complete/.test(plan)) ?? stays[0] ?? others[0];
}
