import { platform } from '../platform.ts';
import { dropKept, keep, readKept } from '../storage.ts';
import type { PlanRow } from './check-plans.ts';

/** What a reader has filled in. */
export interface Entries {
  plans: PlanRow[];
  /** The list of users as it was pasted. */
  users: string;
  /** Ids of users who shall keep their plan. */
  kept: string[];
}

const KEY = 'lisensplan';

/** What the reader asked this browser to remember; undefined for nothing, or nothing that can be read. Never throws. */
export function recall(): Entries | undefined {
  try {
    return readEntries(JSON.parse(readKept(KEY) ?? ''));
  } catch {
    return undefined;
  }
}

/** False where the browser keeps nothing (full, or switched off). */
export function remember(entries: Entries): boolean {
  return keep(KEY, JSON.stringify(entries));
}

const CARRIED = 'licencePlan';

/** Puts the entries where this tab finds them when the page is loaded anew, and nobody else does. */
export function carryOver(entries: Entries): void {
  const { history } = platform;
  history.replaceState({ ...history.state, [CARRIED]: entries }, '');
}

/** What was carried over; it is there once. */
export function carriedOver(): Entries | undefined {
  const { history } = platform;
  const { [CARRIED]: carried, ...rest } = history.state ?? {};
  if (carried) history.replaceState(rest, '');
  return readEntries(carried);
}

/** False where the browser does not let us look. */
export function forget(): boolean {
  return dropKept(KEY);
}

/** Entries from what was stored, perhaps by an earlier version of the page; undefined where it is something else. */
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
