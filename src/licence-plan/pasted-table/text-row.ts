/** A row of a pasted table. A quoted cell with line breaks makes it span several lines of the text. */
export interface TextRow {
  /** First and last line in the text, from 1. */
  line: number;
  lastLine: number;
  cells: string[];
  /**
   * Set if the quotes of a cell (its index, from 0) also enclose separators: two unmatched quotes look the same.
   * `widths` is the number of cells in each of its lines if quotes are ignored.
   */
  unsure?: { cell: number; widths: number[] };
  /** The missing end tag or mark, in a row that only reports a hidden part of an HTML table that never ends. */
  unclosed?: string;
  /** Set for a row of an HTML table whose cells are displaced by merged cells. */
  isMerged?: boolean;
}

/** The cost of reading in characters and cells visited, so that a test can compare it with the length of the text. */
export interface Work {
  steps: number;
}
