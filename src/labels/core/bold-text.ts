import { type Label, nameOf } from './label.ts';

/** What a bold text is. */
export type BoldText =
  | { kind: 'label'; label: Label }
  /** Emphasis, or the beginning of a paragraph. */
  | { kind: 'text' }
  /** Almost the name of a label, or its English name where the Norwegian is known. */
  | { kind: 'wrong'; right: string }
  /** Neither of these. */
  | { kind: 'unlisted' };

/** Letters that may be wrong in a name of so many. */
const mayDiffer = (length: number) => (length < 4 ? 0 : Math.max(1, Math.floor(length / 6)));

/**
 * Takes a bold text for a label, unless it ends in one of `. : ? !`. The name of a label is one however it ends.
 *
 * @param nearest the most similar of some names that is at most so many letters away
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
  return close === undefined ? { kind: 'unlisted' } : { kind: 'wrong', right: names.get(close) ?? close };
}

/** Whether a bold text is no label by how it ends. */
export function isSentence(text: string): boolean {
  return /[.:?!]$/.test(text);
}
