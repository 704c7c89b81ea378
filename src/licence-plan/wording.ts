import type { TableNote, TableProblem } from './table.ts';

/** «1 lisens», «3 lisenser». */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** «Linje 4, kolonne 2: Fant «32.13.2026». Forventet en dato …» */
export function describeProblem({ line, lastLine, column, found, expected, used }: TableProblem): string {
  const isSome =
    column === undefined &&
    lastLine !== undefined &&
    lastLine > line &&
    lastLine !== Number.POSITIVE_INFINITY;
  const lines = isSome ? `Linje ${line}–${lastLine}` : `Linje ${line}`;
  const place = `${lines}${column === undefined ? '' : `, kolonne ${column}`}`;
  const rest = used
    ? ' Resten av linjen er brukt.'
    : lastLine === Number.POSITIVE_INFINITY
      ? ''
      : ` ${isSome ? 'Linjene' : 'Linjen'} er ikke brukt.`;
  return `${place}: Fant ${found}. Forventet ${expected}.${rest}`;
}

/** «Linje 7 er en sum og er ikke tatt med.» */
export function describeNote({ line, text }: TableNote): string {
  return `Linje ${line} ${text}.`;
}

/** «linje 3, 5, 9», and of many only the first, with the number of the rest. */
export function describeLines(lines: readonly number[]): string {
  return `linje ${describeSome(lines)}`;
}

/** «A, B, C», and of many only the first: «A, B, C og 40 til». */
export function describeSome(things: readonly (string | number)[]): string {
  const shown = things.slice(0, 12).join(', ');
  return things.length > 12 ? `${shown} og ${things.length - 12} til` : shown;
}

/** A cell as a message quotes it. */
export function quote(cell: string): string {
  return `«${shorten(cell)}»`;
}

export function quoteAll(cells: readonly string[]): string {
  const some = cells.filter(Boolean).slice(0, 6).map(quote).join(', ');
  return cells.length > 6 ? `${some} …` : some;
}

export function shorten(cell: string): string {
  const line = cell.replaceAll('\n', ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
