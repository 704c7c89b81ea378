import type { Element, ElementContent, Root } from 'hast';
import {
  attribute,
  element,
  elementsIn,
  isBlank,
  isElement,
  lineOf,
  placeOf,
  replaced,
  text,
} from '../nodes.ts';

/** Elements without any text of the article, or that would run. */
const DROPPED = [
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'base',
  'head',
  'title',
  'nav',
  'select',
  'textarea',
  'button',
  'datalist',
  'canvas',
  'map',
  'area',
  'param',
  'dialog',
  'track',
];
/** Elements that an article can only link to. */
const EMBEDDED = ['iframe', 'frame', 'embed', 'object', 'video', 'audio'];
const DRAWN = ['svg', 'math'];

/**
 * Keeps the parts of a text that an article can have, and drops what runs, what is hidden and what belongs to a page's
 * controls. Embedded content becomes a link. Adds what was lost to `notes`.
 */
export function plainParts(body: Root, notes: string[]): Root {
  const icons = new Set<string>();
  const plain = replaced(body, (node) => {
    if (DROPPED.includes(node.tagName) || isHidden(node)) return [];
    if (node.tagName === 'input') return attribute(node, 'type') === 'checkbox' ? [node] : [];
    if (DRAWN.includes(node.tagName)) {
      if (attribute(node, 'ariaHidden') === 'true') return [];
      notes.push(
        `En tegning eller formel ble ikke med${named(lineOf(node))}. Lagre den som et bilde, og sett det inn.`,
      );
      return [];
    }
    if (EMBEDDED.includes(node.tagName)) return linkTo(node, notes);
    if (isIcon(node)) {
      const label = attribute(node, 'ariaLabel') ?? attribute(node, 'title');
      if (!label) icons.add(String(node.properties.className).replaceAll(',', ' '));
      return label ? [text(label)] : [];
    }
    if (node.tagName === 'form') notes.push('Et skjema ble ikke med.');
    if (node.tagName === 'details') notes.push('En tekst som leseren selv åpnet, er nå vanlig tekst.');
    if (isElement(node, 'div', 'aside', 'section') && FRAME.test(String(node.properties.className ?? '')))
      notes.push(
        'En ramme rundt teksten ble borte. Hvis teksten skal skille seg ut, kan den stå i en Callout (.mdx).',
      );
    if (node.tagName === 'summary') return [element('p', node.children, node.properties)];
    return [node];
  });
  if (icons.size)
    notes.push(`Ikoner er borte fra teksten (${[...icons].join(', ')}). Se etter setninger som mangler noe.`);
  tidyTexts(plain, false);
  return plain;
}

/** Class names that programs give to callouts. */
const FRAME = /(?:^|[\s,_-])(?:alert|callout|admonition|notice|infobox|warning)(?:$|[\s,_-])/i;

/** Whether an element is an icon drawn by a font. */
function isIcon(node: Element): boolean {
  return (
    isElement(node, 'i', 'span') &&
    !node.children.length &&
    node.properties.className !== undefined &&
    !placeOf(node).length
  );
}

function isHidden(node: Element): boolean {
  return (
    attribute(node, 'hidden') !== undefined ||
    /display:\s*none|mso-hide:\s*all/i.test(attribute(node, 'style') ?? '') ||
    attribute(node, 'role') === 'navigation'
  );
}

function linkTo(node: Element, notes: string[]): ElementContent[] {
  const source = [node, ...elementsIn(node)].flatMap(
    (one) => attribute(one, 'src') ?? attribute(one, 'data') ?? [],
  )[0];
  const title = attribute(node, 'title') ?? attribute(node, 'ariaLabel') ?? '';
  const name = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  if (!source) return node.children;
  const address = source.startsWith('//') ? `https:${source}` : source;
  notes.push(`«${address}» ble vist på siden. Nå er det en lenke dit.`);
  return [element('p', [element('a', [text(name || 'Se filmen eller innholdet')], { href: address })])];
}

/** Removes invisible characters, and spaces that were only placeholders. */
function tidyTexts(node: Root | Element, isCode: boolean): void {
  for (const child of node.children) {
    if (child.type === 'text' && !isCode)
      child.value = child.value.replace(UNSEEN, '').replace(/(?<![\d§])\u00a0|\u00a0(?![\p{L}\d])/gu, ' ');
    else if (child.type === 'text') child.value = child.value.replace(UNSEEN, '');
    else if (child.type === 'element') tidyTexts(child, isCode || child.tagName === 'pre');
  }
  node.children = (node.children as ElementContent[]).filter(
    ({ type }) => type === 'text' || type === 'element',
  );
}

/** Controls, zero-width spaces, soft hyphens and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;

function named(name: string): string {
  return name ? ` («${name.slice(0, 60)}»)` : '';
}

/** Removes empty paragraphs, and splits one where two line breaks made it look like two. */
export function paragraphs(body: Root): Root {
  return replaced(body, (node) => {
    if (!isElement(node, 'p', 'div', 'li')) return isBlankMark(node) ? [] : [node];
    const parts = partsOf(node).filter((part) => !part.every(isBlank));
    if (node.tagName === 'li')
      return [parts.length > 1 ? { ...node, children: parts.map((part) => element('div', part)) } : node];
    // Its only content may be an anchor that a link leads to.
    if (!parts.length) return hasId(node) ? [node] : [];
    if (node.tagName === 'div' && parts.length === 1) return [node];
    return parts.map((part, i) => element(node.tagName, part, i ? {} : node.properties));
  });
}

function hasId(node: Element): boolean {
  return [node, ...elementsIn(node)].some((one) => attribute(one, 'id') ?? attribute(one, 'name'));
}

function isBlankMark(node: Element): boolean {
  return isElement(node, 'blockquote', 'ul', 'ol', 'figure', 'pre') && isBlank(node) && !hasId(node);
}

function partsOf({ children }: Element): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const [i, child] of children.entries()) {
    const next = children.slice(i + 1).find((one) => !(one.type === 'text' && !one.value.trim()));
    const isDouble = isElement(child, 'br') && next !== undefined && isElement(next, 'br');
    if (isDouble) parts.push([]);
    else parts.at(-1)?.push(child);
  }
  // The second of two breaks begins the next part.
  return parts.map((part) => trimmed(part));
}

function trimmed(part: ElementContent[]): ElementContent[] {
  const isText = (node: ElementContent) => !isElement(node, 'br') && !isBlank(node);
  const first = part.findIndex(isText);
  return first < 0
    ? part.filter((node) => !isElement(node, 'br'))
    : part.slice(first, part.findLastIndex(isText) + 1);
}
