import { asName } from '../editing/file-names.ts';

interface ToName {
  /** What it was called in its address. */
  name: string | undefined;
  title: string;
  /** What tells it from another of the same name: the folder or section that it stood in. */
  themes: readonly string[];
  /** For a title in letters that no address has. */
  oldNames: readonly string[];
}

const LONGEST = 70;

/**
 * A name of its own for each article: the one that it had in addresses, or its title. The same articles get the same
 * names each time.
 *
 * @param taken old addresses of other articles
 */
export function nameArticles(articles: readonly ToName[], taken: ReadonlySet<string>): string[] {
  const given = new Set<string>(taken);
  return articles.map(({ name, title, themes, oldNames }) => {
    const first = short(
      [name, title, ...oldNames].map((one) => asName(one ?? '')).find(Boolean) ?? 'artikkel',
    );
    const theme = themes.map(asName).find((other) => other && other !== first) ?? '';
    const choices = [first, ...(theme ? [short(`${theme}-${first}`)] : [])];
    let number = 2;
    while (choices.every((choice) => given.has(choice))) choices.push(`${first}-${number++}`);
    const chosen = choices.find((choice) => !given.has(choice)) ?? first;
    given.add(chosen);
    return chosen;
  });
}

/** Cut between words. */
function short(name: string): string {
  return name.length <= LONGEST
    ? name
    : name
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}
