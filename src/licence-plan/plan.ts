import { isSamePlan } from '../licences/plans.ts';
import { excessOf, freeOf } from '../licences/rules.ts';
import type { User } from './read-users.ts';

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
  /** Suggested to lose the plan; asked to be spared; or not needed. */
  advice: 'remove' | 'kept' | 'spare';
}

export interface PlanResult extends PlanNumbers {
  /** Licences that must go, or be bought; undefined while the numbers are not known. */
  mustGo: number | undefined;
  /** The count of the list stands in for the number that was not typed. */
  inUseIsCounted: boolean;
  /** Licences that nobody holds in the new licence. */
  free: number;
  holders: Holder[];
  /** How many more must go than can be suggested. */
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
 * Who could lose which plan so that the new licence can be activated: those who have left first, then those who have
 * been away longest, then those of whom it is not known. Never more than must go.
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

function planOne(plan: PlanNumbers, users: readonly User[], kept: ReadonlySet<string>): PlanResult {
  const { newTotal, told } = plan;
  const inUseIsCounted = plan.inUse === undefined && users.length > 0;
  const inUse = inUseIsCounted ? users.length : plan.inUse;
  const mustGo = inUse !== undefined && newTotal !== undefined ? excessOf(inUse, newTotal) : told;
  let left = mustGo ?? 0;
  const holders = users.toSorted(whoFirst).map((user): Holder => {
    if (kept.has(user.id)) return { ...user, advice: 'kept' };
    return { ...user, advice: left-- > 0 ? 'remove' : 'spare' };
  });
  return {
    ...plan,
    inUse,
    inUseIsCounted,
    mustGo,
    free: inUse !== undefined && newTotal !== undefined ? freeOf(inUse, newTotal) : 0,
    holders,
    shortOf: users.length ? Math.max(0, left) : 0,
    listed:
      users.length && plan.inUse !== undefined && plan.inUse !== users.length ? users.length : undefined,
  };
}

/** Left before others; then never, longest ago, most recently, not known. Equals stay in the order of the list. */
function whoFirst(a: User, b: User): number {
  return Number(b.left) - Number(a.left) || compare(rank(a), rank(b));
}

function rank({ lastLogin }: User): string {
  if (lastLogin === undefined) return '~';
  return lastLogin === 'never' ? '' : lastLogin;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The product refuses to take a licence from a user who owns open requests in Service, so they come first. */
export function ownsRequests({ openRequests }: User): boolean {
  return openRequests === 'some' || (openRequests ?? 0) > 0;
}
