import { addresses } from '../../addresses.ts';
import { element } from './element.ts';
import type { Hit } from './search-client.ts';

/** How long a hit must last before its text is fetched, in milliseconds: after a pause in a word, readers type on. */
const STANDS_MS = 150;

/**
 * A hit as a link, for the box and the page alike: title and kind, then audience, section and excerpt when they arrive.
 *
 * @param texts when to fetch the text of its page: at once, when the hit is seen, or never, since another hit will soon
 *   replace it
 * @param before the link that it replaces, if that leads to the same page: its text stays until the new one arrives
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
    // If there is none, the text for the previous query must not stay.
    if (draw) draw(link, room);
    else room.replaceChildren();
  };
  if (texts === 'now') show();
  if (texts === 'seen') whenSeen(link, show);
  return link;
}

/** Calls `show` once the link is in view: a small window shows only a part of the list. */
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

/**
 * The address of the search page for a query. `literal` searches without corrections, `kind` for pages of one kind
 * only.
 */
export function searchAddress(query: string, { literal = false, kind = '' } = {}): string {
  if (!query) return addresses.search;
  const parameters = new URLSearchParams({
    q: query,
    ...(literal && { ordrett: '1' }),
    ...(kind && { tema: kind }),
  });
  return `${addresses.search}?${parameters}`;
}
