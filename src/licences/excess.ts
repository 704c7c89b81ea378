import { knownPlan } from './plans.ts';

/** Licences in use beyond what was bought, by plan. */
export interface Excess {
  plan: string;
  count: number;
}

/**
 * Parses `Sales Premium:2,Service Premium:1` (a form of the link contract): plan and count are split at the last colon,
 * counts are 1–9999, plans must be known. Items that do not fit are returned in `refused`; the first item for a plan
 * wins.
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
