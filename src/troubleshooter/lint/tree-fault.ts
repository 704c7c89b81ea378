import type { FieldPath } from '../../editing/yaml/field-place.ts';
import type { Details, TreeError } from './explanations/tree-errors.ts';

/** A mistake in a tree, and where it is. */
export interface TreeFault {
  /** The name of its explanation. */
  error: TreeError;
  /** From 1. */
  line: number;
  column: number;
  /** The field, e.g. `questions.role.options.admin.next`; empty for the file as a whole. */
  field: string;
  /** What was found and what was expected, in Norwegian. */
  message: string;
  /** How to mend this particular one, if the explanation's advice does not fit. */
  mend?: string | undefined;
}

/** Reports a mistake at a field of the tree: at the field's value, unless told to use its key. */
export type Report = (error: TreeError, path: FieldPath, details: Details, at?: 'key' | 'value') => void;
