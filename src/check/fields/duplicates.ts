import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import type { WrittenUpkeep } from '../read/upkeep.ts';

/** Items that share a title: readers cannot tell them apart in lists and search hits. */
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

/** Questions that two articles claim to answer, or one article twice: the search can put only one answer first. */
export function sameQuestionFaults(all: readonly WrittenUpkeep[]): Fault[] {
  const first = new Map<string, string>();
  return all.flatMap(({ file, asked = [], place }) =>
    asked.flatMap((question, i): Fault[] => {
      const key = question
        .toLowerCase()
        .replace(/[\s?.!]+/g, ' ')
        .trim();
      const other = first.get(key);
      first.set(key, other ?? file);
      if (!key || other === undefined) return [];
      return [
        {
          code: 'asked-twice',
          file,
          ...place(['asked', i]),
          field: 'asked',
          found: `fant «${question}»${other === file ? ' for andre gang' : `, som ${other} også svarer på`}`,
          expected: 'forventet hvert spørsmål ett sted',
        },
      ];
    }),
  );
}
