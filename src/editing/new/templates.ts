import fs from 'node:fs';

/** What a new file of each kind begins as. It passes the check, and says what to write where. */
const TEMPLATES = { artikkel: 'artikkel.mdx', feilsoking: 'feilsoking.yaml', ovelse: 'ovelse.yaml' };

export type Kind = keyof typeof TEMPLATES;

export const KINDS = Object.keys(TEMPLATES) as Kind[];

/**
 * The text of a new file.
 *
 * @param today an ISO day
 * @param theme the id of one, for an article
 */
export function textOfNew(
  kind: Kind,
  { title, today, theme }: Record<'title' | 'today' | 'theme', string>,
): string {
  const values: Record<string, string> = { TITTEL: JSON.stringify(title), DATO: today, TEMA: theme };
  return fs
    .readFileSync(new URL(TEMPLATES[kind], import.meta.url), 'utf8')
    .replace(/\b(TITTEL|DATO|TEMA)\b/g, (name) => values[name] ?? name);
}

/** What the templates ask the editor to write, as it stands in a file that was begun and not finished. */
export function textsToReplace(): string[] {
  return KINDS.flatMap((kind) => {
    const text = fs.readFileSync(new URL(TEMPLATES[kind], import.meta.url), 'utf8');
    return [...text.matchAll(/\bskriv .+$/gim)].map(([asked]) => asked);
  });
}
