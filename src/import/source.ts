import type { Root } from 'hast';

/** An article as it was in the source, before anything is known about the others. */
export interface SourceArticle {
  /** Its path in the source as reported to editors, with the article's number if it comes from an export. */
  from: string;
  /** Absolute path of the file. Its pictures are beside it. */
  file: string;
  body: Root;
  /** From the source's own title field. */
  title: string | undefined;
  /** A possible title: a window's or a document's, which may contain more than the title. */
  likelyTitle: string | undefined;
  description: string | undefined;
  /** ISO day. */
  updated: string;
  /** Names of the themes it was in, the narrowest first. */
  themes: string[];
  keywords: string[];
  /** Its name in its address; undefined if it had none. */
  name: string | undefined;
  /** Its other names in addresses. */
  oldNames: string[];
  /** Its former addresses: with host, or `zendesk:<id>`. */
  addresses: string[];
  /** Whether somebody may have linked to its headings by their ids. */
  hadAddresses: boolean;
  /** Pictures embedded in the source, by their placeholder in the text. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** What a person must look at. */
  notes: string[];
}

/** Something in the source that cannot become an article. */
export interface Refused {
  /** The path as reported to the editor. */
  file: string;
  found: string;
  expected: string;
}

/** Thrown if a file is not what its name says. */
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

/** Creates an article. Fields that are not given are empty. */
export function sourceArticle(
  known: Pick<SourceArticle, 'from' | 'file' | 'body' | 'updated'> & Partial<SourceArticle>,
): SourceArticle {
  return { ...NOTHING, themes: [], keywords: [], oldNames: [], addresses: [], notes: [], ...known };
}

const ISO = /^\d{4}-\d\d-\d\d/;
const NORWEGIAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** As in HTTP headers and feeds: `Tue, 10 Oct 2024 10:00:00 GMT`. */
const WITH_MONTH = /^(?:[a-z]{3,}, )?\d{1,2} [a-z]{3,} \d{4}/i;

/**
 * The day of a date, at most today. Undefined if there is none, or if it is ambiguous: 06/10 is June or October.
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
  // JavaScript reads 30 February as a day in March.
  if (ISO.test(written) && Number(written.slice(8, 10)) > daysIn(written)) return undefined;
  return iso > today ? today : iso;
}

/** The number of days in the month of an ISO day. */
function daysIn(iso: string): number {
  return new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate();
}
