import type { Element, ElementContent, Root, Text } from 'hast';
import { elementsIn, isBlank, isBlock, isElement, lineOf, placeOf, replaced, text } from '../nodes.ts';

const MARKS: Record<string, string> = {
  b: 'strong',
  i: 'em',
  s: 'del',
  strike: 'del',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
const MARKED = ['strong', 'em', 'del', 'code'];
/** Elements that only change how letters look, which articles do not do. */
const UNWRAPPED = ['u', 'font', 'span', 'big', 'small', 'ins', 'mark', 'center', 'bdi', 'bdo', 'wbr'];

/**
 * Makes bold and italic text fit for Markdown: one element name for each, no spaces at the ends, not in the middle of a
 * word, and adjacent ones joined.
 */
export function inlineMarks(body: Root): Root {
  const named = replaced(body, (node) => {
    const tagName = MARKS[node.tagName] ?? node.tagName;
    if (UNWRAPPED.includes(tagName)) return [...placeOf(node), ...node.children];
    const made = { ...node, tagName };
    if (tagName === 'a' && !isBlank(made) && !node.children.some(isBlock)) return outerSpaces(made);
    if (tagName === 'code') return isBlank(made) ? node.children : [made];
    if (!MARKED.includes(tagName)) return [made];
    if (node.children.some(isBlock)) return node.children;
    return isBlank(made) ? node.children : outerSpaces(withoutSame(made));
  });
  // Repeated: unmarking may make others adjacent, and joining may put others inside a word.
  for (let marks = Number.POSITIVE_INFINITY; marks > count(named); ) {
    marks = count(named);
    joinLikes(named);
    withinWords(named);
  }
  return named;
}

function count(tree: Root): number {
  return [...elementsIn(tree)].length;
}

/** Drops nested marks of the same kind. */
function withoutSame(node: Element): Element {
  return replaced(node, (inside) => (inside.tagName === node.tagName ? inside.children : [inside]));
}

function outerSpaces(node: Element): ElementContent[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text' && after) last.value = last.value.slice(0, -after.length);
  const leading = node.children.findIndex((child) => !isElement(child, 'br'));
  const trailing = node.children.findLastIndex((child) => !isElement(child, 'br'));
  return [
    text(before),
    ...node.children.slice(0, leading),
    { ...node, children: node.children.slice(leading, trailing + 1) },
    ...node.children.slice(trailing + 1),
    text(after),
  ].filter((child) => child.type !== 'text' || child.value);
}

function joinLikes(node: Root | Element): void {
  const joined: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text') last.value += child.value;
    else if (last && isElement(last, ...MARKED) && isElement(child, last.tagName))
      last.children = [...last.children, ...child.children];
    else joined.push(child);
  }
  node.children = joined;
  for (const child of joined) if (child.type === 'element') joinLikes(child);
}

/** Unmarks what begins or ends inside a word: Markdown cannot express it, and no reader misses it. */
function withinWords(node: Root | Element): void {
  const children = node.children as ElementContent[];
  node.children = children.flatMap((child, i) => {
    if (child.type !== 'element') return [child];
    withinWords(child);
    if (!isElement(child, 'strong', 'em', 'del')) return [child];
    const touches = LETTER_AT_END.test(flat(children[i - 1])) || LETTER_AT_START.test(flat(children[i + 1]));
    return touches ? child.children : [child];
  });
}

const LETTER_AT_END = /[\p{L}\p{N}_]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}_]/u;

function flat(node: ElementContent | undefined): string {
  if (node === undefined || isElement(node, 'br')) return '';
  return node.type === 'text' ? (node as Text).value : lineOf(node);
}
