import type { CheckedLink } from './check-fields.ts';

/** What marks a field whose entry is dropped, and refers to the reason; nothing for other fields. */
export type FieldMarks = { 'aria-invalid'?: true; 'aria-describedby'?: string };

/** The id of the reason why what was typed for a key is dropped. */
export function reasonId(key: string): string {
  return `utelatt-${key}`;
}

/** The marks of the field for a key. */
export function marksOf(key: string, dropped: CheckedLink['dropped']): FieldMarks {
  return dropped.some((notice) => notice.key === key)
    ? { 'aria-invalid': true, 'aria-describedby': reasonId(key) }
    : {};
}
