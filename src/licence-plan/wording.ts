import type { TableProblem } from './table.ts';

/** «1 lisens», «3 lisenser». */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** «Linje 4: fant «32.13.2026»; forventet en dato …» */
export function describeProblem({ line, found, expected, used }: TableProblem): string {
  return `Linje ${line}: Fant ${found}. Forventet ${expected}.${used ? ' Resten av linjen er brukt.' : ''}`;
}
