import type { Element, ElementContent, Root } from 'hast';
import { element, isBlock, isElement } from '../nodes.ts';

/** No page written by a person is nested this deeply, and recursive functions would run out of stack. */
const DEEPEST = 200;

/**
 * Limits the depth of a tree. What is nested more deeply loses its elements but none of its text or pictures, and this
 * is reported in `notes`.
 */
export function shallow(root: Root, notes: string[]): Root {
  let level: (Root | Element)[] = [root];
  for (let depth = 1; level.length; depth++) {
    const below: Element[] = [];
    for (const node of level) {
      if (
        depth === DEEPEST &&
        node.children.some((child) => child.type === 'element' && child.children.length)
      ) {
        const leaves = leavesIn(node.children);
        node.children = isElement(node, 'ul', 'ol') ? [element('li', leaves)] : leaves;
        notes.push('Noe av teksten lå svært dypt i lister eller rammer. Nå er det linjer under hverandre.');
      }
      for (const child of node.children) if (child.type === 'element') below.push(child);
    }
    level = depth === DEEPEST ? [] : below;
  }
  return root;
}

/** The leaves, in the order of the text, with a line break where a block begins or ends. */
function leavesIn(children: Root['children']): ElementContent[] {
  const leaves: ElementContent[] = [];
  const left: (ElementContent | 'line')[] = children.toReversed() as ElementContent[];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node === 'line') {
      if (leaves.length && (leaves.at(-1) as Element).tagName !== 'br') leaves.push(element('br'));
    } else if (node.type !== 'element' || !node.children.length) leaves.push(node);
    else {
      const line = isBlock(node) ? (['line'] as const) : [];
      left.push(...line, ...node.children.toReversed(), ...line);
    }
  }
  return leaves;
}
