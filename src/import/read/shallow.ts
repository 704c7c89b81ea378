import type { Element, ElementContent, Root } from 'hast';

/** No page that a person wrote is nested as deeply; what goes through a tree call by call would run out of them. */
const DEEPEST = 200;

/** A tree as deep as can be read: what is nested more deeply loses its elements, and none of its text and pictures. */
export function shallow(root: Root): Root {
  let level: { children: Root['children'] }[] = [root];
  for (let depth = 1; level.length; depth++) {
    const below: Element[] = [];
    for (const node of level) {
      if (depth === DEEPEST) node.children = leavesIn(node.children);
      for (const child of node.children) if (child.type === 'element') below.push(child);
    }
    level = depth === DEEPEST ? [] : below;
  }
  return root;
}

/** What has nothing below it, in the order of the text. */
function leavesIn(children: Root['children']): ElementContent[] {
  const leaves: ElementContent[] = [];
  const left = children.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type !== 'element' || !node.children.length) leaves.push(node as ElementContent);
    else for (const child of node.children.toReversed()) left.push(child);
  }
  return leaves;
}
