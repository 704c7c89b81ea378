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

const ISO = /^\d{4}-\d\d-\d\d/;
const NORWEGIAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** As in headers and feeds: `Tue, 10 Oct 2024 10:00:00 GMT`. */
const WITH_MONTH = /^(?:[a-z]{3,}, )?\d{1,2} [a-z]{3,} \d{4}/i;

/**
 * The day of a date, at most today; undefined for none, and for one that may be another: 06/10 is June or October.
 *
 * @param today an ISO day
 */
export function dayOf(date: unknown, today: string): string | undefined {
  if (typeof date !== 'string') return undefined;
  const [, day = '', month = '', year = ''] = NORWEGIAN.exec(date) ?? [];
  const written = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : date;
  if (!ISO.test(written) && !WITH_MONTH.test(written)) return undefined;
  const time = new Date(written);
  if (Number.isNaN(time.getTime())) return undefined;
  const iso = time.toISOString().slice(0, 10);
  return iso > today ? today : iso;
}
