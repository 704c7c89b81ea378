import type { TextRow } from './text-row.ts';

/** A column that a table may have, by the headers people and programs give it. */
export interface Column<Key extends string> {
  key: Key;
  /** As we call it, in messages. */
  name: string;
  /** Other headers for it, in Norwegian and English. Case, spaces and punctuation do not count. */
  headers: readonly string[];
  /** Is never taken for a column of a table without headers. */
  needsHeader?: boolean;
}

/** What a table may hold, and how one sees that cells stand in the right columns. */
export interface TableKind<Key extends string> {
  columns: readonly Column<Key>[];
  /** Keys of columns without which the table says nothing; an array holds alternatives. */
  required: readonly Key[][];
  /** The column that names the plan: the surest sign of where the others are. */
  plan: Key;
  isPlan: (cell: string) => boolean;
  /** Whether a cell can stand in a column. Asked where the cells may have moved. */
  fits: (key: Key, cell: string) => boolean;
}

/** Something in a pasted table that could not be read, in the words of whoever can mend it. */
export interface TableProblem {
  /** Line of the pasted text, from 1. */
  line: number;
  /** Where it holds for several lines in a row: the last of them. Infinity for all that follow. */
  lastLine?: number;
  /** Cell of the line, from 1. */
  column?: number;
  found: string;
  expected: string;
  /** The rest of the line is used. */
  used: boolean;
}

/** Something that was understood, but that the reader should know: `text` goes on after the line's number. */
export interface TableNote {
  line: number;
  lastLine?: number;
  text: string;
}

export interface TableRow<Key extends string> {
  line: number;
  lastLine?: number;
  cells: Partial<Record<Key, string>>;
  /** Where a key stands, from 1. */
  columns: Partial<Record<Key, number>>;
  /** All the cells of a row that sums up others; it is no record. */
  sum?: readonly string[];
}

export interface Table<Key extends string> {
  rows: TableRow<Key>[];
  /** The columns that were read, as we call them. */
  columns: string[];
  /** False where the columns were taken in our own order, since no header was found. */
  hasHeader: boolean;
  /** Headers of columns that nobody needs. */
  ignored: Set<string>;
  problems: TableProblem[];
  notes: TableNote[];
  /** What stood in the column of the plan so far. */
  plans: Set<string>;
  /** Set while rows belong to another table that stands below. */
  other?: TableProblem;
  /** How the last line is laid out. */
  layout: Layout<Key>;
}

export interface Layout<Key extends string> {
  separator: string | undefined;
  header: TextRow | undefined;
  /** The key of each cell. */
  keys: readonly (Key | undefined)[];
  /** The most cells that a line has. */
  width: number;
}

/** More than this is not read, and the reader is told so. */
export const MAX_ROWS = 2000;
export const MAX_CHARACTERS = 200_000;

/** The lines of a row, as problems and notes name them. */
export function linesOf({ line, lastLine }: TextRow): { line: number; lastLine?: number } {
  return lastLine > line ? { line, lastLine } : { line };
}
