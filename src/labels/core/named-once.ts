/** A label with its other name in parentheses, that one of them is not confirmed, or both, as `markLabels` writes it. */
const TWO_NAMES =
  /(<strong[^<]*<\/strong>) \((?:<span lang[^<]*<\/span>(?:, [\w ]*navn ikke bekreftet)?|\w+ navn ikke bekreftet)\)/g;

/**
 * Shows texts as HTML in the order they stand on a page. Each is marked by itself, since which of them stand there is
 * known late; a label keeps its other name at its first mention only.
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
