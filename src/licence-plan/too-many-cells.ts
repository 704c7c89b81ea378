import type { Layout, TableKind } from './table.ts';
import type { Work } from './text-row.ts';

/** The cells of a row as its columns want them; `joined` were several, `extra` stand beyond the last column. */
export type Settled = { cells: readonly string[]; joined?: string[]; extra?: string[] } | 'unclear';

const MAX_EXTRA = 4;
const MAX_CELLS = 14;

/**
 * Puts a row's cells in their columns. A separator within a text («Nordmann, Kari», «4,0») makes cells too many, and
 * those behind it move: such cells are joined where that can be done in one way alone, else the row is unclear.
 */
export function settleCells<Key extends string>(
  cells: readonly string[],
  layout: Layout<Key>,
  kind: TableKind<Key>,
  work?: Work,
): Settled {
  const { keys, separator } = layout;
  const extra = cells.slice(keys.length).filter(Boolean);
  const hasMoved = haveMoved(cells, layout, kind);
  // Nobody types a tab, a bar or a tag into a text.
  if (separator !== ',' && separator !== ';')
    return hasMoved ? 'unclear' : { cells, ...(extra.length && { extra }) };
  const plan = cells[keys.indexOf(kind.plan)] ?? '';
  const endsEmpty = cells.length > keys.length && !extra.length;
  const mayHaveMoved = endsEmpty && separator === ',' && plan !== '' && !kind.fits(kind.plan, plan);
  if (!extra.length && !hasMoved && !mayHaveMoved) return { cells };
  const [grouped, another] = groupings(cells, layout, kind, work);
  if (!grouped || another || mayHaveMoved) return 'unclear';
  return { cells: grouped, joined: grouped.filter((cell, i) => cell !== cells[i] && !cells.includes(cell)) };
}

/** Whether a plan stands beside its column, and something else in it. */
function haveMoved<Key extends string>(
  cells: readonly string[],
  { keys, separator }: Layout<Key>,
  kind: TableKind<Key>,
): boolean {
  const place = keys.indexOf(kind.plan);
  if (!cells[place] || kind.fits(kind.plan, cells[place])) return false;
  return cells.some(
    (cell, i) =>
      i !== place && (separator === ',' || keys[i] !== undefined || i >= keys.length) && kind.isPlan(cell),
  );
}

/** The ways to join neighbouring cells so that each fits its column; two at most. */
function groupings<Key extends string>(
  cells: readonly string[],
  { keys, separator }: Layout<Key>,
  kind: TableKind<Key>,
  work: Work = { steps: 0 },
): string[][] {
  const found: string[][] = [];
  if (cells.length > MAX_CELLS) return found;
  const go = (from: number, taken: string[], joins: number) => {
    if (found.length > 1) return;
    const column = taken.length;
    if (from === cells.length) {
      const isRecord = kind.required.every((group) => group.some((key) => taken[keys.indexOf(key)]));
      // A list writes all its numbers with decimals, or none: one alone may as well be a number too many.
      const isMixed =
        taken.some((cell) => /^\d+[,.]\d+$/.test(cell)) && taken.some((cell) => /^\d+$/.test(cell));
      if (isRecord && joins > 0 && !isMixed) found.push(taken);
      return;
    }
    if (column === keys.length) return;
    const key = keys[column];
    for (let size = 1; joins + size - 1 <= MAX_EXTRA && from + size <= cells.length; size++) {
      work.steps++;
      const parts = cells.slice(from, from + size);
      const hasDigits = parts.every((part) => /^\d*$/.test(part));
      const cell = parts.join(hasDigits ? separator : `${separator} `);
      if (key === undefined || kind.fits(key, cell)) go(from + size, [...taken, cell], joins + size - 1);
    }
  };
  go(0, [], 0);
  return found;
}
