import { asName, isReserved } from '../editing/content-folder/file-names.ts';

interface ToName {
  /** Its name in its old address. */
  name: string | undefined;
  title: string;
  /** What distinguishes it from others of the same name: the folder or section it was in. */
  themes: readonly string[];
  /** Used if the title has no letters that addresses can hold. */
  oldNames: readonly string[];
}

const LONGEST = 70;

/**
 * Gives each article a unique name, from its old address or its title. The same articles get the same names each time.
 *
 * @param taken old addresses of other articles
 */
export function nameArticles(articles: readonly ToName[], taken: ReadonlySet<string>): string[] {
  const given = new Set<string>(taken);
  return articles.map(({ name, title, themes, oldNames }) => {
    const named = short(
      [name, title, ...oldNames].map((one) => asName(one ?? '')).find(Boolean) ?? 'artikkel',
    );
    const first = isReserved(named) ? `om-${named}` : named;
    const theme = themes.map(asName).find((other) => other && other !== first) ?? '';
    const choices = [first, ...(theme ? [short(`${theme}-${first}`)] : [])];
    let number = 2;
    while (choices.every((choice) => given.has(choice))) choices.push(`${first}-${number++}`);
    const chosen = choices.find((choice) => !given.has(choice)) ?? first;
    given.add(chosen);
    return chosen;
  });
}

/** Shortened at a word boundary. */
function short(name: string): string {
  return name.length <= LONGEST
    ? name
    : name
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}
