import type { CopyStatus, FailureReason } from './copy.ts';

/** What the reader is told about the saved copy. */
export type CopyState =
  /** The browser, or an address without https, keeps no copies. */
  | { kind: 'unsupported' }
  /** Nothing is saved yet. It comes by itself, or (`asks`) when the reader wants it. */
  | { kind: 'waiting'; asks: boolean }
  | { kind: 'saving'; done: number; count: number }
  /** All of it is there. `newer`: the next version is saved too, and is used when the reader says so. */
  | { kind: 'ready'; copy: CopyStatus; newer: boolean; checkedAt?: string | undefined }
  /** All of it is there, and for so many days nobody has seen that it is the newest. */
  | { kind: 'stale'; copy: CopyStatus; newer: boolean; checkedAt?: string | undefined; days: number }
  /** It could not be saved, or a part of it is gone. */
  | { kind: 'failed'; reason: FailureReason | 'incomplete' };

export interface CopyFacts {
  supported: boolean;
  /** Of the worker that answers; undefined where none does yet. */
  status?: CopyStatus | undefined;
  /** When the server last said that this version is the newest, as ISO time by the device's own clock. */
  checkedAt?: string | undefined;
  saving?: { done: number; count: number } | undefined;
  failure?: FailureReason | undefined;
  /** A later version is saved and waits. */
  newer: boolean;
  /** The browser saves data, or the reader has deleted the copy: saved only when asked for. */
  asks: boolean;
  staleAfterDays: number;
  now: Date;
}

/** The state of the copy. A clock that is wrong, also by years, makes a copy old or young but never broken. */
export function copyState(facts: CopyFacts): CopyState {
  const { supported, status, checkedAt, saving, failure, newer, asks, staleAfterDays, now } = facts;
  if (!supported) return { kind: 'unsupported' };
  if (status && status.missing === 0) {
    const days = daysUnchecked(status, checkedAt, now);
    const ready = { copy: status, newer, checkedAt };
    return days > staleAfterDays ? { kind: 'stale', ...ready, days } : { kind: 'ready', ...ready };
  }
  if (saving) return { kind: 'saving', ...saving };
  if (failure) return { kind: 'failed', reason: failure };
  if (status) return { kind: 'failed', reason: 'incomplete' };
  return { kind: 'waiting', asks };
}

/**
 * Whole days since a copy was known to be the newest: when it was built, when it was saved, or when the server last said
 * so. Times that are yet to come were written by another clock and tell nothing; where all are such, it is 0.
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
