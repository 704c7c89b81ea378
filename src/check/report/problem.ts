import { CONTENT_EXPLANATIONS } from '../../editing/explanations/content-errors.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { TREE_EXPLANATIONS } from '../../troubleshooter/lint/explanations/tree-errors.ts';
import type { ContentOrTreeError } from '../links/link-faults.ts';

/** A mistake as it is reported. */
export interface Problem extends Fault<ContentOrTreeError> {
  severity: 'error' | 'warning';
  mend: string;
}

interface Entry {
  severity?: 'warning';
  title: string;
  /** The fixed parts of the message, where there are any. */
  message?: string;
  cause: string;
  example: string;
  mend: string;
  mended: string;
}

/** Every mistake in content, trees included, by its name. */
export const EXPLANATIONS: Record<ContentOrTreeError, Entry> = {
  ...CONTENT_EXPLANATIONS,
  ...TREE_EXPLANATIONS,
};

/** Turns faults into problems, ordered by file and place. */
export function problemsOf(faults: readonly Fault<ContentOrTreeError>[]): Problem[] {
  return faults
    .map(({ isWarning, ...fault }): Problem => {
      const { severity = 'error', mend } = EXPLANATIONS[fault.code];
      return { ...fault, severity: isWarning ? 'warning' : severity, mend: fault.mend ?? mend };
    })
    .toSorted(byPlace);
}

/** Orders problems by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file, 'nb') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  );
}
