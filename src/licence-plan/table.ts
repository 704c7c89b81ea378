import { readDelimited, type TextRow, type Work } from './delimited-text.ts';
import { findHead, HEAD_ROWS } from './find-head.ts';
import { layOut, readRow } from './read-row.ts';
import { quote, quoteAll } from './wording.ts';

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

/**
 * Reads a pasted table by its headers, in any order, or without headers in the order of the columns. Never throws. Each
 * line that holds something is the header or a row, or stands in `problems` or `notes`.
 */
export function readTable<Key extends string>(text: string, kind: TableKind<Key>, work?: Work): Table<Key> {
  const { separator, header, partial } = findHead(text, kind, work);
  const { rows: all, cutAt } = readDelimited(text, {
    separator,
    maxRows: MAX_ROWS + HEAD_ROWS,
    maxCharacters: MAX_CHARACTERS,
    ...(work && { work }),
  });
  const ordered = kind.columns.filter(({ needsHeader }) => !needsHeader).map(({ key }) => key);
  const table: Table<Key> = {
    rows: [],
    columns: [],
    hasHeader: Boolean(header ?? partial),
    ignored: new Set(),
    problems: [],
    notes: [],
    plans: new Set(),
    layout: { separator, header: undefined, keys: ordered, width: 0 },
  };
  const first = all[0];
  if (!first) {
    if (cutAt !== undefined) table.problems.push(tooLarge(cutAt));
    return table;
  }
  const top = (header ?? partial)?.row.line ?? first.line;
  const above = all.findIndex(({ line }) => line === top);
  for (const row of all.slice(0, above)) {
    table.notes.push({ ...linesOf(row), text: 'står over overskriftene og er ikke tatt med' });
  }
  const wrong = header ? undefined : whyNothing(all, kind, partial);
  if (wrong) {
    table.problems.push({ line: top, lastLine: Number.POSITIVE_INFINITY, ...wrong, used: false });
    return table;
  }
  if (header) layOut(table, header.row, header.keys);
  const body = header ? all.slice(above + 1) : all;
  for (const row of body.slice(0, MAX_ROWS)) {
    if (work) work.steps += row.cells.length;
    readRow(row, table, kind, work);
  }
  const beyond = body[MAX_ROWS]?.line ?? cutAt;
  if (beyond !== undefined) table.problems.push(tooLarge(beyond));
  const { layout } = table;
  const reach = Math.max(layout.width, layout.header?.cells.length ?? 0);
  const names = layout.keys
    .slice(0, reach)
    .flatMap((key) => kind.columns.find((one) => one.key === key)?.name ?? []);
  table.columns = [...new Set(names)];
  return table;
}

/** Why no row at all can be read, if that is so. */
function whyNothing<Key extends string>(
  all: readonly TextRow[],
  { columns, required }: TableKind<Key>,
  partial: { row: TextRow; keys: readonly (Key | undefined)[] } | undefined,
): { found: string; expected: string } | undefined {
  const named = (groups: readonly Key[][]) =>
    groups.map(([key]) => quote(columns.find((column) => column.key === key)?.name ?? '')).join(' og ');
  if (partial) {
    const missing = required.filter((group) => !group.some((key) => partial.keys.includes(key)));
    return {
      found: `overskriftene ${quoteAll(partial.row.cells)}`,
      expected: `også ${named(missing)}. Ingen linjer er lest`,
    };
  }
  if (all.some(({ cells }) => cells.length >= required.length)) return undefined;
  return {
    found: quoteAll(all[0]?.cells ?? []),
    expected: `kolonnene ${named(required)} med tabulator, semikolon eller komma mellom`,
  };
}

/** The lines of a row, as problems and notes name them. */
export function linesOf({ line, lastLine }: TextRow): { line: number; lastLine?: number } {
  return lastLine > line ? { line, lastLine } : { line };
}

const TOO_LARGE = 'en tabell som er for stor';

function tooLarge(line: number): TableProblem {
  return {
    line,
    lastLine: Number.POSITIVE_INFINITY,
    found: TOO_LARGE,
    expected: `høyst ${MAX_ROWS} rader og ${MAX_CHARACTERS} tegn. Alt fra og med denne linjen er utelatt`,
    used: false,
  };
}
