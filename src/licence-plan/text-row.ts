/** A row of a pasted table. Where a quoted cell holds line breaks, it is several lines of the text. */
export interface TextRow {
  /** Where it begins and ends in the text, from 1. */
  line: number;
  lastLine: number;
  cells: string[];
  /**
   * Set where the quotes of a cell (its place, from 0) hold line breaks and separators too: two quotes that nobody
   * closed or opened look the same. `widths` is how many cells each of its lines has when quotes are not heeded.
   */
  unsure?: { cell: number; widths: number[] };
  /** Set for a row of an HTML table in which merged cells keep others out of their columns. */
  isMerged?: boolean;
}

/** How much reading has cost: characters and cells looked at, so that a test can hold it to the text's length. */
export interface Work {
  steps: number;
}
