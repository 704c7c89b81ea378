import fs from 'node:fs';

/** The template of each kind of file. It passes the check, and says what to write where. */
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

/** The prompts in the templates («Skriv …»), to find those left in an unfinished file. */
export function textsToReplace(): string[] {
  return KINDS.flatMap((kind) => {
    const text = fs.readFileSync(new URL(TEMPLATES[kind], import.meta.url), 'utf8');
    return [...text.matchAll(/\bskriv .+$/gim)].map(([asked]) => asked);
  });
}
