import type { Fault } from '../editing/fault.ts';
import type { WrittenArticle } from '../editing/read-article.ts';
import type { WrittenUpkeep } from './upkeep.ts';

/** Articles with the title of another: readers cannot tell them apart in lists and hits. */
export function sameTitleFaults(all: readonly WrittenUpkeep[], articles: Iterable<WrittenArticle>): Fault[] {
  const files = new Set([...articles].map(({ file }) => file));
  const first = new Map<string, string>();
  return all.flatMap(({ file, title = '', place }): Fault[] => {
    const key = title.trim().toLowerCase();
    const other = first.get(key);
    if (!key || !files.has(file)) return [];
    first.set(key, other ?? file);
    const found = `fant «${title}», som ${other} også heter`;
    return other
      ? [
          {
            code: 'title-twice',
            file,
            ...place(['title']),
            field: 'title',
            found,
            expected: 'forventet en egen tittel',
          },
        ]
      : [];
  });
}
