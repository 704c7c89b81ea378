/**
 * The user plans that a link or a scenario may name.
 *
 * Source: the documentation's list of user plans. Module-based subscriptions (v10–11) combine Sales, Service and
 * Marketing with Essentials or Premium; version 8–9 had single plans in one tier.
 */
const MODULES = ['Sales', 'Service', 'Marketing'] as const;
const TIERS = ['Essentials', 'Premium'] as const;
const EARLIER = ['Standard CRM user', 'Sales', 'Service', 'Marketing', 'Complete'] as const;

/** The canonical names. */
export const PLAN_NAMES: readonly string[] = [...combinations(), ...EARLIER];

const NAMES = new Map(PLAN_NAMES.map((name) => [key(name), name]));

/**
 * The canonical name of a plan, e.g. `Sales Premium` or `Sales Premium + Service Premium`; undefined for an unknown
 * plan. Case, spaces and plus signs are ignored: the product writes a combined plan as one word, and the documentation
 * has both «Essential» and «Essentials».
 */
export function knownPlan(name: string): string | undefined {
  return NAMES.get(key(name));
}

/** The canonical name of a known plan; otherwise the name as typed, with single spaces. */
export function planName(written: string): string {
  return knownPlan(written) ?? written.trim().replace(/\s+/g, ' ');
}

/** Whether two names mean the same plan, known to us or not. */
export function isSamePlan(one: string, other: string): boolean {
  return planName(one).toLowerCase() === planName(other).toLowerCase();
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s+]/g, '')
    .replace(/essentials?(?=service|marketing|$)/g, 'essentials');
}

/** Every combination of at most one tier of each module, in the order the product writes them. */
function combinations(): string[] {
  const plans: string[] = [];
  for (const module of MODULES) {
    const alone = TIERS.map((tier) => `${module} ${tier}`);
    plans.push(...alone, ...plans.flatMap((before) => alone.map((plan) => `${before} + ${plan}`)));
  }
  return plans;
}
