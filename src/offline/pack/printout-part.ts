import { printedPart } from '../printout/printed-part.ts';
import type { Printout } from './format.ts';

/** Returns a function that makes the part of a printout with a given name from its page: see `printedPart`. */
export function partMaker({ home, parts }: Printout) {
  const names = new Map(parts.map(([path, name]) => [home + path, name]));
  return (name: string, page: string): string | undefined =>
    printedPart(page, name, (path) => names.get(path));
}
