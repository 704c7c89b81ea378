import { isSamePlan, planName } from '../licences/plans.ts';
import { readCount } from './cells.ts';
import type { PlanRow } from './check-plans.ts';
import { type Column, quote, readTable, type TableProblem } from './table.ts';

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
      'modul',
      'module',
    ],
  },
  { key: 'inUse', name: 'I bruk', headers: ['in use', 'used', 'brukt', 'tildelt', 'assigned'] },
  {
    key: 'newTotal',
    name: 'Nytt antall',
    headers: ['ny totalt', 'ny total', 'nytt totalt', 'new total', 'bestilt', 'ordered', 'ny', 'nye', 'new'],
  },
];

/** Reads a pasted table of plans. Never throws. What does not fit stays as it was written, to be mended in its field. */
export function readPlans(text: string): { rows: PlanRow[]; ignored: string[]; problems: TableProblem[] } {
  const { rows, ignored, problems } = readTable(text, COLUMNS, [['name'], ['newTotal', 'inUse']]);
  const plans: PlanRow[] = [];
  for (const { line, cells } of rows.slice(0, MAX_PLANS)) {
    if (!cells.name) {
      problems.push({
        line,
        found: 'ingen brukerplan',
        expected: 'navnet på en brukerplan, f.eks. «Sales Premium»',
        used: false,
      });
      continue;
    }
    if (plans.some(({ name }) => isSamePlan(name, cells.name ?? ''))) {
      problems.push({
        line,
        found: `${quote(cells.name)} en gang til`,
        expected: 'hver plan én gang',
        used: false,
      });
      continue;
    }
    for (const key of ['inUse', 'newTotal'] as const) {
      const read = readCount(cells[key] ?? '');
      if ('expected' in read) {
        problems.push({ line, found: quote(cells[key] ?? ''), expected: read.expected, used: true });
      }
    }
    plans.push({ name: planName(cells.name), inUse: cells.inUse ?? '', newTotal: cells.newTotal ?? '' });
  }
  const beyond = rows[MAX_PLANS];
  if (beyond) {
    const expected = `høyst ${MAX_PLANS} planer. Alt fra og med denne linjen er utelatt`;
    problems.push({ line: beyond.line, found: `${rows.length} planer`, expected, used: false });
  }
  return { rows: plans, ignored, problems: problems.toSorted((a, b) => a.line - b.line) };
}

const MAX_PLANS = 60;
