import { isSamePlan } from '../licences/plans.ts';
import { excessOf, freeOf } from '../licences/rules.ts';
import { whoFirst } from '../licences/who-first.ts';
import type { User } from './user.ts';

/** What is known of a plan. */
export interface PlanNumbers {
  name: string;
  inUse: number | undefined;
  newTotal: number | undefined;
  /** How many too many a link told, not checked. */
  told?: number;
}

/** Someone who holds a plan, in the order in which one would ask them. */
export interface Holder extends User {
  /** Suggested to lose the plan; asked to be spared; enough others go; or nothing to suggest by. */
  advice: 'remove' | 'kept' | 'spare' | 'unknown';
}

export interface PlanResult extends PlanNumbers {
  /** Licences that must go, or be bought; undefined while the numbers are not known. */
  mustGo: number | undefined;
  /** The count of the list stands in for the number that was not typed. */
  inUseIsCounted: boolean;
  /** Licences that nobody holds in the new licence. */
  free: number;
  holders: Holder[];
  /** How many more must go than can be suggested: by names that are missing, kept, or of whom nothing is known. */
  shortOf: number;
  /** The list holds another number of users than the number in use; undefined where one of them is not known. */
  listed: number | undefined;
}

export interface LicencePlan {
  plans: PlanResult[];
  /** Plans that users hold, but that stand in no row, with the number of users. */
  unlisted: { name: string; count: number }[];
  /** How many must go in all. */
  mustGo: number;
  suggested: number;
}

/**
 * Who could lose which plan so that the new licence can be activated, in the order of `whoFirst`. Never more than must
 * go, and nobody of whom nothing is known.
 *
 * @param kept ids of users who shall keep their plan
 */
export function planRemovals(
  plans: readonly PlanNumbers[],
  users: readonly User[],
  kept: ReadonlySet<string> = new Set(),
): LicencePlan {
  // Each name is compared once, however many users have it.
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

/** Whether the numbers of every plan are known that somebody holds. */
export function isWhole({ plans, unlisted }: LicencePlan): boolean {
  return unlisted.length === 0 && plans.every(({ mustGo }) => mustGo !== undefined);
}

function planOne(plan: PlanNumbers, users: readonly User[], kept: ReadonlySet<string>): PlanResult {
  const { newTotal, told } = plan;
  const inUseIsCounted = plan.inUse === undefined && users.length > 0;
  const inUse = inUseIsCounted ? users.length : plan.inUse;
  const mustGo = inUse !== undefined && newTotal !== undefined ? excessOf(inUse, newTotal) : told;
  let left = mustGo ?? 0;
  const holders = whoFirst(users, (user) => user).map(({ person, isKnown }): Holder => {
    if (kept.has(person.id)) return { ...person, advice: 'kept' };
    if (!isKnown) return { ...person, advice: 'unknown' };
    if (left === 0) return { ...person, advice: 'spare' };
    left--;
    return { ...person, advice: 'remove' };
  });
  return {
    ...plan,
    inUse,
    inUseIsCounted,
    mustGo,
    free: inUse !== undefined && newTotal !== undefined ? freeOf(inUse, newTotal) : 0,
    holders,
    shortOf: users.length ? left : 0,
    listed:
      users.length && plan.inUse !== undefined && plan.inUse !== users.length ? users.length : undefined,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
