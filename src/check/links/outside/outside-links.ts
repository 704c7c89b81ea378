import { elementsIn } from '../../markdown/elements.ts';
import type { readAll } from '../../read/read-all.ts';

/** A place in the content that leads to another site. */
export interface OutsidePlace {
  file: string;
  line: number;
}

const WRITTEN = /\]\((https?:[^)\s]+)\)/g;

/** The addresses on other sites that the content links to, without their anchors, each with the places of its links. */
export function outsideLinks({
  content,
  trees,
  exercises,
}: Pick<ReturnType<typeof readAll>, 'content' | 'trees' | 'exercises'>): Map<string, OutsidePlace[]> {
  const found = new Map<string, OutsidePlace[]>();
  const add = (href: string, place: OutsidePlace) => {
    const url = URL.parse(href);
    if (!url || !/^https?:$/.test(url.protocol)) return;
    url.hash = '';
    found.set(url.href, [...(found.get(url.href) ?? []), place]);
  };
  for (const { file, root } of content.articles.values())
    for (const { name, attributes, line } of elementsIn(root))
      if (name === 'a') add(attributes.get('href') ?? '', { file, line: line ?? 1 });
  const texts = [...trees.texts, ...[...exercises.values()].flatMap((exercise) => exercise.texts)];
  for (const { text, file, line } of texts)
    for (const [, href = ''] of text.matchAll(WRITTEN)) add(href, { file, line });
  return found;
}
