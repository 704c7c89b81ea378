import { readHtmlTable } from './html-table.ts';
import type { TextRow, Work } from './text-row.ts';

/** Possible separators, likeliest first. The bar is for Markdown tables from chats. */
export const SEPARATORS = ['\t', ';', '|', ','] as const;
/** Stands for the tags of an HTML table, which separate its cells. */
export const TAGS = '<';

interface Options {
  /** Undefined for a single column. */
  separator: string | undefined;
  maxRows?: number;
  maxCharacters?: number;
  work?: Work;
}

/**
 * Splits a table pasted from a spreadsheet, a CSV file or a chat. Never throws, and looks at each character only a few
 * times, whatever the text. Cells are trimmed, with single spaces and line breaks, composed letters (æøå from a Mac)
 * and no invisible characters. Empty rows, rows of dashes, a byte order mark and Excel's `sep=;` are dropped.
 *
 * A cell may be quoted as in RFC 4180. If the first undoubled quote does not end the cell, its quotes are taken
 * literally, so that a stray quote never swallows the rest of the table. A search for a closing quote runs from one odd
 * run of quotes to the next, and only an odd run starts one: no stretch of text is searched twice.
 *
 * @returns `cutAt` is the first line dropped because of a limit
 */
export function readDelimited(text: string, options: Options): { rows: TextRow[]; cutAt?: number } {
  const { separator, maxRows = Number.POSITIVE_INFINITY, maxCharacters = text.length } = options;
  const work = options.work ?? { steps: 0 };
  const told = declaredSeparator(text);
  const end = Math.min(text.length, maxCharacters);
  const isCut = end < text.length;
  if (separator === TAGS) {
    const found = readHtmlTable(text.slice(0, end), work);
    const tidy = (isCut ? found.slice(0, -1) : found).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => clean(cell, work)),
    }));
    const filled = tidy.filter(({ cells }) => !isBlank(cells));
    const cutAt = filled[maxRows]?.line ?? (isCut ? (found.at(-1)?.line ?? 1) : undefined);
    return { rows: filled.slice(0, maxRows), ...(cutAt !== undefined && { cutAt }) };
  }
  const rows: TextRow[] = [];
  let at = told?.bodyAt ?? (text.startsWith('\ufeff') ? 1 : 0);
  let line = told ? 2 : 1;
  let hasBars: boolean | undefined;

  while (at < end) {
    const start = at;
    const firstLine = line;
    const row: TextRow = { line, lastLine: line, cells: [] };
    let isWhole = true;
    for (;;) {
      const quoted = readQuoted(text, at, end, separator, work);
      if (quoted === 'open' && isCut) isWhole = false;
      let cellEnd = at;
      if (typeof quoted === 'object') {
        cellEnd = quoted.end;
        line += quoted.breaks;
        if (quoted.breaks && quoted.hasSeparator) row.unsure = { cell: row.cells.length, widths: [] };
        row.cells.push(clean(quoted.value, work));
      } else {
        while (cellEnd < end && !isEnd(text, cellEnd, separator)) cellEnd++;
        work.steps += cellEnd - at;
        row.cells.push(clean(bare(text.slice(at, cellEnd), separator), work));
      }
      at = cellEnd + 1;
      if (cellEnd >= end || text[cellEnd] !== separator) break;
    }
    const rowEnd = at - 1;
    if (rowEnd >= end && isCut) isWhole = false;
    if (!isWhole) return { rows, cutAt: firstLine };
    if (text.startsWith('\r\n', rowEnd)) at++;
    row.lastLine = line++;
    if (row.unsure && separator) {
      const lines = text.slice(start, rowEnd).split(LINE_BREAK);
      row.unsure.widths = lines.map((one) => one.split(separator).length);
      work.steps += rowEnd - start;
    }
    if (separator === '|') {
      hasBars ??= row.cells.length > 1 ? row.cells[0] === '' : undefined;
      if (hasBars) dropOuterBars(row.cells);
    }
    if (isBlank(row.cells)) continue;
    if (rows.length === maxRows) return { rows, cutAt: firstLine };
    rows.push(row);
  }
  return { rows, ...(isCut && { cutAt: line }) };
}

/** The separator in Excel's first line `sep=;`, and where the table begins after it. */
export function declaredSeparator(text: string): { separator: string; bodyAt: number } | undefined {
  const told = /^\ufeff?"?sep=([;,\t|])"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(text);
  return told?.[1] ? { separator: told[1], bodyAt: told[0].length } : undefined;
}

export const LINE_BREAK = /\r\n|\n|\r/;

/** A ruled line: under the headers of a Markdown table, around code, between sections. */
const MAX_RULE = 400;
const RULE = /^(?:[-–—=_+:| ]*|`{3,}\w*)$/;

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.length < MAX_RULE && RULE.test(cell));
}

interface Quoted {
  value: string;
  /** The end of the cell: at a separator, a line break or the end of the text. */
  end: number;
  breaks: number;
  hasSeparator: boolean;
}

/** The quoted cell at a position; `open` if it is never closed, undefined if there is none. */
function readQuoted(
  text: string,
  at: number,
  limit: number,
  separator: string | undefined,
  work: Work,
): Quoted | 'open' | undefined {
  const start = skipSpaces(text, at, work);
  if (text[start] !== '"') return undefined;
  let breaks = 0;
  let hasSeparator = false;
  for (let place = start + 1; place < limit; place++) {
    work.steps++;
    const sign = text[place];
    if (sign === separator) hasSeparator = true;
    else if (sign === '\n' || (sign === '\r' && text[place + 1] !== '\n')) breaks++;
    else if (sign === '"') {
      if (text[place + 1] === '"') {
        place++;
        continue;
      }
      const end = skipSpaces(text, place + 1, work);
      if (end < limit && !isEnd(text, end, separator)) return undefined;
      work.steps += place - start;
      return { value: text.slice(start + 1, place).replaceAll('""', '"'), end, breaks, hasSeparator };
    }
  }
  return 'open';
}

function isEnd(text: string, place: number, separator: string | undefined): boolean {
  const sign = text[place];
  if (sign === separator) return separator !== '|' || text[place - 1] !== '\\';
  return sign === '\n' || sign === '\r';
}

function skipSpaces(text: string, at: number, work: Work): number {
  let place = at;
  while (text[place] === ' ') place++;
  work.steps += place - at + 1;
  return place;
}

/** A cell that is not quoted as in RFC 4180: if quotes enclose all of it, the outermost pair is removed. */
function bare(cell: string, separator: string | undefined): string {
  const written = cell.trim();
  if (separator === '|')
    return written
      .replaceAll('\\|', '|')
      .replace(/ ?<br ?\/?> ?/gi, '\n')
      .replace(/^(\*\*|__|`)([^*_`]+)\1$/, '$2');
  return written.length > 1 && written.startsWith('"') && written.endsWith('"') ? written.slice(1, -1) : cell;
}

/** Markdown has a bar before the first cell and after the last. */
function dropOuterBars(cells: string[]): void {
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
}

function clean(cell: string, work: Work): string {
  work.steps += cell.length + 1;
  if (/^[!-~æøåÆØÅ]*$/.test(cell)) return cell;
  return cell
    .normalize('NFC')
    .replace(/[\p{Zs}\s]+/gu, (space) => (/[\n\r]/.test(space) ? '\n' : ' '))
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
