import { isSamePlan, knownPlan, planName } from '../../licences/plans.ts';

/** A cell that names a plan: one plan, several (or their combination), or a list of which only some are known. */
export type PlanCell =
  | { plan: string }
  | { plans: string[]; combined: string | undefined }
  | { plans: string[]; unknown: string };

/** Separators that may mean several plans or one combined plan; plus signs mean one. */
const MARKS = '[,;/&|•·\\\\\\n]|\\b(?:og|and|samt)\\b';
const LISTED = new RegExp(MARKS, 'i');
const BETWEEN = new RegExp(`\\s*(?:${MARKS}|\\+)\\s*`, 'i');
/** Also occurs within names of plans, so it separates only if every part is a plan. */
const DASH = / [-–—] /;
const ORDER = ['Sales', 'Service', 'Marketing'];

/**
 * Reads a cell with a plan. In the product a user has one plan, which may combine several under one name, written with
 * plus signs in documents. With other separators, people mean either that plan or several plans, so only plus signs
 * make a combined plan.
 *
 * @param listed plans in the reader's table of plans, whatever they are called
 */
export function readPlanCell(cell: string, listed: readonly string[] = []): PlanCell {
  const own = listed.find((plan) => isSamePlan(plan, cell));
  if (own !== undefined) return { plan: own };
  if (knownPlan(cell) && !cell.includes('\n')) return { plan: planName(cell) };
  const find = (part: string) => knownPlan(part) ?? listed.find((plan) => isSamePlan(plan, part));
  const dashed = cell.split(DASH);
  const isDashed = dashed.length > 1 && dashed.every(find);
  const parts = isDashed ? dashed : cell.split(BETWEEN).filter(Boolean);
  if (parts.length < 2) return { plan: planName(cell) };
  const known = parts.map(find);
  const plans = [...new Set(known.filter((plan) => plan !== undefined))];
  if (!plans.length) return { plan: planName(cell) };
  const unknown = parts.find((_, i) => known[i] === undefined);
  if (unknown !== undefined) return { plans, unknown };
  const [only, ...others] = plans;
  if (only !== undefined && !others.length) return { plan: only };
  const combined = combine(plans);
  const hasPlusSigns = !isDashed && !LISTED.test(cell);
  return combined && hasPlusSigns ? { plan: combined } : { plans, combined };
}

/** The product's name for a combination of plans, in any order. */
function combine(plans: readonly string[]): string | undefined {
  const place = (plan: string) => ORDER.findIndex((module) => plan.startsWith(module));
  return knownPlan(plans.toSorted((a, b) => place(a) - place(b)).join(''));
}

/** What lists write for a user without a plan. */
const NO_PLAN =
  /^(?:[-–—]|[([]?(?:ingen|none|null|nil|blank|tom|no selection|ikke valgt|ingen valgt|ikke tildelt|not assigned|uten|nei|(?:ingen|uten|no) (?:bruker)?(?:plan|lisens|licen[cs]e)|licen[cs]e not in use)[)\]]?)$/i;

/** Whether a cell says that a user has no plan, e.g. «Ingen» or «uten lisens». */
export function isNoPlan(cell: string): boolean {
  return NO_PLAN.test(cell);
}
