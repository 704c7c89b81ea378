/** The name of something on the product's screens, in the two languages that customers use it in. */
export interface Label {
  /** Undefined if the Norwegian name has not been confirmed. At least one of the names is given. */
  norwegian?: string | undefined;
  english?: string | undefined;
  /** Where the names were found, in the editor's words. */
  source: string;
  /**
   * Which of the names have been seen on a screen or in the product's documentation: `confirmed` all that are given,
   * `english` only the English one, `none` neither. A name that has not been seen is our own translation.
   */
  sure: 'confirmed' | 'english' | 'none';
}

/** What a label is called in articles: its Norwegian name or, if that is unknown, the English one. */
export function nameOf({ norwegian, english }: Label): string {
  return norwegian ?? english ?? '';
}

/**
 * Whether the names swap places for those who use the product in English: if the English one is certain, and differs.
 */
export function isTwoNamed({ norwegian, english, sure }: Label): boolean {
  return norwegian !== undefined && english !== undefined && norwegian !== english && sure !== 'none';
}

/** The note on a label with an unconfirmed name, the same everywhere. */
export const UNSEEN = 'navn ikke bekreftet';
export const UNSEEN_IN_ENGLISH = `engelsk ${UNSEEN}`;
export const UNSEEN_IN_NORWEGIAN = `norsk ${UNSEEN}`;
