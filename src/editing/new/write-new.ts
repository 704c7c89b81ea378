import fs from 'node:fs';
import path from 'node:path';
import { contentIndex } from '../content-folder/content-index.ts';
import { asName } from '../content-folder/file-names.ts';
import { KINDS, type Kind, textOfNew } from './templates.ts';

const PLACES: Record<Kind, { folder: string; ending: string }> = {
  artikkel: { folder: 'articles', ending: '.mdx' },
  feilsoking: { folder: 'troubleshooters', ending: '.yaml' },
  ovelse: { folder: 'simulations', ending: '.yaml' },
};

/** Whether a word names a kind of file that can be made. */
export function isKind(word: string | undefined): word is Kind {
  return KINDS.some((kind) => kind === word);
}

/**
 * Writes a new article, troubleshooter or exercise into a content folder.
 *
 * @param named its title or its name in the address
 * @param today an ISO day
 * @returns the file's path, or why it was not written, in Norwegian
 */
export function writeNew(
  folder: string,
  kind: Kind,
  named: string,
  today: string,
): { file: string } | { hindrance: string } {
  const name = asName(named);
  if (!name) return { hindrance: `fant «${named}»; forventet en tittel med bokstaver` };
  const { articles, exercises, trees, themes } = contentIndex(folder, today, true);
  const taken = { artikkel: articles, ovelse: exercises, feilsoking: trees }[kind];
  if (taken.has(name)) return { hindrance: `fant «${name}», som finnes fra før; forventet et nytt navn` };
  const title = named === name ? sentence(name) : named.trim();
  const { folder: part, ending } = PLACES[kind];
  const file = path.join(folder, part, name + ending);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const [theme = 'tema'] = themes;
  fs.writeFileSync(file, textOfNew(kind, { title, today, theme }));
  return { file };
}

function sentence(name: string): string {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
