import { type Document, visit } from 'yaml';
import type { Fault } from '../faults/fault.ts';
import { pathOf } from './field-place.ts';

type ScalarFault = Pick<Fault, 'code' | 'field' | 'found' | 'expected' | 'mend'> & { offset: number };

/** Values that YAML silently reads differently from what was meant: texts cut at `#`, days that no calendar has. */
export function faultyScalars(doc: Document, source: string): ScalarFault[] {
  const faults: ScalarFault[] = [];
  // Counted before the texts are read: an alias may stand anywhere in the file, and so may the anchor it points to.
  const used = new Set<string>();
  visit(doc, { Alias: (_, { source }) => void used.add(source) });
  visit(doc, {
    Scalar(key, node, ancestors) {
      const { range, type, value, anchor } = node;
      if (key === 'key' || !range || type !== 'PLAIN') return;
      const place = { offset: range[0], field: pathOf(ancestors, node).join('.') };
      const written = source.slice(range[0], range[1]);
      if (anchor !== undefined && !used.has(anchor)) {
        const offset = source.lastIndexOf(`&${anchor}`, range[0]);
        const whole = source.slice(offset, range[1]).trim();
        faults.push({
          ...place,
          offset,
          code: 'text-cut',
          found: `fant «${whole}», og YAML leser «&${anchor}» som et merke og ikke som tekst`,
          expected: `forventet «"${whole.replaceAll('"', '\\"')}"» med anførselstegn`,
        });
      }
      const rest = cutOff(source.slice(range[1]).split('\n', 1)[0] ?? '', written);
      if (rest !== undefined && (typeof value === 'string' || value === null)) {
        const whole = `${written}${rest}`.trim();
        faults.push({
          ...place,
          code: 'text-cut',
          found: `fant «${written}», og YAML leser «${rest.trim()}» som en kommentar`,
          expected: `forventet «"${whole.replaceAll('"', '\\"')}"» med anførselstegn`,
        });
      }
      const joined = /\n\s*(- .*)/.exec(written)?.[1];
      if (joined)
        faults.push({
          ...place,
          code: 'lines-joined',
          found: `fant «${joined}» med et annet innrykk enn linjen over, som blir en del av den`,
          expected: 'forventet samme innrykk på alle linjene i listen',
        });
      if (isNoDay(written))
        faults.push({
          ...place,
          code: 'no-such-date',
          found: `fant «${written}», og den dagen finnes ikke`,
          expected: 'forventet en dato i kalenderen som ÅÅÅÅ-MM-DD, f.eks. «2026-11-24»',
        });
    },
  });
  return faults;
}

/** The part of a text that YAML reads as a comment: `#403`, or ` # …` after a sentence and a single space. */
function cutOff(after: string, text: string): string | undefined {
  const [, space = '', comment] = /^([ \t]*)#(.*)$/.exec(after) ?? [];
  if (comment === undefined) return undefined;
  const isGlued = /^[^\s#]/.test(comment);
  return isGlued || (space === ' ' && text.includes(' ')) ? after : undefined;
}

function isNoDay(written: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(written) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day);
}
