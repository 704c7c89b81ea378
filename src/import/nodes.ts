import type { Element, ElementContent, Root, Text } from 'hast';

/** A tree of HTML, or a part of one. */
export type Tree = Root | Element;

/** Whether a node is an element with one of these names; without names, any. */
export function isElement<Name extends string>(
  node: { type: string },
  ...names: Name[]
): node is Element & { tagName: Name } {
  return (
    node.type === 'element' && (!names.length || (names as string[]).includes((node as Element).tagName))
  );
}

/** Creates an element of an HTML tree. */
export function element(
  tagName: string,
  children: ElementContent[] = [],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Creates a text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** All elements below a node, in the order of the text. */
export function* elementsIn(tree: Tree): Iterable<Element> {
  for (const child of tree.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** All text inside a node, as one line. */
export function lineOf(node: Tree | ElementContent): string {
  return wordsIn(node).replace(/\s+/g, ' ').trim();
}

function wordsIn(node: Tree | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map((child) => wordsIn(child as ElementContent)).join('');
  return isElement(node, 'br', 'p', 'div', 'li', 'td', 'th') ? `${inside} ` : inside;
}

/** Whether a node has nothing to read or see. */
export function isBlank(node: ElementContent): boolean {
  if (node.type !== 'element') return node.type !== 'text' || !node.value.trim();
  return !isElement(node, 'img', 'input', 'hr', 'footnote-mark') && node.children.every(isBlank);
}

/** Replaces each element of a tree by what `make` returns, from the innermost outwards. */
export function replaced<Of extends Tree>(tree: Of, make: (element: Element) => ElementContent[]): Of {
  tree.children = tree.children.flatMap((child) =>
    isElement(child) ? make(replaced(child, make)) : [child as ElementContent],
  );
  return tree;
}

const BLOCKS = [
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
];

/** Whether an element begins a line of its own. */
export function isBlock(node: ElementContent): node is Element {
  return isElement(node, ...BLOCKS);
}

/** The level of a heading, 1 to 6; undefined for other elements. */
export function levelOf(node: ElementContent): number | undefined {
  return isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ? Number(node.tagName.slice(1)) : undefined;
}

/** An attribute as text; undefined if it is missing. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** An empty element that keeps an element's id, so that links to it still work when the element is removed. */
export function placeOf({ properties: { id, name } }: Element): ElementContent[] {
  const place = id ?? name;
  return place ? [element('a', [], { id: place })] : [];
}
