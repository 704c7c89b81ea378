import { addresses } from '../addresses.ts';
import type { Answer, Hit } from './engine.ts';

/** What one hit holds, for the box and the page alike: title, kind, audience, section, excerpt. */
export function hitContent(hit: Hit): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const title = element('span', 'hit-title', hit.title);
  fragment.append(title);
  if (hit.kind) title.append(' ', element('span', 'hit-kind', hit.kind));
  if (hit.audience) title.append(' ', element('span', 'hit-kind', hit.audience));
  if (hit.section) fragment.append(' ', element('span', 'hit-section', hit.section));
  if (hit.excerpt.length) {
    const excerpt = element('span', 'hit-excerpt');
    for (const { text, isMarked } of hit.excerpt) excerpt.append(isMarked ? element('mark', '', text) : text);
    fragment.append(' ', excerpt);
  }
  return fragment;
}

export function hitLink(hit: Hit): HTMLAnchorElement {
  const link = element('a', 'hit');
  link.href = hit.href;
  link.append(hitContent(hit));
  return link;
}

/** Links in a list. */
export function linkItems(links: readonly { href: string; title: string }[]): HTMLLIElement[] {
  return links.map(({ href, title }) => {
    const item = element('li', '');
    const link = element('a', '', title);
    link.href = href;
    item.append(link);
    return item;
  });
}

/** «Viser treff for «figurer». Søk heller etter «figruer».»: the last words are a link to the literal search. */
export function suggestionContent(corrected: string, query: string): (Node | string)[] {
  const literal = element('a', '', `Søk heller etter «${query}»`);
  literal.href = searchAddress(query, { literal: true });
  return ['Mente du ', element('strong', '', corrected), '? Det er det vi har søkt etter. ', literal];
}

export function searchAddress(query: string, { literal = false, kind = '' } = {}): string {
  if (!query) return addresses.search;
  const parameters = new URLSearchParams({
    q: query,
    ...(literal && { ordrett: '1' }),
    ...(kind && { hylle: kind }),
  });
  return `${addresses.search}?${parameters}`;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

/** «3 treff», for the eye and the screen reader. */
export function countText(answer: Answer): string {
  const count = `${answer.total} treff`;
  return answer.fit === 'some' ? `${count}, men ingen har alt du spør om` : count;
}
