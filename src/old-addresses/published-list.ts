import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../editing/content-folder/content-index.ts';
import { readContent } from '../editing/content-folder/content-text.ts';

/** The file in the content folder. */
export const LIST = 'adresser.txt';

/** A published address, as written in the list. */
export interface Published {
  /** From the site's root, without its slash: `artikler/gammel/`. */
  address: string;
  /** Whether it was removed for good. */
  isGone: boolean;
  /** From 1. */
  line: number;
}

/** A line that is neither an address nor a comment. */
export interface UnreadLine {
  text: string;
  line: number;
}

const HEAD = [
  '# Adresser som har vært publisert. «npm run addresses» skriver nye inn her.',
  '# Hvis siden har fått nytt navn, skriver du det gamle under aliases i filen dens.',
  '# Hvis siden er fjernet for godt, skriver du «borte» bak adressen: artikler/gammelt-navn/ borte',
];

const FORM = /^((?:artikler|kategorier|ovelser|feilsoking)\/(?:[a-z0-9-]+\/){1,2})(?:\s+(borte))?$/;

/** Reads the list of published addresses. */
export function readList(text: string): { published: Published[]; unread: UnreadLine[] } {
  const published: Published[] = [];
  const unread: UnreadLine[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const written = line.trim();
    if (!written || written.startsWith('#')) continue;
    const [, address, gone] = FORM.exec(written) ?? [];
    if (address) published.push({ address, isGone: gone !== undefined, line: i + 1 });
    else unread.push({ text: written, line: i + 1 });
  }
  return { published, unread };
}

/** The list with addresses added, in alphabetical order. Existing entries stay. */
export function writeList(published: readonly Published[], added: readonly string[]): string {
  const marks = new Map(added.map((address) => [address, '']));
  for (const { address, isGone } of published) marks.set(address, isGone ? ' borte' : '');
  const lines = [...marks].map(([address, mark]) => `${address}${mark}\n`);
  return `${HEAD.join('\n')}\n${lines.toSorted().join('')}`;
}

/** The text of a content folder's list; undefined if it has none. */
export function listIn(folder: string): string | undefined {
  const file = path.join(folder, LIST);
  return fs.existsSync(file) ? readContent(file) : undefined;
}

/** Addresses of the content folder that are gone for good. */
export function goneAddresses(folder = contentFolder()): string[] {
  const { published } = readList(listIn(folder) ?? '');
  return published.filter(({ isGone }) => isGone).map(({ address }) => address);
}
