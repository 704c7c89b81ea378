import { COMPONENTS } from './components.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { LINKS } from './links.ts';
import { MEDIA } from './media.ts';
import { TEXT } from './text.ts';
import { WORDS } from './words.ts';

/**
 * Every mistake that the check of content can find, by name, except those of trees
 * (`troubleshooter/lint/catalogue.ts`). The messages and the editors' page `/for-redaktorer/feilkatalog/` are made from
 * it. The names are part of addresses and must not change.
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

/** Its own names, and those it shares with trees, which are explained in their catalogue. */
export type ContentError = keyof typeof CONTENT_CATALOGUE | 'yaml-syntax' | 'wrong-form' | 'missing-anchor';
