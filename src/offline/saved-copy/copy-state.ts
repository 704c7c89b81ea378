import type { CopyStatus, FailureReason } from './copy.ts';

/** The state of the saved copy, as told to the reader. */
export type CopyState =
  /** The browser cannot keep copies, or the address is not https. */
  | { kind: 'unsupported' }
  /** Nothing is saved yet. It will be saved automatically or, if `asks`, at the reader's request. */
  | { kind: 'waiting'; asks: boolean; bytes?: number | undefined }
  | { kind: 'saving'; done: number; count: number }
  /** Complete. `newer`: the next version is saved as well, and comes into use when the reader says so. */
  | { kind: 'ready'; copy: CopyStatus; newer: boolean; checkedAt?: string | undefined }
  /** Complete, but it has not been confirmed as the newest for too many days. */
  | { kind: 'stale'; copy: CopyStatus; newer: boolean; checkedAt?: string | undefined; days: number }
  /** It could not be saved, or part of it is gone. */
  | { kind: 'failed'; reason: FailureReason | 'incomplete' };

export interface CopyFacts {
  supported: boolean;
  /** The status from the active worker; undefined if there is none yet. */
  status?: CopyStatus | undefined;
  /** When the server last confirmed this version as the newest: ISO time by the device's clock. */
  checkedAt?: string | undefined;
  saving?: { done: number; count: number } | undefined;
  failure?: FailureReason | undefined;
  /** A later version is saved and waiting. */
  newer: boolean;
  /**
   * Whether to save only at the reader's request: the browser is saving data, the copy is large, or the reader has
   * deleted it.
   */
  asks: boolean;
  /** The size of the newest copy, if known. */
  bytes?: number | undefined;
  staleAfterDays: number;
  now: Date;
}

/** The state of the copy. A wrong clock, even by years, can make a copy seem old or new but never broken. */
export function copyState(facts: CopyFacts): CopyState {
  const { supported, status, checkedAt, saving, failure, newer, asks, bytes, staleAfterDays, now } = facts;
  if (!supported) return { kind: 'unsupported' };
  if (status && status.missing === 0) {
    const days = daysUnchecked(status, checkedAt, now);
    const ready = { copy: status, newer, checkedAt };
    return days > staleAfterDays ? { kind: 'stale', ...ready, days } : { kind: 'ready', ...ready };
  }
  if (saving) return { kind: 'saving', ...saving };
  if (failure) return { kind: 'failed', reason: failure };
  if (status) return { kind: 'failed', reason: 'incomplete' };
  return { kind: 'waiting', asks, bytes };
}

/**
 * Whole days since the copy was known to be the newest, which it was when it was built, when it was saved, and whenever
 * the server confirmed it. Times in the future come from a wrong clock and are ignored; if all are in the future, the
 * result is 0.
 */
export function daysUnchecked(
  { built, savedAt }: Pick<CopyStatus, 'built' | 'savedAt'>,
  checkedAt: string | undefined,
  now: Date,
): number {
  const times = [built, savedAt, checkedAt].map((time) => Date.parse(time ?? ''));
  const latest = Math.max(...times.filter((time) => time <= now.getTime()));
  return Number.isFinite(latest) ? Math.floor((now.getTime() - latest) / DAY_MS) : 0;
}

const DAY_MS = 86_400_000;
