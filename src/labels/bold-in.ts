import type { TextNode } from '../editing/markdown/text-node.ts';

/** The text of a bold element that contains only text; undefined if it contains a link, code or a picture. */
export function boldIn({ children = [] }: TextNode): string | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' ? only.value?.trim() : undefined;
}
