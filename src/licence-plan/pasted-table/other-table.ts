import { quoteAll } from '../plan/wording.ts';
import { isEmptyCell } from './cells.ts';
import { TAGS } from './delimited-text.ts';
import { MAX_HEADER, matchHeader } from './find-head.ts';
import { isHeaderWords } from './header-words.ts';
import { isNoPlan } from './plan-cell.ts';
import { linesOf, type Table, type TableKind } from './table.ts';
import type { TextRow } from './text-row.ts';

/**
 * Whether a row is the header or a row of another table below ours. Such rows are reported, not read. Ours goes on at
 * the next row with a plan in the plan's column. But if we do not know the other table's header, it goes on only at a
 * header of our own: otherwise the first day of a contract could be read as a real person's last log-in.
 */
export function isOtherTable<Key extends string>(
  row: TextRow,
  table: Table<Key>,
  kind: TableKind<Key>,
): boolean {
  const { cells } = row;
  const { header, keys } = table.layout;
  const plan = cells[keys.indexOf(kind.plan)] ?? '';
  const isOurs = plan !== '' && (kind.isPlan(plan) || table.plans.has(plan));
  if (table.other && (!isOurs || table.other.isStrange)) {
    table.other.lastLine = row.lastLine;
    return true;
  }
  delete table.other;
  if (isOurs || cells.filter(Boolean).length < 2) return false;
  if (cells.some((cell) => kind.isPlan(cell) || /\d/.test(cell))) return false;
  if (isStrangeHeader(row, table, kind)) {
    table.other = {
      ...linesOf(row),
      found: `overskrifter vi ikke kan bruke: ${quoteAll(cells)}`,
      expected: `overskriftene ${quoteAll(kind.columns.flatMap(({ name, needsHeader }) => (needsHeader ? [] : name)))}, eller noen av dem`,
      used: false,
      isStrange: true,
    };
    table.problems.push(table.other);
    return true;
  }
  if (!header) return false;
  const words = matchHeader(cells, kind.columns);
  // Somebody may be called «Bruker», so our own header above must be the same word.
  const isHeader = (key: Key | undefined, i: number) =>
    words[i] !== undefined &&
    kind.required.flat().some((required) => required === key) &&
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

/**
 * Whether a row holds headers, though not ours, in our columns. Everybody below a header is left out, so a person's row
 * must not be taken for one, however odd its cells. So each cell must consist of words that headers are made of. Other
 * words are headers only at the top or below an empty line, and above two columns of days, counts, or yes and no.
 */
function isStrangeHeader<Key extends string>(
  { line, cells }: TextRow,
  { rows, layout, written }: Table<Key>,
  { plan, required, values, fits }: TableKind<Key>,
): boolean {
  const read = layout.keys.flatMap((key, i) =>
    key !== undefined && cells[i] ? [{ key, cell: cells[i] }] : [],
  );
  const named = read.find(({ key }) => key === plan)?.cell;
  if (!named || isEmptyCell(named) || isNoPlan(named)) return false;
  if (!required.every((group) => read.some(({ key }) => group.includes(key)))) return false;
  const above = read.filter(({ key }) => values.includes(key));
  if (!above.length || above.some(({ key, cell }) => fits(key, cell))) return false;
  if (read.some(({ cell }) => cell.length > MAX_HEADER)) return false;
  const last = rows.at(-1);
  // Nobody writes headers right below headers.
  if (layout.header && (!last || last.line < layout.header.line)) return false;
  if (read.every(({ cell }) => isHeaderWords(cell))) return true;
  // Empty lines in HTML are not empty lines that a reader sees.
  const isBelowGap = layout.separator !== TAGS && !written.has(line - 1);
  const isApart = !last || (isBelowGap && line > (last.lastLine ?? last.line) + 1);
  return (
    isApart && above.length > 1 && !PLAN_WORD.test(named) && read.every(({ cell }) => ONE_CAPITAL.test(cell))
  );
}

/** Words in the names of plans. A cell with one is a plan, though it may be misspelt or missing from our list. */
const PLAN_WORD = /sales|service|marketing|essential|premium|complete|standard/i;
/** Matches «Ansatt fra», but neither «Kari Nordmann» nor «sjelden». */
const ONE_CAPITAL = /^\p{Lu}[^\p{Lu}]*$/u;
