import { printedPart } from '../printout/printed-part.ts';
import type { Printout } from './format.ts';

/** Turns pages into parts of a printout. Gives undefined for a page that has no place in it. */
export function partMaker({ home, parts }: Printout) {
  const names = new Map(parts.map(([path, name]) => [home + path, name]));
  return ({ part }: { part: number }, page: string): string | undefined =>
    printedPart(page, parts[part]?.[1] ?? '', (path) => names.get(path));
}
