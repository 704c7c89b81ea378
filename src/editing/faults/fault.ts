import type { ContentError } from '../explanations/content-errors.ts';

/** A mistake in content, and where it is. */
export interface Fault<Code extends string = ContentError> {
  /** The name of its explanation. */
  code: Code;
  /** The path from where the command was started. */
  file: string;
  /** From 1; undefined for a file as a whole. */
  line?: number | undefined;
  /** From 1. */
  column?: number | undefined;
  /** The field, e.g. `questions.role.text`, or what kind of text it is. */
  field?: string | undefined;
  /** What stood there, in Norwegian, as the first half of a sentence. */
  found: string;
  /** What is expected, as the other half. */
  expected: string;
  /** How to mend this particular one, if the general advice of its explanation does not fit. */
  mend?: string | undefined;
  /** Overrides whether it is only a warning; by default its explanation decides. */
  isWarning?: boolean | undefined;
}

/** A sentence «fant …; forventet …» in its two halves. */
export function halves(sentence: string): { found: string; expected: string } {
  const at = sentence.search(/; (?=forventet)/);
  const cut = at < 0 ? sentence.indexOf('; ') : at;
  return cut < 0
    ? { found: sentence, expected: '' }
    : { found: sentence.slice(0, cut), expected: sentence.slice(cut + 2) };
}
