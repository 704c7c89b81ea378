/** What stands for labels on the product's screens where they are in English, by their Norwegian names. */
export type Names = Readonly<Record<string, string>>;

/** A label, and what stands for it in English. */
export interface NamedLabel {
  label: string;
  english: string;
}

/**
 * A text with its labels apart. A label is the whole text, or stands in «» or ‹›; the latter only tell where it is, and
 * are left out.
 */
export function splitNames(text: string, names: Names): (string | NamedLabel)[] {
  return text.split(/(«[^»]+»|‹[^›]+›)/).flatMap((piece, i) => {
    const isMarked = i % 2 === 1;
    const isBare = isMarked && piece[0] === '‹';
    const label = isMarked ? piece.slice(1, -1) : piece.trim();
    const english = Object.hasOwn(names, label) ? names[label] : undefined;
    if (english === undefined) return (isBare ? label : piece) || [];
    const [before = '', after = ''] = isBare ? [] : piece.split(label);
    return [before, { label, english }, after].filter(Boolean);
  });
}
