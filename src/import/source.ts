import type { Root } from 'hast';

/** An article as it stood in the source, before anything is known of the others. */
export interface SourceArticle {
  /** As told to editors: the path in the source, with the number of an article in an export. */
  from: string;
  /** Absolute path of the file, beside which its pictures stand. */
  file: string;
  body: Root;
  /** From the source's own field for it. */
  title: string | undefined;
  /** What may be one: the name of a window or of a document, which may have more in it. */
  likelyTitle: string | undefined;
  description: string | undefined;
  /** ISO day. */
  updated: string;
  /** Names of themes that it stood in, the narrowest first. */
  themes: string[];
  keywords: string[];
  /** What it was called in its address; undefined for one that had none. */
  name: string | undefined;
  /** Other names that it had in addresses. */
  oldNames: string[];
  /** Addresses that it had: with host, or `zendesk:<id>`. */
  addresses: string[];
  /** Whether somebody may have linked to its headings by the ids that they had. */
  hadAddresses: boolean;
  /** Pictures that are in the source itself, by what the text says for them. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** What a person must look at. */
  notes: string[];
}

/** What the source has that no article can be made of. */
export interface Refused {
  /** As told to editors. */
  file: string;
  found: string;
  expected: string;
}

/** Thrown by what reads a file, when it is not what its name says. */
export class UnreadableSource extends Error {
  readonly found: string;
  readonly expected: string;
  constructor(found: string, expected: string) {
    super(`${found}; ${expected}`);
    this.found = found;
    this.expected = expected;
  }
}

const NOTHING = {
  title: undefined,
  likelyTitle: undefined,
  description: undefined,
  name: undefined,
  hadAddresses: false,
  pictures: new Map<string, Uint8Array>(),
};

/** An article of which only this is known. */
export function sourceArticle(
  known: Pick<SourceArticle, 'from' | 'file' | 'body' | 'updated'> & Partial<SourceArticle>,
): SourceArticle {
  return { ...NOTHING, themes: [], keywords: [], oldNames: [], addresses: [], notes: [], ...known };
}

/** The day of a date in any form that is one, at most today; undefined for what is none. */
export function dayOf(date: unknown, today: string): string | undefined {
  const time = date instanceof Date || typeof date === 'string' ? new Date(date) : undefined;
  if (!time || Number.isNaN(time.getTime())) return undefined;
  const day = time.toISOString().slice(0, 10);
  return day > today ? today : day;
}
