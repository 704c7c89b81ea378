import { addresses } from '../../addresses.ts';
import { element } from './element.ts';
import type { Hit } from './search-client.ts';

/** How long a hit stands before its text is fetched, in milliseconds: whoever stopped within a word types on. */
const STANDS_MS = 150;

/**
 * A hit as a link, for the box and the page alike: title and kind, then audience, section and excerpt when they come.
 *
 * @param texts whether they are asked for at once, when the hit is seen, or not at all since it will soon give way to
 *   another
 * @param before the link in whose place it comes, if that leads to the same page: its text stays until the new one comes
 */
export function hitLink(
  hit: Hit,
  texts: 'now' | 'seen' | 'never' = 'now',
  before?: Element,
): HTMLAnchorElement {
  const link = element('a', 'hit');
  link.href = hit.href;
  const title = element('span', 'hit-title', hit.title);
  if (hit.kind) title.append(' ', element('span', 'hit-kind', hit.kind));
  const room = element('span', 'hit-place hit-waiting');
  room.append(...(before?.querySelector('.hit-place')?.cloneNode(true).childNodes ?? []));
  link.append(title, ' ', room);
  const show = async () => {
    const draw = await hit.place();
    room.classList.remove('hit-waiting');
    // Not what was found in it for the query before.
    if (draw) draw(link, room);
    else room.replaceChildren();
  };
  if (texts === 'now') show();
  if (texts === 'seen') whenSeen(link, show);
  return link;
}

/** Of a list in a small window, one part is seen at a time. */
function whenSeen(link: Element, show: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    show();
  });
  setTimeout(() => observer.observe(link), STANDS_MS);
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
  return ['Mente du ', element('strong', '', corrected), '? Vi søkte etter det. ', literal];
}

export function searchAddress(query: string, { literal = false, kind = '' } = {}): string {
  if (!query) return addresses.search;
  const parameters = new URLSearchParams({
    q: query,
    ...(literal && { ordrett: '1' }),
    ...(kind && { tema: kind }),
  });
  return `${addresses.search}?${parameters}`;
}
