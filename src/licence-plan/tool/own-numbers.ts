import type { OwnNumbers } from '../../exercises/core/own-numbers.ts';
import { isSamePlan } from '../../licences/plans.ts';
import type { LicencePlan } from '../plan/plan.ts';
import type { User } from '../plan/user.ts';

/** The reader's numbers in the exercise's form, including plans that users hold but no row names. */
export function ownNumbersOf({ plans, unlisted }: LicencePlan, users: readonly User[]): OwnNumbers {
  const rows = plans.map(({ name, inUse, newTotal, told }) => ({ name, inUse, newTotal, told }));
  const names = [...rows, ...unlisted].map(({ name }) => name);
  const kept = new Set(
    plans.flatMap(({ holders }) => holders.flatMap(({ id, advice }) => (advice === 'kept' ? id : []))),
  );
  const nameOf = new Map<string, string>();
  return {
    plans: [...rows, ...unlisted.map(({ name }) => ({ name }))],
    users: users.map(({ id, name, plan, lastLogin, left, openRequests }) => {
      const written = nameOf.get(plan) ?? names.find((one) => isSamePlan(one, plan)) ?? plan;
      nameOf.set(plan, written);
      return { name, plan: written, lastLogin, left, openRequests, kept: kept.has(id) };
    }),
  };
}
