/** The English names of the product's labels, by their Norwegian names. */
export type Names = Readonly<Record<string, string>>;

/** A label and its English name. */
export interface NamedLabel {
  label: string;
  english: string;
}

/**
 * Splits a text into plain parts and labels. A label is the whole text, or part of it in «» or ‹›. The marks ‹› only
 * say where a label is, and are dropped.
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
