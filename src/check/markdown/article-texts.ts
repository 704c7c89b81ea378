import { elementOf, type TextNode } from '../../editing/markdown/text-node.ts';

const BLOCKS = /^(p|li|h[1-6]|td|th|dt|dd|figcaption)$/;

/** The texts of an article (paragraphs, headings, items, cells) without code. One walk only, because a build waits. */
export function textsIn(root: TextNode): string[] {
  const texts: string[] = [];
  const walk = (node: TextNode, block: number) => {
    if (node.type === 'text') {
      if (block >= 0) texts[block] += node.value ?? '';
      return;
    }
    const name = elementOf(node);
    if (name === 'pre' || name === 'code') return;
    const at = BLOCKS.test(name) ? texts.push('') - 1 : block;
    for (const child of node.children ?? []) walk(child, at);
  };
  walk(root, -1);
  return texts.filter((text) => text.trim());
}
