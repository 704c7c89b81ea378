/** The value of a pasted cell: `undefined` if empty, `expected` (in bokmål) if it does not fit. */
export type Cell<T> = { value: T | undefined } | { expected: string };

const EMPTY = /^(?:[-–—?.]|n\/a|null|\((?:tom|blank)\)|ukjent|unknown)?$/i;

/** Whether a cell is empty, or holds what people and programs write for «nothing» or «unknown». */
export function isEmptyCell(cell: string): boolean {
  return EMPTY.test(cell);
}

/** Spreadsheets' error values, in Norwegian and English. */
const SHEET_ERROR = /^#(?:n\/a|i\/t|#+|[\p{L}\d/_ ]{2,20}[!?])$/iu;

/** Whether a cell holds a spreadsheet's error value, e.g. `#NAVN?`, `#REF!` or `#N/A`. */
export function isSheetError(cell: string): boolean {
  return SHEET_ERROR.test(cell);
}

const UNIT = / ?(?:stk|pcs|lisens(?:er)?|licen[cs]es?|brukere?|users?|plass(?:er)?|seats?|sak(?:er)?)\.?$/i;

/**
 * A whole number from 0 to 9999, optionally with a space in the thousands (`1 012`), zero decimals (`4,0`) or a unit
 * (`4 stk`). A point or comma before three digits (`1.012`) is ambiguous: thousands to some, decimals to others.
 */
export function readCount(cell: string): Cell<number> {
  if (EMPTY.test(cell)) return { value: undefined };
  const written = cell.replace(/[\p{Zs}\s]+/gu, ' ').trim();
  const bare = written.replace(UNIT, '');
  const whole = /^(?:(\d) (\d{3})|(\d+))(?:[.,]0{1,2})?$/.exec(bare);
  const digits = whole && `${whole[1] ?? ''}${whole[2] ?? whole[3]}`;
  if (digits && digits.length <= 4) return { value: Number(digits) };
  if (digits) return { expected: 'et helt tall, høyst 9999' };
  if (/^[-–−]\s?\d/.test(bare)) return { expected: 'et helt tall, f.eks. 4, ikke et tall under null' };
  if (/^\d[.,]\d{3}$/.test(bare)) {
    return { expected: `et helt tall uten punktum eller komma, f.eks. ${bare.replace(/[.,]/, '')}` };
  }
  return { expected: 'et helt tall, f.eks. 4' };
}

const YES = /^(?:ja|j|yes|y|true|sann|sant|1|x|✓|✔|☑|på|on|sluttet)$/i;
const NO = /^(?:nei|n|no|false|usann|usant|0|☐|av|off)$/i;

/** Yes or no, as spreadsheets and programs write it in Norwegian and English. */
export function readYesNo(cell: string): Cell<boolean> {
  if (EMPTY.test(cell)) return { value: undefined };
  if (YES.test(cell)) return { value: true };
  return NO.test(cell) ? { value: false } : { expected: 'ja eller nei' };
}

/** A number of requests, or `some` for a mere «ja». */
export function readRequests(cell: string): Cell<number | 'some'> {
  const count = readCount(cell);
  if ('value' in count) return count;
  if (YES.test(cell)) return { value: 'some' };
  return NO.test(cell) || /^(?:ingen|none)$/i.test(cell)
    ? { value: 0 }
    : { expected: 'et antall, f.eks. 3, eller ja eller nei' };
}
