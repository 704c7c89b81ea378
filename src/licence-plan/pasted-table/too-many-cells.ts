import type { Layout, TableKind } from './table.ts';
import type { Work } from './text-row.ts';

/** A row's cells fitted to its columns. `joined` are made of several cells, `extra` are beyond the last column. */
export type Settled = { cells: readonly string[]; joined?: string[]; extra?: string[] } | 'unclear';

const MAX_EXTRA = 4;
const MAX_CELLS = 14;

/**
 * Fits a row's cells to its columns. A separator inside a text («Nordmann, Kari», «4,0») adds a cell and shifts the
 * rest: such cells are joined if there is only one way to do it, otherwise the row is unclear.
 */
export function settleCells<Key extends string>(
  cells: readonly string[],
  layout: Layout<Key>,
  kind: TableKind<Key>,
  work: Work,
): Settled {
  const { keys, separator } = layout;
  const extra = cells.slice(keys.length).filter(Boolean);
  const hasMoved = haveMoved(cells, layout, kind);
  // Nobody types a tab, a bar or a tag in a text.
  if (separator !== ',' && separator !== ';')
    return hasMoved ? 'unclear' : { cells, ...(extra.length && { extra }) };
  const plan = cells[keys.indexOf(kind.plan)] ?? '';
  const endsEmpty = cells.length > keys.length && !extra.length;
  const mayHaveMoved = endsEmpty && separator === ',' && plan !== '' && !kind.fits(kind.plan, plan);
  if (!extra.length && !hasMoved && !mayHaveMoved) return { cells };
  const [grouped, another] = groupings(cells, layout, kind, work);
  if (!grouped || another || mayHaveMoved) return 'unclear';
  return { cells: grouped, joined: grouped.filter((cell) => !cells.includes(cell)) };
}

/** Whether the plan's column holds something else and a cell beside it holds a plan. */
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

/** The ways to join neighbouring cells so that every cell fits its column; at most two. */
function groupings<Key extends string>(
  cells: readonly string[],
  { keys, separator }: Layout<Key>,
  kind: TableKind<Key>,
  work: Work,
): string[][] {
  const found: string[][] = [];
  if (cells.length > MAX_CELLS) return found;
  const go = (from: number, taken: string[], joins: number) => {
    if (found.length > 1) return;
    const column = taken.length;
    if (from === cells.length) {
      const isRecord = kind.required.every((group) => group.some((key) => taken[keys.indexOf(key)]));
      // A list writes all its numbers with decimals or none: a single one may as well be an extra number.
      const isMixed =
        taken.some((cell) => /^\d+[,.]\d+$/.test(cell)) && taken.some((cell) => /^\d+$/.test(cell));
      if (isRecord && !isMixed) found.push(taken);
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
