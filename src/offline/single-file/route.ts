import { decoded } from '../../percent-decoding.ts';
import { repairAddress } from '../../troubleshooter/core/damaged-address.ts';

/** A place in the single file, as named by the address's fragment: `#/artikler/x/#overskrift`. */
export interface Route {
  /** Path from the site's root, without its leading slash: `artikler/x/`. Empty for the front page. */
  path: string;
  /** With its `?`, or empty. */
  search: string;
  /** With its `#`, or empty: an anchor, or a state by the link contract. */
  hash: string;
}

/**
 * Reads a route from the address's fragment. A state in the query, as in other links (`#/feilsoking/x/?v=1&…`), moves
 * to the fragment: none of it is ever sent from here. Damaged links are repaired. Undefined if the fragment names no
 * page.
 *
 * @param fragment `location.hash`, with its `#`
 */
export function readRoute(fragment: string): Route | undefined {
  if (fragment.length < 2) return { path: '', search: '', hash: '' };
  const whole = /^#%2F/i.test(fragment) ? decoded(fragment) : fragment;
  const [, written, search = '', anchor = ''] = /^#\/([^?#]*)(\?[^#]*)?(#.*)?$/.exec(whole) ?? [];
  if (written === undefined) return undefined;
  const repaired = repairAddress({ path: `/${written}`, query: search, fragment: anchor });
  const { query, fragment: hash } = repaired;
  const path = decoded(repaired.path.slice(1));
  if (!/[?&]v=/.test(query)) return { path, search: query, hash };
  return { path, search: '', hash: `#${[hash.slice(1), query.slice(1)].filter(Boolean).join('&')}` };
}

/** The fragment, with its `#`, for `readRoute`. */
export function writeRoute({ path, search, hash }: Route): string {
  return `#/${path}${search}${hash}`;
}

/** The id a route's hash points at; empty for a state or an empty hash. */
export function anchorOf({ hash }: Route): string {
  return /^#v=|&v=/.test(hash) ? '' : decoded(hash.slice(1));
}
