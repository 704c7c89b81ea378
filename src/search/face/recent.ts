import { dropKept, keep, readKept } from '../../storage.ts';

/** The reader's latest searches, newest first, stored in this browser only; none if storage is forbidden. */
const KEY = 'sok:siste';
const MOST = 5;

/** The latest searches, newest first; empty if there are none or storage is forbidden. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(readKept(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** More characters than people search with: a longer query is a pasted message, which may hold names. */
const LONGEST = 60;
const MAIL_ADDRESS = /\S@\S/;
/** Five digits or more, even in groups: numbers of people, companies, phones and licences. */
const NUMBER = /\p{Nd}(?:[\s./()-]*\p{Nd}){4}/u;

/** Whether a query may identify somebody. Such a query is not kept, since others may use the same browser. */
export function mayIdentify(query: string): boolean {
  return query.length > LONGEST || MAIL_ADDRESS.test(query) || NUMBER.test(query);
}

/** Adds a search to the latest ones, unless it may identify somebody. */
export function rememberSearch(query: string): void {
  if (!query || mayIdentify(query)) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== query.toLowerCase());
  keep(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
}

/** Removes the latest searches from this browser. */
export function forgetSearches(): void {
  dropKept(KEY);
}
