import type { Element, ElementContent, Root } from 'hast';
import { attribute, elementsIn, isElement, lineOf } from '../nodes.ts';

/** Elements that surround the article. */
const AROUND = ['nav', 'footer', 'header', 'aside'];

/**
 * The part of a page that is the article: its `main` element or equivalent, otherwise everything but what surrounds it.
 */
export function mainPart(page: Root): Root {
  const all = [...elementsIn(page)];
  const articles = all.filter((node) => node.tagName === 'article');
  const main =
    all.find((node) => node.tagName === 'main' || attribute(node, 'role') === 'main') ??
    (articles.length === 1 ? articles[0] : undefined);
  if (main) return { type: 'root', children: main.children };
  const body = all.find(({ tagName }) => tagName === 'body');
  const children = (body?.children ?? page.children) as ElementContent[];
  return { type: 'root', children: children.flatMap(withoutAround) };
}

function withoutAround(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node];
  if (AROUND.includes(node.tagName)) return [...elementsIn(node)].filter(({ tagName }) => tagName === 'h1');
  return [{ ...node, children: node.children.flatMap(withoutAround) }];
}

/** Metadata from the head of a page, by name: the title, the page's own address, and the `meta` elements. */
export function headOf(page: Root): Map<string, string> {
  const said = new Map<string, string>();
  const say = (name: string | undefined, value: string | undefined) => {
    if (name && value?.trim() && !said.has(name)) said.set(name.toLowerCase(), value.trim());
  };
  for (const node of elementsIn(page)) {
    if (node.tagName === 'title' && !said.has('title')) say('title', lineOf(node));
    if (node.tagName === 'meta')
      say(attribute(node, 'name') ?? attribute(node, 'property'), attribute(node, 'content'));
    if (node.tagName === 'link' && relOf(node).includes('canonical'))
      say('canonical', attribute(node, 'href'));
  }
  return said;
}

function relOf({ properties: { rel } }: Element): string[] {
  return Array.isArray(rel) ? rel.map(String) : [String(rel ?? '')];
}
