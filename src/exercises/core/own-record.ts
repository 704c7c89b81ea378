import type { OwnNumbers, OwnPlan, OwnUser } from './own-numbers.ts';
import { OWN_VERSION } from './write-own.ts';

/** In milliseconds. Older numbers are left over from a link that was never followed to its end. */
const MAX_AGE = 10 * 60 * 1000;
const MAX_COUNT = 9999;

/** The numbers handed over, or why there are none. */
export type HandedOver = { own: OwnNumbers } | { lost: 'none' | 'damaged' | 'old' };

/**
 * The inverse of `writeOwn`. Never throws: anything that is not exactly in this version's form is refused as a whole.
 */
export function readOwn(text: string | null, now: number): HandedOver {
  if (text === null) return { lost: 'none' };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { lost: 'damaged' };
  }
  if (!isRecord(stored)) return { lost: 'damaged' };
  const { version, at, plans, users } = stored;
  if (version !== OWN_VERSION) return { lost: typeof version === 'number' ? 'old' : 'damaged' };
  if (typeof at !== 'number') return { lost: 'damaged' };
  if (Math.abs(now - at) > MAX_AGE) return { lost: 'old' };
  if (!isListOf(plans, isPlan) || !isListOf(users, isUser) || !plans.length) return { lost: 'damaged' };
  const names = new Set(plans.map(({ name }) => name));
  const fits = names.size === plans.length && users.every(({ plan }) => names.has(plan));
  return fits ? { own: { plans, users } } : { lost: 'damaged' };
}

function isPlan(value: unknown): value is OwnPlan {
  if (!isRecord(value)) return false;
  return isName(value.name) && [value.inUse, value.newTotal, value.told].every(isCount);
}

function isUser(value: unknown): value is OwnUser {
  if (!isRecord(value)) return false;
  const { name, plan, lastLogin, openRequests } = value;
  return (
    isName(name) &&
    isName(plan) &&
    (lastLogin === undefined || lastLogin === 'never' || isDay(lastLogin)) &&
    (openRequests === 'some' || isCount(openRequests)) &&
    [value.left, value.kept].every((flag) => flag === undefined || typeof flag === 'boolean')
  );
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number | undefined {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_COUNT);
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
