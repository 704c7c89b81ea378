import { COMPONENTS } from './catalogue/components.ts';
import { FIELDS } from './catalogue/fields.ts';
import { FILES } from './catalogue/files.ts';
import { LINKS } from './catalogue/links.ts';
import { MEDIA } from './catalogue/media.ts';
import { TEXT } from './catalogue/text.ts';
import { WORDS } from './catalogue/words.ts';

/**
 * Every mistake that the check of content finds, by name, besides those of trees (`troubleshooter/lint/catalogue.ts`).
 * Messages and the editors' page `/for-redaktorer/feilkatalog/` are made from it. The names are addresses and must not
 * change.
 */
export const CONTENT_CATALOGUE = {
  ...FILES,
  ...FIELDS,
  ...TEXT,
  ...LINKS,
  ...MEDIA,
  ...COMPONENTS,
  ...WORDS,
} as const;

/** Its own, and those that trees also have: their catalogue tells of them. */
export type ContentError = keyof typeof CONTENT_CATALOGUE | 'yaml-syntax' | 'wrong-form' | 'missing-anchor';
