/** A label with its other name in parentheses, or that this one is not known, as `markLabels` writes it. */
const TWO_NAMES = /(<strong[^<]*<\/strong>) \((?:(?:trolig )?<span lang[^<]*<\/span>|\w+ navn ikke kjent)\)/g;

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
