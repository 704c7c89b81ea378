/** The name of something on the product's screens, in the two languages its customers run it in. */
export interface Label {
  /** Undefined where nobody has confirmed what it is called. At least one of the two is known. */
  norwegian?: string | undefined;
  english?: string | undefined;
  /** Where the names stand, as an editor wrote it. */
  source: string;
  /**
   * Which of the names have been seen on a screen or in the product's documentation: `confirmed` those that are given,
   * `english` only the English one, `none` neither. One that has not been seen is what we call it meanwhile.
   */
  sure: 'confirmed' | 'english' | 'none';
}

/** What a label is called in articles: its Norwegian name, or the English one where no other is known. */
export function nameOf({ norwegian, english }: Label): string {
  return norwegian ?? english ?? '';
}

/** Whether the names change places for those who run the product in English: the English one is certain, and differs. */
export function isTwoNamed({ norwegian, english, sure }: Label): boolean {
  return norwegian !== undefined && english !== undefined && norwegian !== english && sure !== 'none';
}

/** What is said of a label where one name is not certain: the same wherever it stands. */
export const UNSEEN = 'navn ikke bekreftet';
export const UNSEEN_IN_ENGLISH = `engelsk ${UNSEEN}`;
export const UNSEEN_IN_NORWEGIAN = `norsk ${UNSEEN}`;
