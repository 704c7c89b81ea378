import type { Hit } from './engine.ts';

/** What one hit holds, for the box and the page alike: title, section, excerpt, kind. */
export function hitContent(hit: Hit): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const title = element('span', 'hit-title', hit.title);
  fragment.append(title);
  if (hit.kind) title.append(' ', element('span', 'hit-kind', hit.kind));
  if (hit.section) fragment.append(' ', element('span', 'hit-section', hit.section));
  const excerpt = element('span', 'hit-excerpt');
  excerpt.innerHTML = hit.excerptHtml;
  fragment.append(' ', excerpt);
  return fragment;
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
export function countText(count: number, near: boolean): string {
  if (near)
    return count === 1
      ? 'Ingen side har alle ordene. Én side har noen av dem.'
      : `Ingen side har alle ordene. ${count} sider har noen av dem.`;
  return `${count} treff`;
}
