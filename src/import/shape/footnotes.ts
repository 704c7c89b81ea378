import type { Element, Root } from 'hast';
import { attribute, element, elementsIn, isElement, lineOf, replaced } from '../nodes.ts';

/**
 * Finds footnotes and marks them for Markdown. A footnote is a short link to a list item or a block that links back to
 * it, as Word documents, Markdown and most programs write it.
 */
export function footnotes(body: Root): Root {
  const all = [...elementsIn(body)];
  const marks = new Map(
    all.flatMap((node) => {
      const to = fragment(node);
      return to && /^\W*(\w{1,3})\W*$/.test(lineOf(node)) ? [[to, node] as const] : [];
    }),
  );
  const found = all.flatMap((block) => {
    if (!isElement(block, 'li', 'div', 'p', 'aside')) return [];
    const inside = [...elementsIn(block)];
    const mark = [block, ...inside].flatMap((node) => marks.get(idOf(node) ?? '') ?? [])[0];
    const back = inside.find((node) => fragment(node) && idsAround(all, mark).includes(fragment(node) ?? ''));
    return mark && back && !inside.includes(mark) ? [{ block, mark, back }] : [];
  });
  // A block inside another match is part of that one.
  const outer = found.filter(
    ({ block }) =>
      !found.some(
        (other) => other.block !== block && [...elementsIn(other.block)].includes(block as Element),
      ),
  );
  const labels = new Map(outer.map(({ mark }, i) => [mark, String(i + 1)]));
  const texts = outer.map(({ block, mark, back }) => {
    const text = replaced(block, (node) => (node === back ? [] : [node]));
    return element('footnote-text', text.children, { label: labels.get(mark) ?? '' });
  });
  if (!texts.length) return body;
  const blocks = new Set<Element>(outer.map(({ block }) => block));
  replaced(body, (node) => {
    const label = labels.get(node);
    if (label) return [element('footnote-mark', [], { label })];
    if (blocks.has(node)) return [];
    if (node.tagName === 'sup' && node.children.some((child) => isElement(child, 'footnote-mark')))
      return node.children;
    // The page adds the heading itself.
    return node.properties.dataFootnotes !== undefined ? [] : [node];
  });
  body.children.push(...texts);
  return body;
}

/** The ids of the mark, and of elements that contain nothing else. */
function idsAround(all: readonly Element[], mark: Element | undefined): string[] {
  if (!mark) return [];
  return all
    .filter((node) => node === mark || (node.tagName === 'sup' && node.children.includes(mark)))
    .flatMap((node) => idOf(node) ?? []);
}

function idOf(node: Element): string | undefined {
  return attribute(node, 'id') ?? (node.tagName === 'a' ? attribute(node, 'name') : undefined);
}

function fragment(node: Element): string | undefined {
  const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
  return href?.startsWith('#') && href.length > 1 ? href.slice(1) : undefined;
}
