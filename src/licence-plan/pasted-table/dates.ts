import { type Cell, isEmptyCell } from './cells.ts';

/** The day of the last log-in as `YYYY-MM-DD`, or `never`. */
export type LastLogin = string | 'never';

const DAY = 'en dato, f.eks. 24.11.2026 eller 2026-11-24';
const NEVER =
  /^(?:aldri|never|ikke logget inn|(?:har )?aldri (?:logget inn|innlogget|pålogget)|never logged (?:in|on))\.?$/i;
const TIME =
  /(?:T|,? |,? kl\.? ?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[AP]\.?M\.?)?(?: ?(?:Z|UTC|GMT))?(?: ?[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY =
  /^(?:(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag)?|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)\.?,? (?=\S)/i;

/** Nobody used the product earlier: databases store «no date» as such a day. */
const FIRST_YEAR = 1990;

/**
 * Parses a day as people and programs write it in Norwegian or English, with or without a time. Never guesses: an
 * ambiguous day (3/4/2026), a non-existent one (31.02.2026) or a future one is refused, with a hint at a valid form.
 *
 * @param today `YYYY-MM-DD`; nobody logged in later
 */
export function readLastLogin(cell: string, today: string): Cell<LastLogin> {
  if (isEmptyCell(cell)) return { value: undefined };
  if (NEVER.test(cell)) return { value: 'never' };
  if (/^\d{5}(?:[.,]\d+)?$/.test(cell)) {
    return {
      expected: `${DAY}. Tallet er slik regneark lagrer datoer: Vis kolonnen som dato, og lim inn igjen`,
    };
  }
  const day = cell.replace(WEEKDAY, '');
  const found = partsOf(day) ?? partsOf(day.replace(TIME, ''));
  if (!found) return { expected: DAY };
  if (found === 'two ways') return { expected: `${DAY} (den som står her, kan leses på to måter)` };
  const [year, month, date] = found;
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(written)) {
    return { expected: `${DAY}, som finnes i kalenderen` };
  }
  if (written > today) return { expected: `${DAY}, som ikke er senere enn i dag` };
  if (Number(written.slice(0, 4)) < FIRST_YEAR) {
    return { expected: `${DAY}. Noen programmer skriver en svært gammel dato når de ikke har noen` };
  }
  return { value: written };
}

function partsOf(day: string): Parts | 'two ways' | undefined {
  return inDigits(day) ?? inWords(day);
}

type Parts = readonly [year: string, month: string, date: string];

function inDigits(day: string): Parts | 'two ways' | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(day);
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[3] ?? '', yearFirst[4] ?? ''];
  // Dots mean the Norwegian order: day first.
  const stops = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(day);
  if (stops) return [stops[3] ?? '', stops[2] ?? '', stops[1] ?? ''];
  if (/^\d{1,2}([-/])\d{1,2}\1\d{2}$/.test(day)) return 'two ways';
  const [, one = '', , other = '', year = ''] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(day) ?? [];
  if (!year) return undefined;
  if (Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other)) return 'two ways';
  return Number(one) > 12 ? [year, other, one] : [year, one, other];
}

/** Months by their first letters, in Norwegian and English. */
const MONTHS = [
  /^jan(?:uary?)?$/,
  /^feb(?:r(?:uary?)?)?$/,
  /^mar(?:s|ch)?$/,
  /^apr(?:il)?$/,
  /^ma[iy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^de[sc](?:ember)?$/,
];

function inWords(day: string): Parts | undefined {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?[ -]?(\p{L}{3,9})\.?,?[ -]?(\d{4}|\d{2})$/iu.exec(day);
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(day);
  const [year, word, date] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [monthFirst?.[3], monthFirst?.[1], monthFirst?.[2]];
  const month = MONTHS.findIndex((name) => name.test(word?.toLowerCase() ?? ''));
  return month < 0 ? undefined : [year ?? '', String(month + 1), date ?? ''];
}
