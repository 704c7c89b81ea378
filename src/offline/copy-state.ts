import type { CopyStatus, FailureReason } from './copy.ts';

/** What the reader is told about the saved copy. */
export type CopyState =
  /** The browser, or an address without https, keeps no copies. */
  | { kind: 'unsupported' }
  /** Nothing is saved yet. It comes by itself, or (`asks`) when the reader wants it. */
  | { kind: 'waiting'; asks: boolean }
  | { kind: 'saving'; done: number; count: number }
  /** All of it is there. `newer`: the next version is saved too, and is used when the reader says so. */
  | { kind: 'ready'; copy: CopyStatus; newer: boolean }
  /** All of it is there, and it is old. */
  | { kind: 'stale'; copy: CopyStatus; newer: boolean; days: number }
  /** It could not be saved, or a part of it is gone. */
  | { kind: 'failed'; reason: FailureReason | 'incomplete' };

export interface CopyFacts {
  supported: boolean;
  /** Of the worker that answers; undefined where none does yet. */
  status?: CopyStatus | undefined;
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
  const { supported, status, saving, failure, newer, asks, staleAfterDays, now } = facts;
  if (!supported) return { kind: 'unsupported' };
  if (status && status.missing === 0) {
    const days = Math.floor((now.getTime() - Date.parse(status.built)) / 86_400_000);
    return days > staleAfterDays
      ? { kind: 'stale', copy: status, newer, days }
      : { kind: 'ready', copy: status, newer };
  }
  if (saving) return { kind: 'saving', ...saving };
  if (failure) return { kind: 'failed', reason: failure };
  if (status) return { kind: 'failed', reason: 'incomplete' };
  return { kind: 'waiting', asks };
}
