import type { TextRow } from './text-row.ts';

/** A column of a table, with the headers that people and programs give it. */
export interface Column<Key extends string> {
  key: Key;
  /** Our name for it, in messages. */
  name: string;
  /** Other headers for it, in Norwegian and English. Case, spaces and punctuation are ignored. */
  headers: readonly string[];
  /** Never assumed in a table without headers. */
  needsHeader?: boolean;
}

/** A kind of table: its columns, and how to check that a cell is in the right one. */
export interface TableKind<Key extends string> {
  columns: readonly Column<Key>[];
  /** Keys of the required columns; an array lists alternatives. */
  required: readonly Key[][];
  /** The column with the plan, the surest clue to the others. */
  plan: Key;
  /** The columns of days, counts, and yes or no. No other words fit in them. */
  values: readonly Key[];
  isPlan: (cell: string) => boolean;
  /** Whether a cell fits a column, for when cells may have shifted. */
  fits: (key: Key, cell: string) => boolean;
}

/** Something in a pasted table that could not be read, worded for the person who can correct it. */
export interface TableProblem {
  /** Line of the pasted text, from 1. */
  line: number;
  /** The last of several consecutive lines; Infinity for all that follow. */
  lastLine?: number;
  /** Cell in the line, from 1. */
  column?: number;
  found: string;
  expected: string;
  /** The rest of the line is used. */
  used: boolean;
}

/** Something that was understood but should be mentioned: `text` follows the line's number. */
export interface TableNote {
  line: number;
  lastLine?: number;
  text: string;
}

export interface TableRow<Key extends string> {
  line: number;
  lastLine?: number;
  cells: Partial<Record<Key, string>>;
  /** The position of a key, from 1. */
  columns: Partial<Record<Key, number>>;
  /** The cells of a row of sums, which is not a record. */
  sum?: readonly string[];
}

export interface Table<Key extends string> {
  rows: TableRow<Key>[];
  /** The columns that were read, by our names. */
  columns: string[];
  /** False if no header was found and our own order of columns was assumed. */
  hasHeader: boolean;
  /** Headers of ignored columns. */
  ignored: Set<string>;
  problems: TableProblem[];
  notes: TableNote[];
  /** The values in the plan's column so far. */
  plans: Set<string>;
  /** Set while the rows belong to another table below ours; `isStrange` if we know none of its headers. */
  other?: TableProblem & { isStrange?: boolean };
  /** The cells of each line, by its number; none for a line that holds several rows. */
  written: ReadonlyMap<number, readonly string[]>;
  /** The layout of the last line. */
  layout: Layout<Key>;
}

export interface Layout<Key extends string> {
  separator: string | undefined;
  header: TextRow | undefined;
  /** The key of each cell. */
  keys: readonly (Key | undefined)[];
  /** The largest number of cells in a line. */
  width: number;
}

/** Anything beyond this is not read, and the reader is told. */
export const MAX_ROWS = 2000;
export const MAX_CHARACTERS = 200_000;

/** The lines of a row, as problems and notes name them. */
export function linesOf({ line, lastLine }: TextRow): { line: number; lastLine?: number } {
  return lastLine > line ? { line, lastLine } : { line };
}
