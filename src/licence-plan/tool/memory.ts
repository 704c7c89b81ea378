import { platform } from '../../platform.ts';
import { dropKept, keep, readKept } from '../../storage.ts';
import type { PlanRow } from '../plan/check-plans.ts';

/** The reader's entries. */
export interface Entries {
  plans: PlanRow[];
  /** The list of users as pasted. */
  users: string;
  /** Ids of users who keep their plan. */
  kept: string[];
}

const KEY = 'lisensplan';

/** The entries that the reader asked this browser to remember; undefined if none can be read. Never throws. */
export function recall(): Entries | undefined {
  try {
    return readEntries(JSON.parse(readKept(KEY) ?? ''));
  } catch {
    return undefined;
  }
}

/** False if the browser cannot store it (full, or switched off). */
export function remember(entries: Entries): boolean {
  return keep(KEY, JSON.stringify(entries));
}

const CARRIED = 'licencePlan';

/** Stores the entries in this entry of the tab's history, where a reload or going back finds them. */
export function carryOver(entries: Entries): void {
  const { history } = platform;
  history.replaceState({ ...history.state, [CARRIED]: entries }, '');
}

/** Returns what was carried over and removes it: a second call finds nothing. */
export function carriedOver(): Entries | undefined {
  const { history } = platform;
  const { [CARRIED]: carried, ...rest } = history.state ?? {};
  if (carried) history.replaceState(rest, '');
  return readEntries(carried);
}

/** False if the browser denies access. */
export function forget(): boolean {
  return dropKept(KEY);
}

/** Entries from storage, perhaps written by an earlier version of the page; undefined for anything else. */
export function readEntries(stored: unknown): Entries | undefined {
  if (!isRecord(stored) || !Array.isArray(stored.plans) || typeof stored.users !== 'string') return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    plans: stored.plans.filter(isRecord).map(({ name, inUse, newTotal }) => ({
      name: text(name),
      inUse: text(inUse),
      newTotal: text(newTotal),
    })),
    users: stored.users,
    kept: Array.isArray(stored.kept) ? stored.kept.filter((id) => typeof id === 'string') : [],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
