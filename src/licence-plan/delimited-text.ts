/** A line of a pasted table. Where a quoted cell holds line breaks, it is several lines of the text. */
export interface TextRow {
  /** Where it begins in the text, from 1. */
  line: number;
  cells: string[];
}

/**
 * Splits a table pasted from a spreadsheet or a CSV file. Never throws. The separator is the first of tab, semicolon
 * and comma that the first row holds outside quotes. Cells come trimmed, with single spaces, composed letters (æøå
 * from a Mac) and without invisible characters. Empty rows, a byte order mark and Excel's `sep=;` are left out.
 *
 * A cell may be quoted as in RFC 4180. Quotes that nobody closes are taken as they are, so that one of them never
 * swallows the rest of the table. A cell that runs over several lines and holds separators too is taken for that.
 */
export function readDelimited(text: string): { rows: TextRow[]; separator: string | undefined } {
  const whole = text.replace(/^\ufeff/, '');
  const told = /^"?sep=([;,\t])"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(whole);
  const body = told ? whole.slice(told[0].length) : whole;
  const separator = told?.[1] ?? separatorOf(body);
  const rows = split(body, separator, told ? 2 : 1)
    .map(({ line, cells }) => ({ line, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { rows, separator };
}

function separatorOf(text: string): string | undefined {
  const first = /\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  return ['\t', ';', ','].find((separator) => bare.includes(separator));
}

function split(text: string, separator: string | undefined, firstLine: number): TextRow[] {
  const rows: TextRow[] = [];
  let row: TextRow = { line: firstLine, cells: [] };
  let line = firstLine;
  let at = 0;
  let lineEnd = endOfLine(text, 0);
  // Once a quote was not closed, later ones are looked for in their own line only: the work stays linear.
  let acrossLines = true;
  for (;;) {
    let quoted: Quoted | undefined;
    if (text[skipSpaces(text, at)] === '"') {
      quoted = readQuoted(text, at, separator, acrossLines ? text.length : lineEnd);
      if (!quoted) acrossLines = false;
    }
    let end = quoted?.end ?? at;
    if (!quoted) while (end < lineEnd && text[end] !== separator) end++;
    row.cells.push(quoted?.value ?? text.slice(at, end));
    if (end > lineEnd) {
      line += text.slice(at, end).split(/\r\n|\n|\r/).length - 1;
      lineEnd = endOfLine(text, end);
    }
    if (end < lineEnd) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    if (end >= text.length) return rows;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    lineEnd = endOfLine(text, at);
    row = { line: ++line, cells: [] };
  }
}

interface Quoted {
  value: string;
  /** The place after the cell: a separator, a line break or the end of the text. */
  end: number;
}

/** The quoted cell that begins at a place; undefined when it is not closed before `limit`. */
function readQuoted(
  text: string,
  at: number,
  separator: string | undefined,
  limit: number,
): Quoted | undefined {
  const start = skipSpaces(text, at);
  for (let quote = text.indexOf('"', start + 1); quote >= 0 && quote < limit; ) {
    if (text[quote + 1] === '"') {
      quote = text.indexOf('"', quote + 2);
      continue;
    }
    const end = skipSpaces(text, quote + 1);
    const next = text[end];
    if (next === undefined || next === separator || next === '\n' || next === '\r') {
      const value = text.slice(start + 1, quote).replaceAll('""', '"');
      if (separator && value.includes(separator) && /[\r\n]/.test(value)) return undefined;
      return { value, end };
    }
    quote = text.indexOf('"', quote + 1);
  }
  return undefined;
}

function skipSpaces(text: string, at: number): number {
  let place = at;
  while (text[place] === ' ') place++;
  return place;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function clean(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
