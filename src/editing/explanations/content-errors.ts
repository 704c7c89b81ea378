import { COMPONENTS } from './components.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { LINKS } from './links.ts';
import { MEDIA } from './media.ts';
import { TEXT } from './text.ts';
import { WORDS } from './words.ts';

/**
 * Every mistake that the check of content can find, by name, except those of trees
 * (`troubleshooter/lint/explanations/tree-errors.ts`). They are on the editors' page `/for-redaktorer/feilkatalog/`, and messages end
 * with their advice. The names are part of addresses and must not change.
 */
export const CONTENT_EXPLANATIONS = {
  ...FILES,
  ...FIELDS,
  ...TEXT,
  ...LINKS,
  ...MEDIA,
  ...COMPONENTS,
  ...WORDS,
} as const;

/** Their names, and those shared with trees, which are explained there. */
export type ContentError =
  | keyof typeof CONTENT_EXPLANATIONS
  | 'yaml-syntax'
  | 'wrong-form'
  | 'missing-anchor';
