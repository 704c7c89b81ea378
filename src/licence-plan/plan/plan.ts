import { isSamePlan } from '../../licences/plans.ts';
import { freeOf, mustGoOf } from '../../licences/rules.ts';
import { type SuggestionFor, suggest } from '../../licences/who-first.ts';
import type { User } from './user.ts';

/** What is known about a plan. */
export interface PlanNumbers {
  name: string;
  inUse: number | undefined;
  newTotal: number | undefined;
  /** The excess according to a link, unchecked. */
  told?: number;
}

/** A holder of a plan, in the order in which to ask. */
export interface Holder extends User {
  advice: SuggestionFor;
}

export interface PlanResult extends PlanNumbers {
  /** Licences that must be removed or bought; undefined while the numbers are unknown. */
  mustGo: number | undefined;
  /** The list's count replaces a number that was not typed. */
  inUseIsCounted: boolean;
  /** Unused licences in the new licence. */
  free: number;
  holders: Holder[];
  /**
   * For how many of these nobody can be suggested, because users are not listed, are kept, or too little is known about
   * them. 0 without a list.
   */
  shortOf: number;
  /** How many users the list has, if that differs from the number in use; otherwise undefined. */
  listed: number | undefined;
}

export interface LicencePlan {
  plans: PlanResult[];
  /** Plans that users hold but no row names, with the number of users. */
  unlisted: { name: string; count: number }[];
  /** How many must go in total. */
  mustGo: number;
  suggested: number;
}

/**
 * Who could lose which plan so that the new licence can be activated, by the rule of `suggest`.
 *
 * @param kept ids of users who keep their plan
 */
export function planRemovals(
  plans: readonly PlanNumbers[],
  users: readonly User[],
  kept: ReadonlySet<string> = new Set(),
): LicencePlan {
  // Each name is compared once, however many users hold the plan.
  const rowOf = new Map<string, PlanNumbers | undefined>();
  const unlisted: LicencePlan['unlisted'] = [];
  for (const { plan } of users) {
    if (!rowOf.has(plan))
      rowOf.set(
        plan,
        plans.find(({ name }) => isSamePlan(name, plan)),
      );
    if (rowOf.get(plan)) continue;
    const known = unlisted.find(({ name }) => name.toLowerCase() === plan.toLowerCase());
    if (known) known.count++;
    else unlisted.push({ name: plan, count: 1 });
  }
  const results = plans.map((plan) =>
    planOne(
      plan,
      users.filter((user) => rowOf.get(user.plan) === plan),
      kept,
    ),
  );
  return {
    plans: results,
    unlisted,
    mustGo: sum(results.map(({ mustGo = 0 }) => mustGo)),
    suggested: sum(results.map(({ holders }) => holders.filter(({ advice }) => advice === 'remove').length)),
  };
}

/** Whether the excess is known for every plan, including those that only the list of users names. */
export function isWhole({ plans, unlisted }: LicencePlan): boolean {
  return unlisted.length === 0 && plans.every(({ mustGo }) => mustGo !== undefined);
}

function planOne(plan: PlanNumbers, users: readonly User[], kept: ReadonlySet<string>): PlanResult {
  const { newTotal, told } = plan;
  const inUseIsCounted = plan.inUse === undefined && users.length > 0;
  const inUse = inUseIsCounted ? users.length : plan.inUse;
  const mustGo = mustGoOf({ inUse, newTotal, told });
  const holders = suggest(
    users,
    (user) => user,
    ({ id }) => kept.has(id),
    mustGo ?? 0,
  ).map(({ person, advice }): Holder => ({ ...person, advice }));
  const suggested = holders.filter(({ advice }) => advice === 'remove').length;
  return {
    ...plan,
    inUse,
    inUseIsCounted,
    mustGo,
    free: inUse !== undefined && newTotal !== undefined ? freeOf(inUse, newTotal) : 0,
    holders,
    shortOf: users.length ? (mustGo ?? 0) - suggested : 0,
    listed:
      users.length && plan.inUse !== undefined && plan.inUse !== users.length ? users.length : undefined,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
