/** What a cell of a pasted table was read as; `undefined` for an empty one, `expected` (in bokmål) for one that does not fit. */
export type Cell<T> = { value: T | undefined } | { expected: string };

/** A day of log-in: `YYYY-MM-DD`, or that the user never has logged in. */
export type LastLogin = string | 'never';

const EMPTY = /^(?:[-–—?.]|n\/a|ukjent|unknown)?$/i;

/** A whole number from 0 to 9999. */
export function readCount(cell: string): Cell<number> {
  if (EMPTY.test(cell)) return { value: undefined };
  return /^\d{1,4}$/.test(cell) ? { value: Number(cell) } : { expected: 'et helt tall, f.eks. 4' };
}

const YES = /^(?:ja|j|yes|y|true|sann|sant|1|x|✓|✔|☑|på|on|sluttet)$/i;
const NO = /^(?:nei|n|no|false|usann|usant|0|☐|av|off)$/i;

/** Ja or nei, as spreadsheets and programs write it in Norwegian and English. */
export function readYesNo(cell: string): Cell<boolean> {
  if (EMPTY.test(cell)) return { value: undefined };
  if (YES.test(cell)) return { value: true };
  return NO.test(cell) ? { value: false } : { expected: 'ja eller nei' };
}

/** A number of requests, or `some` where only «ja» is told. */
export function readRequests(cell: string): Cell<number | 'some'> {
  const count = readCount(cell);
  if ('value' in count) return count;
  if (YES.test(cell)) return { value: 'some' };
  return NO.test(cell) ? { value: 0 } : { expected: 'et antall, f.eks. 3, eller ja eller nei' };
}

const DAY = 'en dato, f.eks. 24.12.2026 eller 2026-12-24';

/**
 * A day in ISO or Norwegian form, with or without a time behind it. With slashes only where it can mean one day alone:
 * 3/4/2026 is in March for some and in April for others.
 */
export function readLastLogin(cell: string): Cell<LastLogin> {
  if (EMPTY.test(cell)) return { value: undefined };
  if (/^(?:aldri|never)$/i.test(cell)) return { value: 'never' };
  const day = cell.replace(
    /(?:T|,? |,? kl\.? ?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[AP]M|Z|[+-]\d{2}:?\d{2})?$/i,
    '',
  );
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const norwegian = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(day);
  if (norwegian) return real(norwegian[3], norwegian[2], norwegian[1]);
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day);
  if (!slashes) return { expected: DAY };
  const [, first, second, year] = slashes;
  if (first !== second && Number(first) <= 12 && Number(second) <= 12) {
    return { expected: `${DAY} (den som står her, kan leses på to måter)` };
  }
  return Number(first) > 12 ? real(year, second, first) : real(year, first, second);
}

function real(year = '', month = '', day = ''): Cell<LastLogin> {
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return isReal ? { value: written } : { expected: `${DAY}, som finnes i kalenderen` };
}
