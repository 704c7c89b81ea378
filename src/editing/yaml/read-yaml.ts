import { load, YAMLException } from 'js-yaml';
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Fault } from '../faults/fault.ts';
import { type FieldPath, offsetOf } from './field-place.ts';
import { faultyScalars } from './misread-values.ts';
import { expectedSyntax, foundTab, isSyntax, linesWithTab } from './syntax-errors.ts';

/** YAML as an editor wrote it, with the value that the build reads. */
export interface YamlSource {
  /** As shown to editors. */
  file: string;
  doc: Document;
  /** Undefined where the text cannot be read. */
  value: unknown;
  /** Syntax faults, found before any schema is applied. */
  faults: Fault[];
  place(path: FieldPath, at?: 'key' | 'value'): { line: number; column: number };
}

/**
 * Reads YAML, for its value and for the places of its fields.
 *
 * @param before how many lines of the file stand above it
 */
export function readYaml(text: string, file: string, before = 0): YamlSource {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + before, column: Math.max(col, 1) };
  };
  const indented = firstIndented(text);
  const errors = doc.errors.map((error): Fault => {
    const offset = whereItBegan(error, text);
    const place = { file, ...placeOf(offset) };
    const found = `fant «${lineAt(text, offset)}»`;
    return isSyntax(error)
      ? {
          ...place,
          code: 'yaml-syntax',
          found,
          expected: `forventet ${expectedSyntax(error, lineAt(text, offset))}`,
        }
      : {
          ...place,
          code: 'field-twice',
          found: `${found} for andre gang`,
          expected: 'forventet hvert navn én gang',
        };
  });
  const tabs = linesWithTab(text, doc, lines);
  const [first = Number.POSITIVE_INFINITY] = tabs;
  const byTab = doc.errors.findIndex((error) => isSyntax(error) && lines.linePos(error.pos[0]).line >= first);
  if (byTab >= 0) {
    const shown = `«${(text.split('\n')[first - 1] ?? '').trim()}»`;
    const told = tabs.map((line) => line + before);
    errors.splice(byTab, errors.length, {
      code: 'yaml-syntax',
      file,
      line: first + before,
      column: 1,
      found: `fant ${foundTab(shown, told)}`,
      expected: 'forventet innrykk med mellomrom',
    });
  }
  const glued = firstGlued(text);
  const firstError = Math.min(...doc.errors.filter(isSyntax).map(({ pos }) => lines.linePos(pos[0]).line));
  // Without the name of a field, YAML reads the lines below as part of it.
  if (byTab < 0 && glued && glued.line <= firstError)
    errors.splice(0, errors.length, {
      code: 'yaml-syntax',
      file,
      line: glued.line + before,
      column: 1,
      found: `fant «${glued.text}»`,
      expected: `forventet ${expectedSyntax(GLUED, glued.text)}`,
    });
  const isIndented =
    byTab < 0 && indented && errors.length && errors.every(({ code }) => code === 'yaml-syntax');
  const faults: Fault[] = isIndented
    ? [
        {
          code: 'yaml-syntax',
          file,
          line: indented.line + before,
          column: 1,
          found: `fant «${indented.text}» med mellomrom foran`,
          expected: 'forventet at feltene begynner helt til venstre',
        },
      ]
    : // What follows on the same line is its consequence.
      errors.filter(
        ({ line, code }, i) => errors.findIndex((one) => one.line === line && one.code === code) === i,
      );
  let value: unknown;
  try {
    // As the build reads it, which differs from `doc` in dates and some numbers.
    if (!faults.length) value = load(text);
  } catch (error) {
    const line = (error instanceof YAMLException && error.mark?.line) || 0;
    const found = `fant «${(text.split('\n')[line] ?? '').trim()}»`;
    const expected = 'forventet anførselstegn rundt teksten, eller samme innrykk som linjen over';
    faults.push({ code: 'yaml-syntax', file, line: line + 1 + before, found, expected });
  }
  if (!faults.length) {
    const odd = faultyScalars(doc, text);
    faults.push(...odd.map(({ offset, ...fault }) => ({ file, ...placeOf(offset), ...fault })));
  }
  return { file, doc, value, faults, place: (path, at = 'value') => placeOf(offsetOf(doc, path, at)) };
}

/**
 * The first field that is indented although the line above it can have nothing below: it was meant to start further to
 * the left.
 */
function firstIndented(text: string): { line: number; text: string } | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line, i) => {
    if (!/^ +[A-Za-z]\w*: \S/.test(line)) return false;
    const above = lines.slice(0, i).findLast((one) => one.trim() && !one.startsWith('#'));
    // Nothing can be indented below a field that has a value on its own line.
    return above === undefined || /^[A-Za-z]\w*: +[^\s|>&#]/.test(above);
  });
  const line = lines[at];
  return line === undefined ? undefined : { line: at + 1, text: line.trim() };
}

/** The first field at the top whose value follows its colon without a space. */
function firstGlued(text: string): { line: number; text: string } | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^[A-Za-z]\w*:(?:\u00a0|[^\s/:])/.test(line));
  const line = lines[at];
  return line === undefined ? undefined : { line: at + 1, text: line.trim() };
}

const GLUED = { code: 'MULTILINE_IMPLICIT_KEY', message: '' } as const;

/** Where an unclosed list in brackets or text in quotes begins. YAML notices only much further down. */
function whereItBegan({ message, pos: [offset] }: YAMLError, text: string): number {
  const quote = /^Missing closing (.)quote/.exec(message)?.[1];
  if (quote) return Math.max(text.lastIndexOf(quote, offset), 0);
  if (!/^Flow (sequence|map)/.test(message)) return offset;
  return Math.max(text.lastIndexOf('[', offset - 1), text.lastIndexOf('{', offset - 1), 0);
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return (source.slice(start).split('\n', 1)[0] ?? '').trim();
}
