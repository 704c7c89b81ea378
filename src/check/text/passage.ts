/** A paragraph, a list item or a string that readers or editors see. */
export interface Passage {
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line: number;
  /** Without mark-up, code and addresses. */
  text: string;
  /** Labels of the product, quoted exactly: their wording is not ours. */
  labels: string[];
}

/** The text whose wording is ours: without the product's labels and the English names in parentheses after them. */
export function ourText({ text, labels }: Pick<Passage, 'text' | 'labels'>): string {
  return labels.reduce(
    (rest, label) => rest.replace(new RegExp(`${RegExp.escape(label)}( \\([^)]*\\))?`, 'g'), '…'),
    // Links, written as editors write them.
    text.replace(/(?<!\p{L})(artikkel|feilsoking|ovelse|verktoy|ord):\S*/gu, '…'),
  );
}
