import { knownPlan } from './plans.ts';

/** Licences in use beyond what was bought, by plan. */
export interface Excess {
  plan: string;
  count: number;
}

/**
 * Reads `Sales Premium:2,Service Premium:1`: plan and count split at the last colon, counts 1–9999, known plans.
 * Items that do not fit are told apart in `refused`; the first of two items for one plan wins.
 * Source of the form: the link contract.
 */
export function parseExcess(value: string): { excess: Excess[]; refused: string[] } {
  const excess: Excess[] = [];
  const refused: string[] = [];
  for (const item of value.split(',')) {
    const [, name = '', count] = /(.+):\s*([1-9]\d{0,3})\s*$/s.exec(item) ?? [];
    const plan = knownPlan(name);
    if (plan) {
      if (!excess.some((known) => known.plan === plan)) excess.push({ plan, count: Number(count) });
    } else if (item.trim()) refused.push(item.trim());
  }
  return { excess, refused };
}

/** The inverse of `parseExcess`. */
export function formatExcess(excess: readonly Excess[]): string {
  return excess.map(({ plan, count }) => `${plan}:${count}`).join(',');
}
