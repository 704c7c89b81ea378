import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import type { TextNode } from '../../editing/markdown/text-node.ts';

/** Lines that were meant as a list or a table, but that Markdown joins into one paragraph. */
interface Together {
  /** Matches one such line. */
  written: RegExp;
  /** The fewest such lines to report: a single one may be part of a sentence. */
  least: number;
  /** Whether the marks form a sequence, if that is what tells a list from ordinary text. */
  follow?: (marks: string[]) => boolean;
  meant: string;
}

const TOGETHER: readonly Together[] = [
  {
    written: /^([a-zæøå])[.)]\s+\S/,
    least: 2,
    follow: (marks) => marks[0] === 'a' && marks[1] === 'b',
    meant: '«1.» og «2.» foran linjene: Lister med bokstaver blir til ett avsnitt',
  },
  {
    written: /^(\d{1,3})[.)]\s+\S/,
    least: 2,
    follow: ([first, second]) => Number(second) === Number(first) + 1,
    meant: 'en tom linje foran listen, og «1.» på den første linjen',
  },
  { written: /^([–—])\s+\S/, least: 2, meant: '«- » med en vanlig bindestrek foran hver linje' },
  // Figures can start with these characters, and so can a text in italics.
  {
    written: /^([-+](?=\p{L})|\*(?=[\p{L}][^*]*$))/u,
    least: 2,
    meant: 'et mellomrom mellom tegnet og teksten: «- Tekst»',
  },
  {
    written: /^[^\s\t][^\t]*\t+[^\t]/,
    least: 2,
    meant: 'en tabell med | mellom kolonnene og en linje som «| --- | --- |» under den første',
  },
];
const ROW = /^\|.*\|.*\|$/;

/** Faults for lines that Markdown joins into one although they are meant apart. */
export function joinedLineFaults({ file, root, text }: WrittenArticle): Fault[] {
  const source = text.split('\n');
  let lastRow = 0;
  return blocksIn(root, source).flatMap(({ lines, line }): Fault[] => {
    const told = (at: number, meant: string): Fault => ({
      code: 'mark-left',
      file,
      line: line + at,
      found: `fant «${(lines[at] ?? '').replaceAll('\t', ' ').slice(0, 80)}», som leserne ser slik det står`,
      expected: `forventet ${meant}`,
    });
    if (lines.length === 1 && ROW.test(lines[0] ?? '')) {
      const isFirst = line !== lastRow + 2;
      lastRow = line;
      return isFirst ? [told(0, 'en tabell uten tomme linjer mellom radene')] : [];
    }
    if (lines.length < 2) return [];
    for (const { written, least, follow, meant } of TOGETHER) {
      const found = lines.flatMap((one, at) => {
        const mark = written.exec(one);
        return mark ? [{ at, mark: mark[1] ?? '' }] : [];
      });
      const [first] = found;
      if (first && found.length >= least && (follow?.(found.map(({ mark }) => mark)) ?? true))
        return [told(first.at, meant)];
    }
    return [];
  });
}

/** The paragraphs and list items of a text, as lines of its source. */
function blocksIn(node: TextNode, source: readonly string[]): { lines: string[]; line: number }[] {
  const { tagName, children = [], position } = node;
  if (tagName === 'pre') return [];
  if (tagName === 'p' && position) {
    const { start, end = start } = position;
    const written = source
      .slice(start.line - 1, end.line)
      .map((line) => line.replace(/^[\s>]*/, '').trimEnd());
    // The first line may follow a list marker.
    return [
      {
        lines: [written[0]?.replace(/^(?:[-*+]|\d+[.)])\s+/, '') ?? '', ...written.slice(1)],
        line: start.line,
      },
    ];
  }
  const [first] = children;
  if (tagName === 'li' && first?.type === 'text' && first.position)
    return [
      { lines: (first.value ?? '').split('\n'), line: first.position.start.line },
      ...children.flatMap((child) => blocksIn(child, source)),
    ];
  return children.flatMap((child) => blocksIn(child, source));
}
