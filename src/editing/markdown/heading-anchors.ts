import Slugger from 'github-slugger';
import type { WrittenArticle } from './read-article.ts';
import { isHeading, type TextNode, textOf } from './text-node.ts';

/** The anchors in an article: of its headings, as Astro makes them, and any ids written in its text. */
export function anchorsIn({ root, text }: Pick<WrittenArticle, 'root' | 'text'>): ReadonlySet<string> {
  // Footnotes add their own ids.
  const made = nodesOf(root).flatMap(({ properties }) => (properties?.id ? String(properties.id) : []));
  const headings = headingsIn(root).map(({ anchor }) => anchor);
  return new Set([...headings, ...made, ...writtenIds(text).map(({ id }) => id)]);
}

/** A heading written in Markdown. */
export interface Heading {
  node: TextNode;
  /** 1 to 6. */
  depth: number;
  text: string;
  anchor: string;
}

/** The headings of a text, in order. */
export function headingsIn(root: TextNode): Heading[] {
  const slugger = new Slugger();
  return nodesOf(root)
    .filter((node) => node.tagName && isHeading(node))
    .map((node) => {
      const text = textOf(node);
      return { node, depth: Number(node.tagName?.slice(1)), text, anchor: slugger.slug(text) };
    });
}

/** The ids that are written in a text as attributes. */
export function writtenIds(text: string): { id: string; index: number }[] {
  return [...text.matchAll(/\sid="([^"]+)"/g)].map(({ 1: id = '', index }) => ({ id, index: index + 1 }));
}

/** A node and all below it, in order. */
function nodesOf(root: TextNode): TextNode[] {
  const found: TextNode[] = [];
  const walk = (node: TextNode) => {
    found.push(node);
    node.children?.forEach(walk);
  };
  walk(root);
  return found;
}
