import { type Document, type LineCounter, Scalar, visit, type YAMLError } from 'yaml';

/**
 * What YAML needs at the point where it cannot continue, for somebody who writes texts.
 *
 * @param line the line where it stopped
 */
export function expectedSyntax({ code, message }: Pick<YAMLError, 'code' | 'message'>, line: string): string {
  // A space that does not break a line looks like any other.
  if (/^[\s-]*[A-Za-z]\w*:\u00a0/.test(line))
    return 'et vanlig mellomrom etter kolonet: Slett tegnet der, og skriv mellomrommet på nytt';
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^[\s-]*[A-Za-z]\w*:[^\s/]/.test(line))
    return 'et mellomrom etter kolonet';
  if (/^Flow (sequence|map)/.test(message)) return '] eller } der listen slutter';
  if (code === 'MISSING_CHAR' && /closing/.test(message)) return 'et anførselstegn der teksten slutter';
  if (code === 'MISSING_CHAR' && /Implicit map keys|followed by map values/.test(message))
    return 'feltets navn, kolon og mellomrom foran verdien, og anførselstegn rundt en tekst med kolon i';
  return EXPECTED[code] ?? 'gyldig YAML. Sett anførselstegn rundt teksten, eller se på innrykket';
}

/**
 * The lines (from 1) whose indentation holds a tab that YAML cannot read: the first one with a syntax error, and all
 * after it, since every later error may be a consequence. Empty if there is no such error: in block text, a tab is part
 * of the text.
 */
export function linesWithTab(text: string, doc: Document, lines: LineCounter): number[] {
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const faulty = new Set(doc.errors.filter(isSyntax).map(({ pos }) => lineOf(pos[0])));
  const inText = new Set<number>();
  visit(doc, {
    Scalar(_, { type, range }) {
      if (!range || (type !== Scalar.BLOCK_LITERAL && type !== Scalar.BLOCK_FOLDED)) return;
      for (let line = lineOf(range[0]) + 1; line <= lineOf(range[1] - 1); line++) inText.add(line);
    },
  });
  const indented = text.split('\n').flatMap((line, i) => (/^ *\t\s*\S/.test(line) ? [i + 1] : []));
  const first = indented.find((line) => faulty.has(line)) ?? Number.POSITIVE_INFINITY;
  return indented.filter((line) => line >= first && (faulty.has(line) || !inText.has(line)));
}

/** Whether an error is in the syntax, which a repeated name is not. */
export function isSyntax({ code }: YAMLError): boolean {
  return code !== 'DUPLICATE_KEY';
}

/** The first half of the message about lines with a tab, one for all of them. */
export function foundTab(shown: string, lines: readonly number[]): string {
  const others = lines.slice(1);
  const also = others.length ? `, og på ${others.length === 1 ? 'linje' : 'linjene'} ${listed(others)}` : '';
  return `${shown} med tabulator foran${also}`;
}

/** The first few of some numbers, and how many more there are. */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_LINES);
  const rest = numbers.length - shown.length;
  const last = rest ? `${rest} til` : String(shown.pop());
  return [shown.join(', '), last].filter(Boolean).join(' og ');
}
const MOST_LINES = 8;

const EXPECTED: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'anførselstegn rundt en tekst med kolon og mellomrom, eller samme innrykk på denne linjen og den neste',
  BLOCK_IN_FLOW: 'anførselstegn rundt teksten, eller listen på én linje',
  MULTILINE_IMPLICIT_KEY: 'kolon etter feltets navn, eller samme innrykk som linjen over',
  BAD_INDENT: 'samme innrykk som linjene over',
  TAB_AS_INDENT: 'innrykk med mellomrom, ikke tabulator',
  MISSING_CHAR: 'et tegn til slutt: ], } eller anførselstegn',
  BAD_SCALAR_START: 'anførselstegn rundt en tekst som begynner med @, % eller `',
  BAD_DQ_ESCAPE: 'enkle anførselstegn rundt en tekst med omvendt skråstrek',
  BAD_ALIAS: 'anførselstegn rundt en tekst som begynner med *',
  BAD_PROP_ORDER: 'anførselstegn rundt en tekst som begynner med & eller !',
  TAG_RESOLVE_FAILED: 'anførselstegn rundt en tekst som begynner med !',
  BAD_DIRECTIVE: 'anførselstegn rundt en tekst som begynner med %',
  MULTIPLE_DOCS: 'bare én del i filen, uten linjer med --- imellom',
  UNEXPECTED_TOKEN: 'anførselstegn rundt teksten, eller bare ett anførselstegn i hver ende av den',
};
