import { matchHeader } from './find-head.ts';
import { linesOf, type Table, type TableKind } from './table.ts';
import type { TextRow } from './text-row.ts';
import { quoteAll } from './wording.ts';

/**
 * Whether a row belongs to another table below ours, as its header or one of its rows. Such a row is reported, not
 * read. Our table goes on at the next row with a plan in the plan's column.
 */
export function isOtherTable<Key extends string>(
  row: TextRow,
  table: Table<Key>,
  kind: TableKind<Key>,
): boolean {
  const { cells } = row;
  const { header, keys } = table.layout;
  const plan = cells[keys.indexOf(kind.plan)] ?? '';
  if (plan && (kind.isPlan(plan) || table.plans.has(plan))) {
    delete table.other;
    return false;
  }
  if (table.other) {
    table.other.lastLine = row.lastLine;
    return true;
  }
  if (!header || cells.filter(Boolean).length < 2) return false;
  if (cells.some((cell) => kind.isPlan(cell) || /\d/.test(cell))) return false;
  const words = matchHeader(cells, kind.columns);
  // Somebody may be called «Bruker», so our own header above must be the same word.
  const isHeader = (key: Key | undefined, i: number) =>
    key !== undefined &&
    words[i] !== undefined &&
    kind.required.some((group) => group.includes(key)) &&
    (words[i] !== key || cells[i] === header.cells[i]);
  if (!keys.some(isHeader)) return false;
  table.other = {
    ...linesOf(row),
    found: `overskrifter til en annen tabell: ${quoteAll(cells)}`,
    expected: 'én tabell om gangen',
    used: false,
  };
  table.problems.push(table.other);
  return true;
}
