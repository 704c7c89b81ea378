import { isSheetError } from './cells.ts';
import { declaredSeparator, readDelimited, SEPARATORS, TAGS } from './delimited-text.ts';
import { isHtmlTable } from './html-table.ts';
import { type Column, MAX_CHARACTERS, type TableKind } from './table.ts';
import type { TextRow, Work } from './text-row.ts';

/** Headers are looked for in this many rows, since reports begin with a title. */
export const HEAD_ROWS = 10;

type Keys<Key> = readonly (Key | undefined)[];

/** The start of a table: its separator and headers, or a row that looks like headers but lacks some. */
export interface Head<Key extends string> {
  separator: string | undefined;
  header?: { row: TextRow; keys: Keys<Key> };
  partial?: { row: TextRow; keys: Keys<Key> };
}

/**
 * Looks for headers in the first rows, trying every separator in the text; without headers it picks the likeliest
 * separator.
 */
export function findHead<Key extends string>(
  text: string,
  kind: TableKind<Key>,
  work: Work = { steps: 0 },
): Head<Key> {
  const told = declaredSeparator(text)?.separator;
  const start = text.slice(0, MAX_CHARACTERS);
  const held = isHtmlTable(start)
    ? [TAGS]
    : told
      ? [told]
      : SEPARATORS.filter((separator) => start.includes(separator));
  work.steps += start.length * SEPARATORS.length;
  const heads = held.map((separator) => headWith(text, separator, kind, work));
  const most = (number: (head: (typeof heads)[number]) => number) =>
    heads.reduce((best, head) => (best && number(best) >= number(head) ? best : head), heads[0]);
  const withHeader = most(({ header }) => count(header?.keys));
  const best = withHeader?.header ? withHeader : most(({ records, split }) => records * 100 + split);
  return best ?? headWith(text, undefined, kind, work);
}

function headWith<Key extends string>(
  text: string,
  separator: string | undefined,
  kind: TableKind<Key>,
  work: Work,
): Head<Key> & { records: number; split: number } {
  const { rows } = readDelimited(text, {
    separator,
    maxRows: HEAD_ROWS,
    maxCharacters: MAX_CHARACTERS,
    work,
  });
  const matched = rows.map((row) => ({ row, keys: matchHeader(row.cells, kind.columns) }));
  const header = matched.find(({ keys }) => isWholeHeader(keys, kind));
  const ordered = kind.columns.filter(({ needsHeader }) => !needsHeader);
  const records = rows.filter(({ cells }) =>
    ordered.every(({ key }, i) => kind.fits(key, cells[i] ?? '')),
  ).length;
  const split = rows.filter(({ cells }) => cells.length > 1).length;
  // A single matching word may be a value: a user may be named «Sluttet», and hold a plan like anyone else.
  const place = ordered.findIndex(({ key }) => key === kind.plan);
  const shared = (row: TextRow) =>
    rows.some((other) => other !== row && other.cells[place] && other.cells[place] === row.cells[place]);
  const partial = matched.find(({ row, keys }) => {
    const plans = row.cells.filter(kind.isPlan).length;
    // One column per plan, with marks below.
    if (plans) return plans > 1 && count(keys) > 0;
    const isNamed = kind.required.flat().some((key) => keys.includes(key));
    return count(keys) > (records || (!isNamed && shared(row)) ? 1 : 0);
  });
  return { separator, records, split, ...(header ? { header } : partial && { partial }) };
}

function count(keys: Keys<unknown> = []): number {
  return keys.filter((key) => key !== undefined).length;
}

/** Whether a row of headers has every required column. */
export function isWholeHeader<Key extends string>(keys: Keys<Key>, { required }: TableKind<Key>): boolean {
  return required.every((group) => group.some((key) => keys.includes(key)));
}

/** The key of each header; of two headers for one column, the one that comes first in the list of headers wins. */
export function matchHeader<Key extends string>(
  cells: readonly string[],
  columns: readonly Column<Key>[],
): (Key | undefined)[] {
  const keys: (Key | undefined)[] = cells.map(() => undefined);
  const bare = new Map<string, number>();
  cells.forEach((cell, i) => {
    // «#NAVN?» is an error, not the header «Navn».
    const header = cell.length > MAX_HEADER || isSheetError(cell) ? '' : bareHeader(cell);
    if (!bare.has(header)) bare.set(header, i);
  });
  for (const { key, name, headers } of columns) {
    const at = [name, ...headers].map((header) => bare.get(bareHeader(header))).find((i) => i !== undefined);
    if (at !== undefined) keys[at] = key;
  }
  return keys;
}

/** Longer texts are not headers. */
export const MAX_HEADER = 60;
/** What a pivot table writes before the header of the column it sums. */
const PIVOT = /^(?:sum(?:mer)? (?:av|of) )/;

function bareHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(PIVOT, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
