import type { Element, ElementContent, Root } from 'hast';
import { isUnreadable } from '../../editing/links/outside-address.ts';
import { element, isElement, text } from '../nodes.ts';

const ADDRESS = /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>«»"“”\\]+/giu;

/**
 * Turns bare addresses into links, as the site would do when it reads the article, so that they are adapted like other
 * links. One that no browser can read is an example, and becomes code.
 */
export function textAddresses(tree: Root | Element): void {
  tree.children = (tree.children as ElementContent[]).flatMap((child) => {
    if (child.type === 'text') return parted(child.value);
    if (child.type === 'element' && !isElement(child, 'a', 'code', 'pre', 'kbd', 'samp'))
      textAddresses(child);
    return [child];
  });
}

function parted(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: found, index } of value.matchAll(ADDRESS)) {
    const address = withoutEnd(found);
    const href = /^www\./i.test(address) ? `http://${address}` : address;
    if (!/[\p{L}\d]/u.test(address.replace(/^(https?:\/\/|www\.)/i, ''))) continue;
    parts.push(text(value.slice(end, index)));
    parts.push(
      isUnreadable(href) ? element('code', [text(address)]) : element('a', [text(address)], { href }),
    );
    end = index + address.length;
  }
  return [...parts, text(value.slice(end))].filter((part) => part.type !== 'text' || part.value);
}

/** Drops trailing punctuation that belongs to the sentence. */
function withoutEnd(address: string): string {
  const bare = address.replace(/[.,;:!?*_~'"”’»]+$/, '');
  const isClosing = bare.endsWith(')') && bare.split('(').length < bare.split(')').length;
  return isClosing ? withoutEnd(bare.slice(0, -1)) : bare;
}
