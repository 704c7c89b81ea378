import { site } from '../../site.ts';

/** The fields that say when content was reviewed. */
export interface Reviewed {
  /** ISO days. */
  updated?: string | undefined;
  reviewed?: string | undefined;
  /** `6 måneder` */
  reviewEvery?: string | undefined;
}

/** The last day that content was known to be true; undefined if nobody has said. */
export function lastLookedAt({ updated, reviewed }: Reviewed): string | undefined {
  return updated && reviewed ? (reviewed > updated ? reviewed : updated) : (reviewed ?? updated);
}

/** The ISO day by which content should be reviewed; undefined if nobody has said when it was last reviewed. */
export function reviewDue(content: Reviewed, every: string = site.review.every): string | undefined {
  const last = lastLookedAt(content);
  return last && addMonths(last, Number.parseInt(content.reviewEvery ?? every, 10));
}

/** Whether a review is so late that readers are told. */
export function isLongOverdue(
  content: Reviewed,
  today: string,
  months: number = site.review.tellReadersAfterMonths,
): boolean {
  const due = reviewDue(content);
  return due !== undefined && addMonths(due, months) < today;
}

/** The same day some months later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
