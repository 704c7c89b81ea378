/** What a hit shows of its page's text. It is loaded together with the first text: until then, hits are titles. */
import { addresses } from '../../addresses.ts';
import { bestSection } from '../query/best-section.ts';
import type { Found } from '../query/find.ts';
import type { IndexedPage } from '../query/indexed-page.ts';
import { nearestQuestion } from '../query/nearest-question.ts';
import type { PageText } from '../query/page-text.ts';
import type { RankingIndex } from '../query/ranking-index.ts';
import { drawPlace, type Place } from './draw-place.ts';

/** A page's text from its Pagefind fragment: gzipped JSON with a prefix of Pagefind's own. */
export async function readFragment(response: Response): Promise<PageText> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // If the server declared the file as gzip, the browser has already unpacked it.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const unpacked = isPacked
    ? await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
    : new TextDecoder().decode(bytes);
  return JSON.parse(unpacked.slice(unpacked.indexOf('{')));
}

/** Draws a place into a link to its page, in the `room` reserved for it. */
export type PlaceDrawer = (link: HTMLAnchorElement, room: HTMLElement) => void;

/** Makes a function that draws where in a page the answer is, and the words that show it. */
export function placeDrawer(
  page: IndexedPage,
  text: PageText,
  found: Pick<Found, 'question' | 'wishes'>,
  index: RankingIndex,
): PlaceDrawer {
  const place = placeIn(page, text, found, index);
  return (link, room) => drawPlace(place, link, room);
}

function placeIn(
  { path, detours }: IndexedPage,
  text: PageText,
  { question, wishes }: Pick<Found, 'question' | 'wishes'>,
  index: RankingIndex,
): Place {
  const href = addresses.at(path);
  const { anchor, heading, excerpt } = bestSection(text, wishes, index, detours, question);
  return {
    href: anchor === undefined ? href : `${href}#${encodeURIComponent(anchor)}`,
    question: nearestQuestion((text.meta.asked ?? '').split('|').filter(Boolean), wishes, index),
    section: heading,
    excerpt,
    audience: text.meta.audience || undefined,
  };
}
