import type { Piece } from '../query/excerpt.ts';
import { element } from './element.ts';
import { firstWords } from './first-words.ts';

/** Where in a page a hit leads. */
export interface Place {
  /** Address of the section that answers. */
  href: string;
  /** The nearest of the questions that the page says it answers, if one is near enough. */
  question: string | undefined;
  /** The section of the page, if the hit is in one. */
  section: string | undefined;
  excerpt: Piece[];
  /** «Online» or «Onsite», if the page is for one of them. */
  audience: string | undefined;
}

/** Draws a place into the room that is reserved for it, and points the link at it. */
export function drawPlace(
  { href, question, section, excerpt, audience }: Place,
  link: HTMLAnchorElement,
  room: HTMLElement,
): void {
  const height = room.offsetHeight;
  room.replaceChildren();
  link.href = href;
  // The question that readers ask, or the section with the answer: there is room for one line.
  const where = element('span', 'hit-section', question ? `«${sentence(question)}»` : section);
  // Beside the title, it could push the title onto a second line.
  if (audience) where.prepend(element('span', 'hit-kind', audience), ' ');
  if (where.hasChildNodes()) room.append(where);
  if (!excerpt.length) return;
  const text = element('span', 'hit-excerpt');
  room.append(' ', text);
  fill(text, excerpt, () => !height || room.offsetHeight <= height);
}

/** Shows as many words of an excerpt as fit, so that the hits below stay in place and nothing is cut off. */
function fill(text: HTMLElement, excerpt: readonly Piece[], fits: () => boolean): void {
  const show = (words: number) => {
    const pieces = firstWords(excerpt, words);
    text.replaceChildren(...pieces.map((one) => (one.isMarked ? element('mark', '', one.text) : one.text)));
    return fits();
  };
  let [most, tooMany] = [0, excerpt.reduce((sum, { text: { length } }) => sum + length, 1)];
  if (show(tooMany)) return;
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (show(middle)) most = middle;
    else tooMany = middle;
  }
  show(most);
}

function sentence(question: string): string {
  return question.charAt(0).toUpperCase() + question.slice(1);
}
