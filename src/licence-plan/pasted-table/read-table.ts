import { quote, quoteAll } from '../plan/wording.ts';
import { isSheetError } from './cells.ts';
import { readDelimited } from './delimited-text.ts';
import { findHead, HEAD_ROWS } from './find-head.ts';
import { layOut, readRow } from './read-row.ts';
import { linesOf, MAX_CHARACTERS, MAX_ROWS, type Table, type TableKind, type TableProblem } from './table.ts';
import type { TextRow, Work } from './text-row.ts';

/**
 * Reads a pasted table by its headers, in any order, or without headers by the order of the columns. Never throws.
 * Every line with content is a header or a row, or is reported in `problems` or `notes`.
 */
export function readTable<Key extends string>(
  text: string,
  kind: TableKind<Key>,
  work: Work = { steps: 0 },
): Table<Key> {
  const { separator, header, partial } = findHead(text, kind, work);
  const { rows: found, cutAt } = readDelimited(text, {
    separator,
    maxRows: MAX_ROWS + HEAD_ROWS,
    maxCharacters: MAX_CHARACTERS,
    work,
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
    written: writtenIn(found),
  };
  const all = found.filter(({ unclosed }) => unclosed === undefined);
  for (const row of found) if (row.unclosed) table.problems.push(unclosedIn(row, row.unclosed));
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
    work.steps += row.cells.length;
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

/** Why not a single row can be read; undefined if some can. */
function whyNothing<Key extends string>(
  all: readonly TextRow[],
  { columns, required }: TableKind<Key>,
  partial: { row: TextRow; keys: readonly (Key | undefined)[] } | undefined,
): { found: string; expected: string } | undefined {
  const named = (groups: readonly Key[][]) =>
    groups.map(([key]) => quote(columns.find((column) => column.key === key)?.name ?? '')).join(' og ');
  if (partial) {
    const missing = required.filter((group) => !group.some((key) => partial.keys.includes(key)));
    const error = partial.row.cells.find(isSheetError);
    return {
      found: `overskriftene ${quoteAll(partial.row.cells)}`,
      expected: `også ${named(missing)}. ${error ? `${aboutError(error)} Skriv overskriften i stedet. ` : ''}Ingen linjer er lest`,
    };
  }
  if (all.some(({ cells }) => cells.length >= required.length)) return undefined;
  return {
    found: quoteAll(all[0]?.cells ?? []),
    expected: `kolonnene ${named(required)} med tabulator, semikolon eller komma mellom`,
  };
}

/** The cells of each line; none for a line that holds several rows. */
function writtenIn(rows: readonly TextRow[]): Map<number, readonly string[]> {
  const written = new Map<number, readonly string[]>();
  for (const { line, cells, unclosed } of rows) {
    if (unclosed === undefined) written.set(line, written.has(line) ? [] : cells);
  }
  return written;
}

function unclosedIn(row: TextRow, end: string): TableProblem {
  return {
    ...linesOf(row),
    found: `${quoteAll(row.cells)} uten slutt`,
    expected: `${quote(end)} etter det som skal være skjult. Alt som følger, er lest som synlig`,
    used: true,
  };
}

function aboutError(cell: string): string {
  return `${quote(cell)} er en feilmelding fra regnearket.`;
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
