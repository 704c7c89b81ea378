import type { ElementContent, Root } from 'hast';
import { markdownToHast } from 'satteri';
import { headingsIn } from '../editing/markdown/heading-anchors.ts';
import { MARKDOWN_FEATURES } from '../editing/markdown/markdown-features.ts';
import type { TextNode } from '../editing/markdown/text-node.ts';
import { attribute, elementsIn, isBlank, isElement, levelOf } from './nodes.ts';
import { toMarkdownText } from './to-markdown.ts';

/** The places in an article that links can lead to. */
export interface Places {
  /** The anchors of its headings. */
  anchors: ReadonlySet<string>;
  /** For each id in the source, the anchor of the heading it was at or below; undefined above the first heading. */
  byId: ReadonlyMap<string, string | undefined>;
  /** The headings that had their own ids, in order. */
  renamed: { id: string; anchor: string }[];
}

/** The places in an article, in its final form. */
export function placesIn(body: Root): Places {
  const headings = [...elementsIn(body)].filter(levelOf);
  const bare: Root = { type: 'root', children: structuredClone(headings).map(withoutLinks) };
  const read = headingsIn(markdownToHast(toMarkdownText(bare), { features: MARKDOWN_FEATURES }) as TextNode);
  const anchors = new Map(headings.map((heading, i) => [heading as ElementContent, read[i]?.anchor ?? '']));
  const byId = new Map<string, string | undefined>();
  const renamed: Places['renamed'] = [];
  let current: string | undefined;
  // An id refers to what follows it: a heading, or text under the previous one.
  let waiting: string[] = [];
  const settle = (at: string | undefined) => {
    for (const id of waiting) if (!byId.has(id)) byId.set(id, at);
    waiting = [];
  };
  const visit = (node: ElementContent): void => {
    const anchor = anchors.get(node);
    if (node.type === 'element') {
      const ids = ['id', ...(node.tagName === 'a' ? ['name'] : [])].flatMap(
        (name) => attribute(node, name) ?? [],
      );
      waiting.push(...ids);
    }
    if (anchor !== undefined) {
      for (const inside of isElement(node) ? elementsIn(node) : [])
        waiting.push(...['id', 'name'].flatMap((name) => attribute(inside, name) ?? []));
      renamed.push(...waiting.map((id) => ({ id, anchor })));
      settle(anchor);
      current = anchor;
    } else if (isElement(node) && !isElement(node, 'img')) node.children.forEach(visit);
    else if (!isBlank(node)) settle(current);
  };
  (body.children as ElementContent[]).forEach(visit);
  settle(current);
  return { anchors: new Set(anchors.values()), byId, renamed };
}

function withoutLinks(heading: ElementContent): ElementContent {
  if (!isElement(heading)) return heading;
  const children = heading.children.flatMap((child) =>
    isElement(child, 'a') ? child.children : [withoutLinks(child)],
  );
  return { ...heading, children };
}
