import type { Details, TreeError } from './catalogue.ts';
import type { FieldPath } from './yaml-place.ts';

/** A mistake in a tree, where it stands. */
export interface Finding {
  /** The name of its entry in the catalogue. */
  error: TreeError;
  /** From 1. */
  line: number;
  column: number;
  /** The field, e.g. `questions.role.options.admin.next`; empty for the file as a whole. */
  field: string;
  /** What stood there and what is expected, in Norwegian. */
  message: string;
}

/** Tells a mistake at a field of the tree: at its key, or (unless told otherwise) at its value. */
export type Report = (error: TreeError, path: FieldPath, details: Details, at?: 'key' | 'value') => void;
