import { quote, quoteAll, shorten } from '../plan/wording.ts';
import { isSheetError } from './cells.ts';
import { isWholeHeader, matchHeader } from './find-head.ts';
import { isOtherTable } from './other-table.ts';
import { isPagePart, readSumLabel } from './sums.ts';
import { type Layout, linesOf, type Table, type TableKind, type TableRow } from './table.ts';
import type { TextRow, Work } from './text-row.ts';
import { settleCells } from './too-many-cells.ts';

const MAX_CELL = 100;

/** Adds a row to the table, as a record or as something to report. */
export function readRow<Key extends string>(
  row: TextRow,
  table: Table<Key>,
  kind: TableKind<Key>,
  work: Work,
): void {
  const { layout } = table;
  const { cells } = row;
  const { header, keys } = layout;
  const lines = linesOf(row);
  const tell = (text: string) => {
    table.notes.push({ ...lines, text });
  };
  const refuse = (column: number, found: string, expected: string) => {
    table.problems.push({ ...lines, column, found, expected, used: false });
  };
  layout.width = Math.max(layout.width, cells.length);

  const asHeader = matchHeader(cells, kind.columns);
  if (isWholeHeader(asHeader, kind)) {
    if (header && asHeader.every((key, i) => key === keys[i])) {
      delete table.other;
      tell('gjentar overskriftene og er ikke tatt med');
      return;
    }
    delete table.other;
    layOut(table, row, asHeader);
    tell('har nye overskrifter. Linjene under er lest etter dem');
    return;
  }

  if (isOtherTable(row, table, kind)) return;

  const isRecord = kind.required.every((group) => group.some((key) => cells[keys.indexOf(key)]));
  // A row with a first name is a person, even one called Sum.
  const isAlone = (key: Key | undefined) =>
    kind.required.some(
      (group) =>
        key !== undefined &&
        group.includes(key) &&
        group.every((other) => other === key || !cells[keys.indexOf(other)]),
    );
  if (cells.some((cell, i) => (!isRecord || isAlone(keys[i])) && readSumLabel(cell))) {
    table.rows.push(rowOf(row, cells, layout, cells));
    tell('er en sum og er ikke tatt med');
    return;
  }
  const filled = cells.filter(Boolean);
  if (filled.every(isPagePart)) {
    tell('ser ut som en topp- eller bunntekst og er ikke tatt med');
    return;
  }

  if (row.unsure && isUnsure(row.unsure, layout)) {
    refuse(
      row.unsure.cell + 1,
      `et anførselstegn som først lukkes i linje ${row.lastLine}`,
      'et anførselstegn på hver side av teksten. Se etter om ett mangler eller er for mye',
    );
    return;
  }
  if (row.isMerged) {
    refuse(
      1,
      `sammenslåtte celler: ${quoteAll(cells)}`,
      'en verdi i hver celle. Del cellene, og lim inn igjen',
    );
    return;
  }
  const settled = settleCells(cells, layout, kind, work);
  if (settled === 'unclear') {
    const sign = SIGNS[layout.separator ?? ''];
    const remedy = sign
      ? `Hvis det er ${sign} i en tekst, setter du anførselstegn rundt den, f.eks. "Nordmann, Kari"`
      : 'Se etter at hver celle står under overskriften sin';
    const heads = header ? '' : '. Eller sett overskrifter over kolonnene';
    refuse(
      Math.min(cells.length, keys.length + 1),
      `${cells.length} celler: ${quoteAll(cells)}`,
      `${header ? keys.length : `høyst ${keys.length}`}, hver i sin kolonne. ${remedy}${heads}`,
    );
    return;
  }
  if (!header && settled.cells.length < kind.required.length) {
    refuse(1, quoteAll(cells), 'både navn og brukerplan, eller en plan og tallene for den');
    return;
  }
  if (settled.joined) {
    tell(`er lest med ${quoteAll(settled.joined)} som én celle${settled.joined.length > 1 ? ' hver' : ''}`);
  }
  if (settled.extra) {
    table.problems.push({
      ...lines,
      column: keys.length + 1,
      found: quoteAll(settled.extra),
      expected: 'en overskrift over kolonnen. Det som står der, er ikke lest',
      used: true,
    });
  }
  if (header) {
    settled.cells.forEach((cell, i) => {
      if (cell && header.cells[i] === '') table.ignored.add(`kolonne ${i + 1} (uten overskrift)`);
    });
  }
  const entry = rowOf(row, settled.cells, layout);
  for (const column of kind.columns) {
    const length = entry.cells[column.key]?.length ?? 0;
    if (length <= MAX_CELL) continue;
    delete entry.cells[column.key];
    table.problems.push({
      ...lines,
      ...placeOf(entry, column.key),
      found: `en tekst på ${length} tegn`,
      expected: `høyst ${MAX_CELL} tegn i «${column.name}»`,
      used: true,
    });
  }
  if (entry.cells[kind.plan]) table.plans.add(entry.cells[kind.plan] ?? '');
  table.rows.push(entry);
}

const SIGNS: Record<string, string> = {
  ';': 'semikolon',
  ',': 'komma',
};

/** Whether a quoted cell of several lines is one that we use, or would be rows of its own without its quotes. */
function isUnsure<Key extends string>(
  { cell, widths }: NonNullable<TextRow['unsure']>,
  { keys }: Layout<Key>,
): boolean {
  return keys[cell] !== undefined || widths.every((width) => width === keys.length);
}

function rowOf<Key extends string>(
  row: TextRow,
  cells: readonly string[],
  { keys }: Layout<Key>,
  sum?: readonly string[],
): TableRow<Key> {
  const entry: TableRow<Key> = { ...linesOf(row), cells: {}, columns: {}, ...(sum && { sum }) };
  keys.forEach((key, i) => {
    const cell = cells[i];
    if (key === undefined || !cell) return;
    entry.cells[key] = cell;
    entry.columns[key] = i + 1;
  });
  return entry;
}

/** The position of a key, as problems name it. */
export function placeOf<Key extends string>({ columns }: TableRow<Key>, key: Key): { column?: number } {
  const column = columns[key];
  return column === undefined ? {} : { column };
}

/** Makes a row the headers of the rows below it. */
export function layOut<Key extends string>(
  table: Table<Key>,
  header: TextRow,
  keys: readonly (Key | undefined)[],
): void {
  table.layout = { ...table.layout, header, keys };
  header.cells.forEach((cell, i) => {
    if (!cell || keys[i] !== undefined) return;
    if (!isSheetError(cell)) table.ignored.add(shorten(cell));
    else
      table.problems.push({
        ...linesOf(header),
        column: i + 1,
        found: `${quote(cell)}, som er en feilmelding fra regnearket`,
        expected: 'en overskrift. Kolonnen er ikke brukt',
        used: true,
      });
  });
}
