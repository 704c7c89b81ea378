import { MAX_HEADER, matchHeader } from './find-head.ts';
import { linesOf, type Table, type TableKind } from './table.ts';
import type { TextRow } from './text-row.ts';
import { quoteAll } from './wording.ts';

/**
 * Whether a row belongs to another table below ours, as its header or one of its rows. Such a row is reported, not
 * read. Our table goes on at the next row with a plan in the plan's column; but below a header that we do not know only
 * at our own header, since the first day of a contract would be read there as the last log-in of a real person.
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
 * Whether a row of words has, below our headers for days, counts or yes and no, nothing that fits. One such cell may
 * be a mistake in a person's row, so then something else must speak for headers: a gap above, or a name of one word.
 */
function isStrangeHeader<Key extends string>(
  { line, cells }: TextRow,
  { rows, layout }: Table<Key>,
  { values, fits }: TableKind<Key>,
): boolean {
  const [words, others] = [false, true].map((isValue) =>
    layout.keys.flatMap((key, i) => {
      const cell = cells[i];
      return key !== undefined && cell && values.includes(key) === isValue ? [{ key, cell }] : [];
    }),
  );
  if (!others?.length || others.some(({ key, cell }) => cell.length > MAX_HEADER || fits(key, cell)))
    return false;
  const last = rows.at(-1);
  // Nobody writes headers below headers.
  if (layout.header && (!last || last.line < layout.header.line)) return false;
  const isApart = !last || line > (last.lastLine ?? last.line) + 1;
  return others.length > 1 || isApart || words?.every(({ cell }) => !/\s/.test(cell)) === true;
}
