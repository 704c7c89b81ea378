import { readDelimited } from './delimited-text.ts';
import { USER_COLUMNS, type UserKey } from './read-users.ts';
import { matchHeader } from './table.ts';

/**
 * The pasted list with one more user at its end, under the headers it has; those it lacks are added. An empty text gets
 * headers. The values are written as a reader would: `24.12.2026`, `ja`, `3`.
 */
export function addUser(text: string, values: Partial<Record<UserKey, string>>): string {
  const columns = USER_COLUMNS.slice(0, 5);
  const { rows, separator = ';' } = readDelimited(text);
  const [first] = rows;
  const line = (keys: readonly (UserKey | undefined)[]) =>
    writeDelimited(
      keys.map((key) => (key && values[key]) ?? ''),
      separator,
    );
  if (!first) {
    const headers = columns.map(({ name }) => name);
    return `${writeDelimited(headers, separator)}\n${line(columns.map(({ key }) => key))}\n`;
  }
  const body = text.trimEnd();
  const keys = matchHeader(first.cells, columns);
  if (!keys.some((key) => key !== undefined)) return `${body}\n${line(columns.map(({ key }) => key))}\n`;
  const added = columns.filter(({ key }) => values[key] && !keys.includes(key));
  const lines = body.split(/\r\n|\n|\r/);
  lines[first.line - 1] += added.map(({ name }) => separator + name).join('');
  return `${lines.join('\n')}\n${line([...keys, ...added.map(({ key }) => key)])}\n`;
}

/** One line of such a table, without a line break at its end: `readDelimited` reads the same cells back. */
export function writeDelimited(cells: readonly string[], separator: string): string {
  return cells
    .map((cell) =>
      cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(separator);
}
