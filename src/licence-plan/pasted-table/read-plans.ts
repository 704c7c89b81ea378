import { isSamePlan, knownPlan, planName } from '../../licences/plans.ts';
import type { PlanRow } from '../plan/check-plans.ts';
import { quote } from '../plan/wording.ts';
import { isSheetError, readCount } from './cells.ts';
import { readPlanCell } from './plan-cell.ts';
import { placeOf } from './read-row.ts';
import { readTable } from './read-table.ts';
import type { Column, TableKind, TableNote, TableProblem, TableRow } from './table.ts';
import type { Work } from './text-row.ts';

const COLUMNS: readonly Column<keyof PlanRow>[] = [
  {
    key: 'name',
    name: 'Brukerplan',
    headers: [
      'user plan',
      'plan',
      'navn',
      'name',
      'lisens',
      'licence',
      'license',
      'brukerlisens',
      'brukerlisenser',
      'user licence',
      'user licences',
      'user license',
      'user licenses',
      'radetiketter',
      'row labels',
      'modul',
      'module',
    ],
  },
  { key: 'inUse', name: 'I bruk', headers: ['in use', 'used', 'brukt', 'tildelt', 'assigned'] },
  {
    key: 'newTotal',
    name: 'Nytt antall',
    headers: [
      'ny totalt',
      'ny total',
      'nytt totalt',
      'new total',
      'ny lisens',
      'i ny lisens',
      'new licence',
      'new license',
      'bestilt',
      'ordered',
      'ny',
      'nye',
      'new',
    ],
  },
];

const NUMBERS = ['inUse', 'newTotal'] as const;
const PLANS: TableKind<keyof PlanRow> = {
  columns: COLUMNS,
  required: [['name'], ['newTotal', 'inUse']],
  plan: 'name',
  values: NUMBERS,
  isPlan: (cell) => knownPlan(cell) !== undefined,
  fits: (key, cell) => (key === 'name' ? knownPlan(cell) !== undefined : 'value' in readCount(cell)),
};

export interface PlanList {
  rows: PlanRow[];
  ignored: string[];
  problems: TableProblem[];
  notes: TableNote[];
  /** The cells of each line. */
  written: ReadonlyMap<number, readonly string[]>;
  /** What each line with a plan was understood as, in a sentence. */
  understood: ReadonlyMap<number, string>;
}

/** Reads a pasted table of plans. Never throws. What does not fit is kept as written, to be corrected in its field. */
export function readPlans(text: string, work?: Work): PlanList {
  const { rows, ignored, problems, notes, written } = readTable(text, PLANS, work);
  const plans: PlanRow[] = [];
  const understood = new Map<number, string>();
  let beyond: number | undefined;
  for (const row of rows) {
    if (row.sum) continue;
    const { line, lastLine } = row;
    const lines = { line, ...(lastLine && { lastLine }) };
    const { inUse = '', newTotal = '' } = row.cells;
    const name = row.cells.name?.replaceAll('\n', ' ');
    const place = placeOf(row, 'name');
    if (!name || isSheetError(name)) {
      const expected = 'navnet på en brukerplan, f.eks. «Sales Premium»';
      const found = name ? `${quote(name)}, som er en feilmelding fra regnearket` : 'ingen brukerplan';
      problems.push({ ...lines, ...place, found, expected, used: false });
      continue;
    }
    if (plans.some((plan) => isSamePlan(plan.name, name))) {
      const found = `${quote(name)} en gang til`;
      problems.push({ ...lines, ...place, found, expected: 'hver plan én gang', used: false });
      continue;
    }
    if (plans.length === MAX_PLANS) {
      beyond ??= line;
      continue;
    }
    const read = readPlanCell(row.cells.name ?? '');
    if ('plans' in read) {
      const example = ('combined' in read && read.combined) || 'Sales Premium + Service Premium';
      problems.push({
        ...lines,
        ...place,
        found: `${quote(name)}, som kan være flere planer`,
        expected: `én plan i hver rad. En plan som er satt sammen av flere, skriver du med pluss: ${quote(example)}`,
        used: true,
      });
    }
    if (!inUse && !newTotal && knownPlan(name) === undefined) {
      const expected = 'tallene for planen. Hvis raden ikke er en plan, tar du den bort';
      problems.push({ ...lines, ...place, found: `${quote(name)} uten tall`, expected, used: true });
    }
    for (const key of NUMBERS) {
      const number = readCount(row.cells[key] ?? '');
      if ('value' in number) continue;
      const found = quote(row.cells[key] ?? '');
      problems.push({ ...lines, ...placeOf(row, key), found, expected: number.expected, used: true });
    }
    plans.push({ name: planName(name), inUse, newTotal });
    understood.set(line, describeRead(planName(name), inUse, newTotal));
  }
  if (beyond !== undefined) {
    const expected = `høyst ${MAX_PLANS} planer. Alt fra og med denne linjen er utelatt`;
    problems.push({
      line: beyond,
      lastLine: Number.POSITIVE_INFINITY,
      found: 'flere planer',
      expected,
      used: false,
    });
  }
  for (const key of NUMBERS) problems.push(...wrongSums(rows, key));
  return {
    rows: plans,
    ignored: [...ignored],
    problems: problems.toSorted((a, b) => a.line - b.line),
    notes,
    written,
    understood,
  };
}

/** «Sales Premium. I bruk: 6. Nytt antall: ukjent.» */
function describeRead(name: string, inUse: string, newTotal: string): string {
  const number = (cell: string) => {
    const read = readCount(cell);
    return ('value' in read ? read.value : undefined) ?? 'ukjent';
  };
  return `${name}. I bruk: ${number(inUse)}. Nytt antall: ${number(newTotal)}.`;
}

const MAX_PLANS = 60;

/** Sums that match neither the rows above, nor those since the last sum, nor all: a row may be missing. */
function wrongSums(rows: readonly TableRow<keyof PlanRow>[], key: 'inUse' | 'newTotal'): TableProblem[] {
  const numberOf = (row: TableRow<keyof PlanRow>) => {
    const read = readCount(row.cells[key] ?? '');
    return 'value' in read ? read.value : Number.NaN;
  };
  const all = rows.reduce((sum, row) => sum + (row.sum ? 0 : (numberOf(row) ?? 0)), 0);
  let above = 0;
  let since = 0;
  return rows.flatMap((row) => {
    const number = numberOf(row) ?? 0;
    if (!row.sum) {
      above += number;
      since += number;
      return [];
    }
    const sums = [above, since, all];
    const expected = above || all;
    since = 0;
    // An unreadable row has been reported already.
    if (!row.cells[key] || Number.isNaN(number + all) || sums.includes(number)) return [];
    return {
      line: row.line,
      ...placeOf(row, key),
      found: `summen ${quote(row.cells[key])}`,
      expected: `${expected}, som radene gir til sammen. Se etter om en rad mangler eller er feil`,
      used: false,
    };
  });
}
