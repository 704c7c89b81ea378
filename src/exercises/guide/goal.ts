import { whoFirst } from '../../licences/who-first.ts';
import { memoize } from '../core/memoize.ts';
import { canRemove, counts, plansOf, reasonToAsk, seatsOf, usersOf } from '../core/rules.ts';
import type { User } from '../core/scenario.ts';
import type { Reason, State } from '../core/state.ts';
import { harmsOf, withoutNewPlan } from './harms.ts';
import { suggestionsIn } from './own-suggestions.ts';
import { heirsOf } from './requests.ts';
import { needOf } from './unwise.ts';

/** The next goal, from the state alone, so that it is right after any detour. */
export type Aim =
  | Plain<'look' | 'see-about' | 'switch' | 'try' | 'pay' | 'use-file' | 'activate' | 'check-seats'>
  | { to: 'ask'; reason: Reason }
  | { to: 'remove'; plan: string; user: User }
  /** Own numbers: nothing is known about the users who are left, so nobody is suggested. */
  | { to: 'choose'; plan: string }
  | { to: 'hand-over'; user: User; heir: User | undefined }
  | { to: 'assign'; user: User; plan: string }
  | { to: 'free-seat'; user: User };

type Plain<To> = To extends string ? { to: To } : never;

/** Whether the goal is reached without harm. */
export function isDone(state: State): boolean {
  return !state.dialog && aimOf(state) === undefined && !harmsOf(state).length;
}

/** The next goal; undefined once the exercise is done. */
export const aimOf: (state: State) => Aim | undefined = memoize(findAim);

function findAim(state: State): Aim | undefined {
  const { scenario, met } = state;
  if (scenario.production) {
    if (state.base.name === 'login') return { to: 'switch' };
    if (!state.inProduction) return { to: met.includes('about') ? 'switch' : 'see-about' };
    return met.includes('about production') ? undefined : { to: 'see-about' };
  }
  const seats = seatsOf(state);
  if (seats) return aimOfSeats(state, seats.excess);
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

function aimOfSeats(state: State, excess: number): Aim | undefined {
  if (!excess) {
    return state.base.name === 'licences' && !state.dialog ? undefined : { to: 'check-seats' };
  }
  if (!state.met.includes('licences')) return { to: 'check-seats' };
  const user = firstOf(
    state,
    state.users.filter((user) => user.canLogIn && counts(user)),
  );
  return user && { to: 'free-seat', user };
}

function aimOfPlans(state: State): Aim {
  const over = plansOf(state).filter(({ excess }) => excess > 0);
  const { dialog } = state;
  // The plan that is open comes first, so that nobody is sent back and forth.
  const plan = over.find(({ name }) => dialog?.name === 'remove-excess' && name === dialog.plan) ?? over[0];
  if (!plan) return { to: 'activate' };
  const holders = usersOf(state, plan.name);
  const first = state.scenario.own ? ownFirst(state, plan.name, holders) : firstOf(state, holders);
  if (!first) return { to: 'choose', plan: plan.name };
  const isRefused = state.met.includes(`refused ${first.id}`) && !canRemove(state, first.id);
  return isRefused
    ? { to: 'hand-over', user: first, heir: heirOf(state, first) }
    : { to: 'remove', plan: plan.name, user: first };
}

/** The user whom the guide suggests, by the licence plan's rule. */
function firstOf(state: State, users: readonly User[]): User | undefined {
  return whoFirst(users, (user) => needOf(state, user)).find(({ isKnown }) => isKnown)?.person;
}

/** The first user whom the licence plan suggests and who still has the plan. */
function ownFirst({ scenario }: State, plan: string, holders: readonly User[]): User | undefined {
  const still = new Set(holders.map(({ id }) => id));
  return suggestionsIn(scenario, plan).find(
    ({ person, advice }) => advice === 'remove' && still.has(person.id),
  )?.person;
}

/**
 * A user who can take over requests: preferably one who works in Service, and never one who is leaving. Undefined with
 * the reader's own numbers, which do not say who could.
 */
function heirOf(state: State, user: User): User | undefined {
  if (state.scenario.own) return;
  const stays = heirsOf(state).filter(({ id }) => id !== user.id);
  return stays.find(({ plan }) => /Service|Complete/.test(plan)) ?? stays[0];
}
