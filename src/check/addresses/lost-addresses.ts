import { nearest } from '../../editing/faults/nearest.ts';
import { addressesOf, movesOf } from '../../old-addresses/moves.ts';
import { type Published, readList } from '../../old-addresses/published-list.ts';
import type { WrittenNames } from '../read/written-names.ts';

/** Published addresses that no page has or redirects from any more. */
export function lostIn(text: string, content: WrittenNames): Published[] {
  const answered = new Set([...addressesOf(content), ...movesOf(content).map(({ from }) => from)]);
  const isUnknown = unknownIn(content);
  return readList(text).published.filter(
    ({ address, isGone }) => !isGone && !answered.has(address) && !isUnknown(address),
  );
}

/** For each lost address, the new one that the page most likely has now, if one can be told. */
export function likelyMoves(text: string, content: WrittenNames): Map<string, string> {
  const now = addressesOf(content);
  const listed = new Set(readList(text).published.map(({ address }) => address));
  return new Map(
    lostIn(text, content).flatMap(({ address }) => {
      const to = newNear(address, now, listed);
      return to === undefined ? [] : [[address, to] as const];
    }),
  );
}

/**
 * Whether an address may still exist as before: the file that would say so cannot be read, which is reported elsewhere.
 */
function unknownIn({ themes, trees }: WrittenNames): (address: string) => boolean {
  const unread = trees.filter(({ isWhole }) => !isWhole).map(({ id }) => `feilsoking/${id}/`);
  if (!themes.length) unread.push('kategorier/');
  return (address) => unread.some((folder) => address.startsWith(folder));
}

/**
 * The address that a page most likely has now. New addresses of the same kind come before those that have long existed.
 */
export function nearestTo(
  address: string,
  now: readonly string[],
  listed: ReadonlySet<string>,
): string | undefined {
  const alike = now.filter((other) => areaOf(other) === areaOf(address));
  return newNear(address, now, listed) ?? namedLike(address, alike);
}

/** The same among addresses that have not been published. */
function newNear(address: string, now: readonly string[], listed: ReadonlySet<string>): string | undefined {
  const fresh = now.filter((other) => areaOf(other) === areaOf(address) && !listed.has(other));
  const { length } = nameOf(address);
  // All letters of a short name may have changed. Of a long one, half must be left: among many pages, some name always
  // resembles it a little.
  const close = namedLike(address, fresh, length < 8 ? length : length / 2);
  return close ?? (fresh.length === 1 ? fresh[0] : undefined);
}

function namedLike(address: string, among: readonly string[], most?: number): string | undefined {
  const name = nearest(nameOf(address), among.map(nameOf), most);
  return among.find((other) => nameOf(other) === name);
}

/** The folder of an address: only addresses in the same folder are comparable. */
export function areaOf(address: string): string {
  return address.replace(/[^/]+\/$/, '');
}

/** The last part of an address. */
export function nameOf(address: string): string {
  return address.split('/').at(-2) ?? '';
}
