import { type Label, nameOf } from './label.ts';

/** What a bold text is. */
export type BoldText =
  | { kind: 'label'; label: Label }
  /** Emphasis, or the beginning of a paragraph. */
  | { kind: 'text' }
  /** Almost the name of a label, or the English name of one whose Norwegian name is known. */
  | { kind: 'wrong'; right: string }
  /** Neither of these. `perhaps` is a label that it inflects or contains. */
  | { kind: 'unlisted'; perhaps?: string };

/** How many letters may differ in a name of a given length. */
const mayDiffer = (length: number) => (length < 4 ? 0 : Math.max(1, Math.floor(length / 6)));

/**
 * Decides what a bold text is. It counts as a label unless it ends in one of `. : ? !`. A label whose name ends that
 * way still counts.
 *
 * @param nearest finds the most similar name, if it differs in at most a given number of letters
 */
export function readBold(
  text: string,
  labels: readonly Label[],
  nearest: (word: string, names: readonly string[], most: number) => string | undefined,
): BoldText {
  const label = labels.find((one) => nameOf(one) === text);
  if (label) return { kind: 'label', label };
  if (isSentence(text)) return { kind: 'text' };
  const english = labels.find((one) => one.english?.toLowerCase() === text.toLowerCase());
  if (english) return { kind: 'wrong', right: nameOf(english) };
  const names = new Map(labels.map((one) => [nameOf(one).toLowerCase(), nameOf(one)]));
  const close = nearest(text.toLowerCase(), [...names.keys()], mayDiffer(text.length));
  if (close !== undefined) return { kind: 'wrong', right: names.get(close) ?? close };
  const perhaps = labels.map(nameOf).find((name) => isBent(text, name)) ?? longestWithin(text, labels);
  return perhaps === undefined ? { kind: 'unlisted' } : { kind: 'unlisted', perhaps };
}

/** Endings of Norwegian nouns and verbs, longest first. */
const ENDING = /(?:ene|ane|er|en|et|ar|es|e|a|r|s|t)$/;
/** A shorter stem could be that of any word. */
const SHORTEST_STEM = 4;

/** Whether two names are the same but for the ending of their last word: «Lisensene» and «Lisenser». */
function isBent(text: string, name: string): boolean {
  const [one, other] = [text, name].map((words) => words.toLowerCase().replace(ENDING, ''));
  return one !== undefined && one === other && one.length >= SHORTEST_STEM;
}

/** The longest label that occurs as whole words in a text: «Lisenser» in «fanen Lisenser». */
function longestWithin(text: string, labels: readonly Label[]): string | undefined {
  return labels
    .map(nameOf)
    .filter((name) => name.length >= SHORTEST_STEM && ` ${text} `.includes(` ${name} `))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Whether a bold text ends in a way that shows it is not a label. */
export function isSentence(text: string): boolean {
  return /[.:?!]$/.test(text);
}
