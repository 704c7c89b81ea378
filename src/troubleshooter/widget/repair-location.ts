import { platform } from '../../platform.ts';
import { repairAddress, withoutIdentifying } from '../core/damaged-address.ts';

/** Undoes the damage that mail clients and people have done to the address. */
export function repairLocation(): void {
  const { pathname, search, hash } = platform.location;
  const { path, query, fragment } = repairAddress({ path: pathname, query: search, fragment: hash });
  replaceAddress(path + query + fragment);
}

/**
 * Removes whatever identifies a customer from the address. Pages of trees, and the page for missing addresses, read it
 * first and then do the same themselves.
 */
export function cleanLocation(): void {
  if (document.querySelector('[data-ts-page], [data-missing-page]')) return;
  const { location } = platform;
  replaceAddress(location.pathname + withoutIdentifying(location.search) + location.hash);
}

function replaceAddress(address: string): void {
  const { location, history } = platform;
  const { pathname, search, hash } = location;
  if (address !== pathname + search + hash) history.replaceState(history.state, '', address);
}
