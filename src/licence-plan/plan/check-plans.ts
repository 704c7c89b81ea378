import { isSamePlan, planName } from '../../licences/plans.ts';
import { readCount } from '../pasted-table/cells.ts';
import type { PlanNumbers } from './plan.ts';
import { quote } from './wording.ts';

/** A plan as typed or pasted, unchecked. */
export interface PlanRow {
  name: string;
  inUse: string;
  newTotal: string;
}

/** Mistakes in the typed rows, by row and field. */
export interface PlanFault {
  row: number;
  field: keyof PlanRow;
  message: string;
}

/**
 * The numbers of the rows that name a plan. An invalid number counts as unknown; the first of two rows for one plan
 * wins. `excess` holds the unchecked numbers of a link.
 */
export function checkPlans(
  rows: readonly PlanRow[],
  excess: readonly { plan: string; count: number }[] = [],
): { plans: PlanNumbers[]; faults: PlanFault[] } {
  const plans: PlanNumbers[] = [];
  const faults: PlanFault[] = [];
  rows.forEach((written, row) => {
    const number = (field: 'inUse' | 'newTotal') => {
      const read = readCount(written[field].trim());
      if ('value' in read) return read.value;
      faults.push({
        row,
        field,
        message: `Fant ${quote(written[field].trim())}. Forventet ${read.expected}.`,
      });
      return undefined;
    };
    const name = planName(written.name);
    const [inUse, newTotal] = [number('inUse'), number('newTotal')];
    if (!name) {
      if (inUse !== undefined || newTotal !== undefined) {
        faults.push({ row, field: 'name', message: 'Skriv navnet på brukerplanen.' });
      }
    } else if (plans.some((plan) => isSamePlan(plan.name, name))) {
      faults.push({
        row,
        field: 'name',
        message: 'Planen står i en rad over. Bare den øverste raden er brukt.',
      });
    } else {
      const told = excess.find(({ plan }) => isSamePlan(plan, name))?.count;
      plans.push({ name, inUse, newTotal, ...(told === undefined ? {} : { told }) });
    }
  });
  return { plans, faults };
}
