import { printedPart } from '../printout/printed-part.ts';
import type { Printout } from './format.ts';

/** Turns pages into parts of a printout, by name. Gives undefined for a page that has no place in it. */
export function partMaker({ home, parts }: Printout) {
  const names = new Map(parts.map(([path, name]) => [home + path, name]));
  return (name: string, page: string): string | undefined =>
    printedPart(page, name, (path) => names.get(path));
}
