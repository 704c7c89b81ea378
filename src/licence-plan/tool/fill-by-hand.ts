import type { PlanResult } from '../plan/plan.ts';

/**
 * Copies the reader's entries into the form for printing, so that nobody has to do it by hand. The form keeps at least
 * its original rows.
 */
export function fillByHand(plans: readonly PlanResult[]): void {
  const body = document.querySelector<HTMLTableSectionElement>('[data-by-hand] tbody');
  if (!body) return;
  while (body.rows.length < plans.length) body.append((body.rows[0] as HTMLElement).cloneNode(true));
  for (const [i, row] of [...body.rows].entries()) {
    const plan = plans[i];
    const written = plan ? [plan.name, plan.inUse, plan.newTotal, tooMany(plan)] : [];
    for (const [k, cell] of [...row.cells].entries()) cell.textContent = `${written[k] ?? ''}`;
  }
}

function tooMany({ mustGo, inUse, newTotal }: PlanResult): string | number | undefined {
  const isTold = mustGo !== undefined && (inUse === undefined || newTotal === undefined);
  return isTold ? `${mustGo} ifølge lenken, ikke kontrollert` : mustGo;
}
