import type { Root } from 'hast';
import { elementsIn, isElement, type Tree } from '../nodes.ts';

/** Private-use characters, which no text has, around the number of a list. */
const MARK = /\uE000(\d+)\uE001/g;
/** The properties of a numbered paragraph with content: mammoth drops empty ones. */
const NUMBERED =
  /<w:pPr\b[^>]*>(?:(?!<\/w:pPr>)[\s\S])*?<w:numId w:val="(\d+)"\/>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>(?=(?:(?!<\/w:p>)[\s\S])*?<w:(?:t|drawing|pict)\b)/g;

/**
 * A document's text with a mark in each paragraph of a list that says which list it is. In Word, both parts of a list
 * that is interrupted carry the list's number, so the second continues its numbers. Mammoth drops that number.
 */
export function markLists(document: string): string {
  return document.replace(
    NUMBERED,
    (properties, list) => `${properties}<w:r><w:t>\uE000${list}\uE001</w:t></w:r>`,
  );
}

/** Removes the marks. A part that continues an earlier list gets its first number, so that the count goes on. */
export function countLists(body: Root): void {
  const counts = new Map<string, number>();
  for (const node of body.children) {
    if (!isElement(node, 'ol')) continue;
    const points = node.children.filter((child) => isElement(child, 'li'));
    const list = points[0] && new RegExp(MARK).exec(firstText(points[0] as Tree))?.[1];
    if (list === undefined) continue;
    const before = counts.get(list) ?? 0;
    if (before) node.properties.start = before + 1;
    counts.set(list, before + points.length);
  }
  withoutMarks(body);
}

function firstText(tree: Tree): string {
  for (const child of tree.children) {
    const text = child.type === 'text' ? child.value : isElement(child) ? firstText(child) : '';
    if (text) return text;
  }
  return '';
}

function withoutMarks(body: Root): void {
  for (const { children } of [body, ...elementsIn(body)])
    for (const child of children) if (child.type === 'text') child.value = child.value.replace(MARK, '');
}
