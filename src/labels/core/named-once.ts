/**
 * A label followed by parentheses with its other name, the note that one is not confirmed, or both, as `markLabels`
 * writes it.
 */
const TWO_NAMES =
  /(<strong[^<]*<\/strong>) \((?:<span lang[^<]*<\/span>(?:, [\w ]*navn ikke bekreftet)?|\w+ navn ikke bekreftet)\)/g;

/**
 * Makes a function that takes the texts of a page in order and gives the other name of a label only at its first
 * mention. The texts were marked separately, before it was known which of them a page shows.
 */
export function namedOnce(): (html: string) => string {
  const told = new Set<string>();
  return (html) =>
    html.replace(TWO_NAMES, (both, label: string) => {
      if (told.has(label)) return label;
      told.add(label);
      return both;
    });
}
