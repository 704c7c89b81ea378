import { LINE_BREAK, readDelimited, TAGS } from './delimited-text.ts';
import { readTable } from './read-table.ts';
import { USER_COLUMNS, type UserKey, userTable } from './user-table.ts';

/**
 * The pasted list with one more user at the end, under its own headers; missing headers are added, and an empty text
 * gets them all. Values are written as a reader would: `24.12.2026`, `ja`, `3`.
 */
export function addUser(text: string, values: Partial<Record<UserKey, string>>): string {
  const columns = USER_COLUMNS.filter(({ needsHeader }) => !needsHeader);
  const { layout } = readTable(text, userTable());
  if (layout.separator === TAGS) return addUser(withoutTags(text), values);
  const { separator = ';', header, keys } = layout;
  const body = text.trimEnd();
  const lines = body.split(LINE_BREAK);
  const hasBars = separator === '|' && Boolean(lines[(header?.line ?? 1) - 1]?.trimStart().startsWith('|'));
  const line = (cells: readonly string[]) => {
    const written = writeDelimited(cells, separator);
    return hasBars ? `|${written}|` : written;
  };
  const valuesOf = (order: readonly (UserKey | undefined)[]) =>
    order.map((key) => (key && values[key]) ?? '');
  const inOurOrder = line(valuesOf(columns.map(({ key }) => key)));
  if (!body) return `${line(columns.map(({ name }) => name))}\n${inOurOrder}\n`;
  if (!header) return `${body}\n${inOurOrder}\n`;
  // Beyond the widest line, so that no existing cell ends up under the new header.
  const added = columns.filter(({ key }) => values[key] && !keys.includes(key));
  const between = added.length ? Array<''>(Math.max(0, layout.width - keys.length)).fill('') : [];
  const headers = [...between, ...added.map(({ name }) => name)];
  if (headers.length) {
    const end = header.lastLine - 1;
    const more = headers.join(separator);
    const before = lines[end]?.trimEnd() ?? '';
    lines[end] = hasBars && before.endsWith('|') ? `${before}${more}|` : `${lines[end]}${separator}${more}`;
  }
  const row = [...valuesOf(keys), ...between, ...valuesOf(added.map(({ key }) => key))];
  return `${lines.join('\n')}\n${line(row)}\n`;
}

/** An HTML table as text separated by semicolons. */
function withoutTags(text: string): string {
  const { rows } = readDelimited(text, { separator: TAGS });
  return rows.map(({ cells }) => writeDelimited(cells, ';')).join('\n');
}

/** One line of such a table, without a line break; `readDelimited` reads the same cells back. */
export function writeDelimited(cells: readonly string[], separator: string): string {
  return cells
    .map((cell) =>
      cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(separator);
}
