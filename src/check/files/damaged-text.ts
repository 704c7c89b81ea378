import type { Fault } from '../../editing/faults/fault.ts';

/** Letters of UTF-8 that a program has read one byte at a time and stored again: «Ã¥» for «å», «â€“» for «–». */
const TWICE = /Ã[\u0080-\u00bf†˜…]|â€[\u0080-\u00bf“”™˜œž¦]/u;
/** The replacement character (U+FFFD) inside a word. On its own it may be what a text is about. */
const LOST = /\p{L}\uFFFD|\uFFFD\p{L}/u;
/** Useless in a text, and some of them make the feed of changes unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const CONFLICT = /^(?:<{7} |>{7} )/;

/**
 * Damage that nobody wrote: letters that a program could not store, invisible characters, and conflict markers from Git
 * where two people changed the same lines. Reports the first of each kind, with its line.
 */
export function damageFaults(text: string, file: string): Fault[] {
  const lines = text.split('\n');
  const first = (test: (line: string) => boolean) => lines.findIndex(test) + 1;
  const at = (code: 'text-damaged' | 'two-versions', line: number, found: string, expected: string) =>
    line ? [{ code, file, line, found, expected }] : [];
  const lost = first((line) => LOST.test(line));
  const twice = first((line) => TWICE.test(line));
  const control = first((line) => CONTROL.test(line));
  const begins = first((line) => CONFLICT.test(line));
  return [
    ...at('text-damaged', lost, 'fant «\uFFFD», et tegn som er gått tapt', 'forventet bokstaven som sto der'),
    ...at(
      'text-damaged',
      twice,
      `fant «${TWICE.exec(lines[twice - 1] ?? '')?.[0]}», en bokstav som er lagret feil`,
      'forventet én bokstav, f.eks. «å»',
    ),
    ...at(
      'text-damaged',
      control,
      'fant et tegn som ikke kan vises',
      'forventet bare bokstaver, tall og vanlige tegn',
    ),
    ...at(
      'two-versions',
      lines.some((line) => /^>{7} /.test(line)) ? begins : 0,
      `fant «${lines[begins - 1]?.slice(0, 40)}»`,
      'forventet én utgave av teksten',
    ),
  ];
}
