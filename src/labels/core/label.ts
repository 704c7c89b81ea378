/** The name of something on the product's screens, in the two languages its customers run it in. */
export interface Label {
  /** Undefined where nobody has confirmed what it is called. At least one of the two is known. */
  norwegian?: string | undefined;
  english?: string | undefined;
  /** Where the names stand, as an editor wrote it. */
  source: string;
  /** `likely`: the two belong together, but the English one is not confirmed. */
  sure: 'confirmed' | 'likely';
}

/** What a label is called in articles: its Norwegian name, or the English one where no other is known. */
export function nameOf({ norwegian, english }: Label): string {
  return norwegian ?? english ?? '';
}

/** Whether the names change places for those who run the product in English: both are certain, and differ. */
export function isTwoNamed({ norwegian, english, sure }: Label): boolean {
  return norwegian !== undefined && english !== undefined && norwegian !== english && sure === 'confirmed';
}

/** What is said of a label where one name is not certain: the same wherever it stands. */
export const UNKNOWN_IN_ENGLISH = 'engelsk navn ikke kjent';
export const LIKELY = 'trolig ';
