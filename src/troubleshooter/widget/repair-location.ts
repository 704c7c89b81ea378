import { platform } from '../../platform.ts';
import { repairAddress, withoutIdentifying } from '../core/damaged-address.ts';

/** Makes the address what it was before mail clients and people had been at it. */
export function repairLocation(): void {
  const { pathname, search, hash } = platform.location;
  const { path, query, fragment } = repairAddress({ path: pathname, query: search, fragment: hash });
  replaceAddress(path + query + fragment);
}

/**
 * Takes what identifies a customer out of the address. Not on the page of a tree, nor on the one that looks for what an
 * address means: these read it first, and do the same.
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
