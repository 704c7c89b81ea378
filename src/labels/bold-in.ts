import type { TextNode } from '../editing/text-node.ts';

/** The text of a bold element that holds nothing else; undefined for one with a link, code or a picture in it. */
export function boldIn({ children = [] }: TextNode): string | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' ? only.value?.trim() : undefined;
}
