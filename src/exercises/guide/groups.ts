import { excessOf } from '../../licences/rules.ts';
import { memoize } from '../core/memoize.ts';
import { counts, holdersIn, installationOf, mismatches, userById } from '../core/rules.ts';
import type { User } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { mustGoIn } from './own-suggestions.ts';

/** The holders of one user plan or, in CRM Suite, of the seats. */
export interface Group {
  /** Name of the plan; undefined for seats. */
  plan: string | undefined;
  /** The holders when the exercise began. */
  before: readonly User[];
  lost: User[];
  /** How many must lose it, by the order and what has been settled. */
  mustGo: number;
  /** Own numbers: how many must lose it is unknown, so nothing is said about those who did. */
  isUnknown?: boolean | undefined;
}

/** For each plan, or the seats: the holders at the start and those who lost it, removals awaiting OK included. */
export const groupsOf: (state: State) => Group[] = memoize(findGroups);

function findGroups(state: State): Group[] {
  const { users, plans, suite } = installationOf(state);
  const now = (user: User) => userById(state.users, user.id);
  const waiting = new Set(state.dialog?.name === 'remove-excess' ? state.dialog.draft : []);
  if (suite) {
    const before = users.filter((user) => user.canLogIn && counts(user));
    const lost = before.filter((user) => !now(user)?.canLogIn);
    const mustGo = state.scenario.production ? 0 : excessOf(before.length, suite.seats);
    return [{ plan: undefined, before, lost, mustGo }];
  }
  return plans.map((plan) => {
    const { name, isUnknown } = plan;
    const before = holdersIn(users, name);
    const lost = before.filter((user) => now(user)?.plan !== name || waiting.has(user.id));
    const mustGo = isSettled(state) ? mustGoIn(plan, before.length) : 0;
    return { plan: name, before, lost, mustGo, isUnknown };
  });
}

/**
 * Whether a new licence can be activated here: it matches the order, and comes from the web or from the file. Until
 * then nobody should lose anything.
 */
function isSettled({ scenario, fetched }: State): boolean {
  const { activation, production } = scenario;
  if (production || mismatches(scenario).length) return false;
  return activation === 'works' || (activation === 'network' && fetched);
}

/** Whether a user loses it by agreement: the user is leaving, or changes to another plan. */
export function leaves({ leaving, newPlan, plan }: User): boolean {
  return Boolean(leaving || (newPlan && newPlan !== plan));
}

/** How many must lose it without having agreed to. */
export function stayersToGo({ before, mustGo }: Group): number {
  return Math.max(0, mustGo - before.filter(leaves).length);
}
