import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import type { TextNode } from '../../editing/markdown/text-node.ts';

/**
 * Text that Markdown silently drops from the page: after an unclosed code block or comment, in surplus table cells, in
 * unused footnotes.
 */
export function droppedTextFaults({ file, root, text, isMdx }: WrittenArticle): Fault[] {
  const lines = text.split('\n');
  const told = (
    line: number,
    found: string,
    expected: string,
    code: 'text-lost' | 'code-by-indent' = 'text-lost',
  ) => ({
    code,
    file,
    line,
    found: `fant ${found}`,
    expected: `forventet ${expected}`,
  });
  const visit = (node: TextNode): Fault[] => {
    const { start, end } = node.position ?? {};
    const below = (node.children ?? []).flatMap(visit);
    if (!start || !end) return below;
    const first = lines[start.line - 1] ?? '';
    if (node.tagName === 'pre') {
      const fence = /(`{3,}|~{3,})/.exec(first)?.[1];
      if (!fence)
        return /^\s/.test(first) || start.column > 4
          ? [
              told(
                start.line,
                `«${first.trim().slice(0, 60)}» med innrykk, som blir til kode`,
                'teksten uten innrykk, eller kode mellom to linjer med ```',
                'code-by-indent',
              ),
            ]
          : [];
      const last = (lines[end.line - 1] ?? '').replace(/^[\s>]*/, '').trimEnd();
      const isClosed =
        end.line > start.line && last.startsWith(fence) && !last.replaceAll(fence[0] ?? '', '');
      return isClosed
        ? []
        : [
            told(
              start.line,
              `«${first.trim()}», og resten blir kode`,
              `en linje med «${fence}» der koden slutter`,
            ),
          ];
    }
    if (node.type === 'raw' && !isMdx) {
      const open = (node.value ?? '').replace(/<!--[\s\S]*?-->/g, (comment) =>
        comment.replace(/[^\n]/g, ' '),
      );
      const at = open.indexOf('<!--');
      return at < 0
        ? below
        : [
            told(
              start.line + open.slice(0, at).split('\n').length - 1,
              '«<!--», og resten av teksten forsvinner',
              '«-->» der kommentaren slutter',
            ),
          ];
    }
    if (node.tagName === 'table') {
      const columns = cellsIn(first);
      const rows = lines.slice(start.line + 1, end.line);
      return [
        ...below,
        ...rows.flatMap((row, i) =>
          columns > 1 && !row.includes('|')
            ? [
                told(
                  start.line + 2 + i,
                  `«${row.trim().slice(0, 60)}», som blir en rad i tabellen`,
                  'en tom linje etter tabellen',
                ),
              ]
            : [],
        ),
        ...rows.flatMap((row, i) =>
          cellsIn(row) > columns
            ? [
                told(
                  start.line + 2 + i,
                  `${cellsIn(row)} celler i en rad, og leserne ser ${columns}`,
                  'like mange celler som i den øverste raden. En strek som skal vises, skriver du «\\|»',
                ),
              ]
            : [],
        ),
      ];
    }
    return below;
  };
  return [
    ...visit(root),
    ...footnoteFaults(lines, root).map(({ line, found, expected }) => told(line, found, expected)),
  ];
}

/** The number of cells in a row as Markdown counts them: a vertical bar inside code divides too. */
function cellsIn(row: string): number {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}

/** Footnotes that no text refers to, or that are defined twice: pages leave them out. */
function footnoteFaults(
  lines: readonly string[],
  root: TextNode,
): { line: number; found: string; expected: string }[] {
  const code = codeLines(root);
  const shown = lines.map((line, i) => (code.has(i + 1) ? '' : line.replace(/`[^`]*`/g, '')));
  const seen = new Set<string>();
  return shown.flatMap((text, i) => {
    const mark = /^ {0,3}(\[\^[^\]\s]+\]):/.exec(text)?.[1];
    if (!mark) return [];
    const found = `«${mark}:»`;
    if (seen.has(mark.toLowerCase()))
      return [
        {
          line: i + 1,
          found: `${found} for andre gang, og leserne ser bare den første`,
          expected: 'et eget merke for hver fotnote',
        },
      ];
    seen.add(mark.toLowerCase());
    const isUsed = shown.some((line) =>
      line
        .replace(/^ {0,3}\[\^[^\]\s]+\]:/, '')
        .toLowerCase()
        .includes(mark.toLowerCase()),
    );
    return isUsed
      ? []
      : [
          {
            line: i + 1,
            found: `${found}, en fotnote som leserne ikke ser`,
            expected: `«${mark}» der i teksten der fotnoten hører til`,
          },
        ];
  });
}

function codeLines(node: TextNode): Set<number> {
  const { start, end } = node.position ?? {};
  if (node.tagName === 'pre' && start && end)
    return new Set(Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i));
  return new Set((node.children ?? []).flatMap((child) => [...codeLines(child)]));
}
