import { printedArticle } from '../printout/printed-article.ts';
import type { Printout } from './format.ts';

/** Turns pages into parts of a printout; undefined for a page that is not an article. */
export function partMaker({ home, parts }: Printout) {
  const names = new Map(parts.map(([path, name]) => [home + path, name]));
  return ({ part }: { part: number }, page: string): string | undefined =>
    printedArticle(page, parts[part]?.[1] ?? '', (path) => names.get(path));
}
