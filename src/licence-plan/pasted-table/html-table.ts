import type { TextRow, Work } from './text-row.ts';

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  egrave: 'è',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  Eacute: 'É',
  Ouml: 'Ö',
  Auml: 'Ä',
  Uuml: 'Ü',
  ndash: '–',
  mdash: '—',
};

/** The invisible parts of a page: how each begins and ends, and what messages call the two. */
const HIDDEN = [
  [/<!--\s*>?/y, /-->/g, '<!--', '-->'],
  [/<style\b[^<>]*>?/iy, /<\/style\s*>/gi, '<style>', '</style>'],
  [/<script\b[^<>]*>?/iy, /<\/script\s*>/gi, '<script>', '</script>'],
] as const;

const LINE_ENDS = new Set(['br', '/p', '/div', '/li']);

/** Whether a text is the HTML of a table, as some chats and mail programs copy it. */
export function isHtmlTable(text: string): boolean {
  return /<tr[\s>]/i.test(text);
}

/**
 * The table's rows, in a single pass. Rows that merged cells extend into are marked, since their cells are out of
 * place. Text outside the cells becomes a row of its own, so that nothing is lost.
 */
export function readHtmlTable(text: string, work: Work): TextRow[] {
  const rows: TextRow[] = [];
  /** Unterminated parts, each looked for only once. */
  const endless = new Set<(typeof HIDDEN)[number]>();
  /** The position after a match. */
  const find = (sign: RegExp, from: number) => {
    sign.lastIndex = from;
    return sign.test(text) ? sign.lastIndex : undefined;
  };
  let row: TextRow | undefined;
  let cell: string | undefined;
  let outside = '';
  let line = 1;
  /** How many more rows the merged cells above reach into. */
  let reached = 0;
  const endCell = () => {
    if (cell !== undefined) row?.cells.push(cell);
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (row) {
      row.lastLine = line;
      rows.push(row);
    }
    row = undefined;
  };
  const endOutside = () => {
    // Text between cells is reported at the start of the row, which keeps lines in order.
    const at = row?.line ?? line;
    if (outside.trim()) rows.push({ line: at, lastLine: at, cells: [outside] });
    outside = '';
  };
  const add = (written: string) => {
    work.steps += written.length + 1;
    // So few digits cannot exceed the last code point.
    const plain = written.replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
      (whole, ten, hex, name) =>
        name ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(ten ?? `0x${hex}`)),
    );
    // Line breaks in the source mean spaces in the table.
    if (cell !== undefined) cell += plain.replace(/\s+/g, ' ');
    else {
      const lines = plain.split(/\r\n|\n|\r/);
      lines.forEach((part, i) => {
        if (i) {
          endOutside();
          line++;
        }
        outside += part;
      });
      return;
    }
    line += breaks(written);
  };
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at);
    const hidden = open < 0 ? undefined : HIDDEN.find(([start]) => find(start, open));
    if (hidden) {
      add(text.slice(at, open));
      let end: number | undefined;
      if (!endless.has(hidden)) {
        end = find(hidden[1], open);
        work.steps += (end ?? text.length) - open;
        if (end === undefined) {
          endless.add(hidden);
          const begun = row?.line ?? line;
          rows.push({ line: begun, lastLine: begun, cells: [hidden[2]], unclosed: hidden[3] });
        }
      }
      // If it never ends, only its opening is dropped, so that nothing is lost.
      end ??= find(hidden[0], open) ?? open + 1;
      work.steps += end - open;
      line += breaks(text.slice(open, end));
      at = end;
      continue;
    }
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) {
      add(text.slice(at));
      break;
    }
    add(text.slice(at, open));
    const tag = text.slice(open + 1, close);
    work.steps += tag.length;
    const name = /^\/?[a-z\d]{1,10}/i.exec(tag)?.[0].toLowerCase();
    if (name === 'tr' || name === '/tr' || name === '/table') endRow();
    if (name === 'tr') {
      endOutside();
      row = { line, lastLine: line, cells: [], ...(reached > 0 && { isMerged: true }) };
      reached--;
    }
    if (name === 'td' || name === 'th' || name === '/td' || name === '/th') endCell();
    if (row && (name === 'td' || name === 'th')) {
      endOutside();
      cell = '';
      const down = span(tag, 'rowspan');
      if (down > 1 || span(tag, 'colspan') > 1) row.isMerged = true;
      reached = Math.max(reached, down - 1);
    }
    if (name && LINE_ENDS.has(name) && cell !== undefined) cell += '\n';
    line += breaks(tag);
    at = close + 1;
  }
  endRow();
  endOutside();
  return rows;
}

function span(tag: string, name: string): number {
  const told = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(tag)?.[1];
  return Number(told ?? 1);
}

function breaks(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}
