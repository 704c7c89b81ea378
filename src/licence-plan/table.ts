import { readDelimited } from './delimited-text.ts';

/** A column that a table may have, by the headers people and programs give it. */
export interface Column<Key extends string> {
  key: Key;
  /** As we call it, in messages. */
  name: string;
  /** Other headers for it, in Norwegian and English. Case, spaces and punctuation do not count. */
  headers: readonly string[];
}

/** Something in a pasted table that could not be read, in the words of whoever can mend it. */
export interface TableProblem {
  /** Line of the pasted text, from 1. */
  line: number;
  found: string;
  expected: string;
  /** The rest of the line is used. */
  used: boolean;
}

export interface Table<Key extends string> {
  rows: { line: number; cells: Partial<Record<Key, string>> }[];
  /** The columns that were read, as we call them. */
  columns: string[];
  /** False where the columns were taken in our own order, since no header was found. */
  hasHeader: boolean;
  /** Headers of columns that nobody needs. */
  ignored: string[];
  problems: TableProblem[];
}

/** More than this is not read, and the reader is told so. */
export const MAX_ROWS = 2000;
export const MAX_CHARACTERS = 200_000;
const MAX_CELL = 100;

/**
 * Reads a pasted table by its headers, in any order, or without headers in the order of `columns`. Never throws.
 *
 * @param required keys of columns without which the table says nothing; an array holds alternatives
 */
export function readTable<Key extends string>(
  text: string,
  columns: readonly Column<Key>[],
  required: readonly Key[][],
): Table<Key> {
  const { whole, cutAt } = cut(text);
  const { rows: all } = readDelimited(whole);
  const table: Table<Key> = { rows: [], columns: [], hasHeader: false, ignored: [], problems: [] };
  const [first] = all;
  if (!first) return table;
  const matched = matchHeader(first.cells, columns);
  table.hasHeader = matched.some((key) => key !== undefined);
  const keys = table.hasHeader ? matched : columns.map(({ key }) => key);
  const missing = required.filter((alternatives) => !alternatives.some((key) => keys.includes(key)));
  const nameOf = (key: Key) => columns.find((column) => column.key === key)?.name ?? key;
  if (table.hasHeader && missing.length) {
    table.problems.push({
      line: first.line,
      found: `overskriftene ${quoteAll(first.cells)}`,
      expected: `også ${missing.map(([key]) => `«${key && nameOf(key)}»`).join(' og ')}`,
      used: false,
    });
    return table;
  }
  if (!table.hasHeader && first.cells.length < required.length) {
    table.problems.push({
      line: first.line,
      found: quoteAll(first.cells),
      expected: `kolonnene ${required.map(([key]) => `«${key && nameOf(key)}»`).join(' og ')} med tabulator, semikolon eller komma mellom`,
      used: false,
    });
    return table;
  }
  const width = Math.max(...all.map(({ cells }) => cells.length));
  table.columns = [...new Set(keys.slice(0, width).flatMap((key) => (key === undefined ? [] : nameOf(key))))];
  if (table.hasHeader) {
    table.ignored = first.cells.filter((header, i) => header && keys[i] === undefined).map(shorten);
  }
  const body = table.hasHeader ? all.slice(1) : all;
  for (const { line, cells } of body.slice(0, MAX_ROWS)) {
    const row: Partial<Record<Key, string>> = {};
    keys.forEach((key, i) => {
      const cell = cells[i];
      if (key === undefined || !cell) return;
      if (cell.length > MAX_CELL) {
        const expected = `høyst ${MAX_CELL} tegn i «${nameOf(key)}»`;
        table.problems.push({ line, found: `en tekst på ${cell.length} tegn`, expected, used: true });
      } else row[key] = cell;
    });
    table.rows.push({ line, cells: row });
  }
  const beyond = body[MAX_ROWS]?.line ?? cutAt;
  if (beyond !== undefined) {
    table.problems.push({
      line: beyond,
      found: 'en tabell som er for stor',
      expected: `høyst ${MAX_ROWS} rader og ${MAX_CHARACTERS} tegn. Alt fra og med denne linjen er utelatt`,
      used: false,
    });
  }
  return table;
}

/** A cell as a message quotes it. */
export function quote(cell: string): string {
  return `«${shorten(cell)}»`;
}

function quoteAll(cells: readonly string[]): string {
  const some = cells.filter(Boolean).slice(0, 6).map(quote).join(', ');
  return cells.length > 6 ? `${some} …` : some;
}

function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}

/** The key of each header; of two headers for one column the one that stands first in its list counts. */
export function matchHeader<Key extends string>(cells: readonly string[], columns: readonly Column<Key>[]) {
  const keys: (Key | undefined)[] = cells.map(() => undefined);
  const bare = cells.map(bareHeader);
  for (const { key, name, headers } of columns) {
    const at = [name, ...headers].map((header) => bare.indexOf(bareHeader(header))).find((i) => i >= 0);
    if (at !== undefined && keys[at] === undefined) keys[at] = key;
  }
  return keys;
}

function bareHeader(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whole lines of at most MAX_CHARACTERS, and the first line that is left out. */
function cut(text: string): { whole: string; cutAt: number | undefined } {
  if (text.length <= MAX_CHARACTERS) return { whole: text, cutAt: undefined };
  const part = text.slice(0, MAX_CHARACTERS);
  const end = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
  const whole = part.slice(0, Math.max(0, end));
  return { whole, cutAt: whole.split(/\r\n|\n|\r/).length + (end > 0 ? 1 : 0) };
}
