import { dropKept, keep, readKept } from '../../storage.ts';

/** The reader's latest searches, newest first, stored in this browser only; none if storage is forbidden. */
const KEY = 'sok:siste';
const MOST = 5;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(readKept(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  if (!query) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== query.toLowerCase());
  keep(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
}

export function forgetSearches(): void {
  dropKept(KEY);
}
