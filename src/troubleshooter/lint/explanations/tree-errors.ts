import { ANSWERS } from './answers.ts';
import { FORM } from './form.ts';
import { LINKS } from './links.ts';
import { NAMES } from './names.ts';
import { OUTCOMES } from './outcomes.ts';
import { ROUTES } from './routes.ts';
import { TEXTS } from './texts.ts';

/**
 * Every mistake that the lint of trees finds, by name. Both the lint's messages and the editors' page
 * `/for-redaktorer/feilkatalog/` are made from it. The names are addresses (`#dead-end`) and must not change.
 */
export const TREE_EXPLANATIONS = {
  ...FORM,
  ...ROUTES,
  ...TEXTS,
  ...LINKS,
  ...NAMES,
  ...ANSWERS,
  ...OUTCOMES,
} as const;

export type TreeError = keyof typeof TREE_EXPLANATIONS;

/** The details of a fault: what was found, what was expected, and for some where else it occurs. */
export interface Details {
  found: string;
  expected: string;
  where?: string;
  /** Replaces the advice of the explanation. */
  mend?: string;
}

/** The sentence about a mistake. */
export function describeError(error: TreeError, details: Details): string {
  const { message } = TREE_EXPLANATIONS[error];
  return message.replace(/\{(found|expected|where)\}/g, (_, key: keyof Details) => details[key] ?? '');
}
