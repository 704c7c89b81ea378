import { describeNote, describeProblem, shorten } from '../plan/wording.ts';
import type { TableNote, TableProblem } from './table.ts';

/** A line of a pasted table that the reader should look at. */
export interface ReportedLine {
  line: number;
  /** The last line, if there are several; Infinity for all that follow. */
  lastLine: number;
  /** Its cells, shortened; empty if the line holds several rows. `isWrong` marks the cells with problems. */
  cells: { text: string; isWrong: boolean }[];
  /** What is wrong, and what was read differently from how it was written, in sentences. */
  texts: string[];
  /** What was understood, in a sentence. */
  understood: string;
}

/** A pasted table as it was read. */
export interface ReadLines {
  /** In the order of their lines. */
  problems: readonly TableProblem[];
  notes: readonly TableNote[];
  /** The cells of each line. */
  written: ReadonlyMap<number, readonly string[]>;
  /** What each line was understood as. */
  understood: ReadonlyMap<number, string>;
}

const MAX_CELLS = 12;

/** The lines with problems, each once: their cells, what is wrong and how they were understood. */
export function reportLines({ problems, notes, written, understood }: ReadLines): ReportedLine[] {
  const lines = [...new Set(problems.map(({ line }) => line))];
  return lines.map((line) => {
    const own = problems.filter((problem) => problem.line === line);
    const wrong = new Set(own.map(({ column }) => column));
    const isUsed = own.every(({ used }) => used);
    const isLast = own.some(({ lastLine }) => lastLine === Number.POSITIVE_INFINITY);
    const read = understood.get(line);
    return {
      line,
      lastLine: Math.max(line, ...own.map(({ lastLine = line }) => lastLine)),
      cells: (written.get(line) ?? []).slice(0, MAX_CELLS).map((cell, i) => ({
        text: shorten(cell),
        isWrong: wrong.has(i + 1),
      })),
      texts: [...own.map(describeProblem), ...notes.filter((note) => note.line === line).map(describeNote)],
      understood: isLast
        ? 'Ingenting herfra er brukt.'
        : !isUsed
          ? 'Ikke brukt.'
          : read
            ? `Lest slik: ${read}`
            : 'Resten av linjen er brukt.',
    };
  });
}

/** The notes of lines without problems. */
export function otherNotes({ problems, notes }: ReadLines): TableNote[] {
  const reported = new Set(problems.map(({ line }) => line));
  return notes.filter(({ line }) => !reported.has(line));
}
