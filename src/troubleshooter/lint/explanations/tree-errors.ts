import { ANSWERS } from './catalogue/answers.ts';
import { FORM } from './catalogue/form.ts';
import { LINKS } from './catalogue/links.ts';
import { NAMES } from './catalogue/names.ts';
import { OUTCOMES } from './catalogue/outcomes.ts';
import { ROUTES } from './catalogue/routes.ts';
import { TEXTS } from './catalogue/texts.ts';

/**
 * Every mistake that the lint of trees finds, by name. Both the lint's messages and the editors' page
 * `/for-redaktorer/feilkatalog/` are made from it. The names are addresses (`#dead-end`) and must not change.
 */
export const LINT_CATALOGUE = {
  ...FORM,
  ...ROUTES,
  ...TEXTS,
  ...LINKS,
  ...NAMES,
  ...ANSWERS,
  ...OUTCOMES,
} as const;

export type TreeError = keyof typeof LINT_CATALOGUE;

/** The details of a fault: what was found, what was expected, and for some where else it occurs. */
export interface Details {
  found: string;
  expected: string;
  where?: string;
  /** Replaces the advice of the catalogue. */
  mend?: string;
}

/** The sentence about a mistake. */
export function describeError(error: TreeError, details: Details): string {
  const { message } = LINT_CATALOGUE[error];
  return message.replace(/\{(found|expected|where)\}/g, (_, key: keyof Details) => details[key] ?? '');
}
