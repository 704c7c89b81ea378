/** A paragraph, a list item or a string that readers or editors see. */
export interface Passage {
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line: number;
  /** Without mark-up, code and addresses. */
  text: string;
  /** Names of the product, quoted as they stand on its screens: not ours to word. */
  labels: string[];
}

/** What is ours to word: without the product's labels and their English twins behind them. */
export function ourText({ text, labels }: Pick<Passage, 'text' | 'labels'>): string {
  return labels.reduce(
    (rest, label) => rest.replace(new RegExp(`${RegExp.escape(label)}( \\([^)]*\\))?`, 'g'), '…'),
    // Links as editors write them.
    text.replace(/(?<!\p{L})(artikkel|feilsoking|ovelse|verktoy|ord):\S*/gu, '…'),
  );
}
