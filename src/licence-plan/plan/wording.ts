import type { TableNote, TableProblem } from '../pasted-table/table.ts';

/** «1 lisens», «3 lisenser». */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** «Linje 4», «Linje 4–6», or «Linje 4 og resten» if the last is Infinity. */
export function describePlace({ line, lastLine = line }: { line: number; lastLine?: number }): string {
  if (lastLine === Number.POSITIVE_INFINITY) return `Linje ${line} og resten`;
  return lastLine > line ? `Linje ${line}–${lastLine}` : `Linje ${line}`;
}

/** « 2 linjer å se på står under.», or an empty text. */
export function tellProblems(problems: readonly TableProblem[]): string {
  const lines = new Set(problems.map(({ line }) => line)).size;
  return lines ? ` ${count(lines, 'linje', 'linjer')} å se på står under.` : '';
}

/** «Kolonne 2: Fant «32.13.2026». Forventet en dato …», shown at its line. */
export function describeProblem({
  column,
  found,
  expected,
}: Pick<TableProblem, 'column' | 'found' | 'expected'>): string {
  return `${column === undefined ? '' : `Kolonne ${column}: `}Fant ${found}. Forventet ${expected}.`;
}

/** «Linje 7 er en sum og er ikke tatt med.» */
export function describeNote({ line, text }: TableNote): string {
  return `Linje ${line} ${text}.`;
}

/** «linje 3, 5, 9»; of many only the first, with the number of the rest. */
export function describeLines(lines: readonly number[]): string {
  return `linje ${describeSome(lines)}`;
}

/** «A, B, C»; of many only the first: «A, B, C og 40 til». */
export function describeSome(things: readonly (string | number)[]): string {
  const shown = things.slice(0, 12).join(', ');
  return things.length > 12 ? `${shown} og ${things.length - 12} til` : shown;
}

/** A cell as a message quotes it. */
export function quote(cell: string): string {
  return `«${shorten(cell)}»`;
}

/** The cells that are not empty, quoted; of many only the first six. */
export function quoteAll(cells: readonly string[]): string {
  const some = cells.filter(Boolean).slice(0, 6).map(quote).join(', ');
  return cells.length > 6 ? `${some} …` : some;
}

/** A cell on one line, cut after 40 characters. */
export function shorten(cell: string): string {
  const line = cell.replaceAll('\n', ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
