import { addresses } from '../addresses.ts';

const BUTTON = '[data-term][role]';
const MEANING = '.meaning';

/**
 * Makes a button of a word, with a box for its meaning behind it in the page. Until the meaning is there, the box holds
 * a link to where it stands.
 *
 * The word stays the element it is: a `button` would be a box that lines break before and behind, and the page would
 * move.
 *
 * @param number of the word on the page
 */
export function makeButton(word: HTMLElement, number: number): void {
  const box = document.createElement('span');
  // No heading's id holds a colon.
  box.id = `ord:${number}`;
  box.className = 'meaning';
  box.popover = 'manual';
  const link = document.createElement('a');
  link.href = `${addresses.terms}#${word.dataset.term}`;
  link.textContent = `Se hva «${word.textContent}» betyr`;
  box.append(link);
  word.after(box);
  word.tabIndex = 0;
  word.setAttribute('role', 'button');
  word.setAttribute('aria-describedby', box.id);
}

/** The box of a word that has been made a button. */
export function boxOf(word: Element): HTMLElement {
  return word.nextElementSibling as HTMLElement;
}

/** The button that an event is about, if there is one. */
export function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(BUTTON) : null;
}

/** The button that an event is about, or whose meaning it is about. */
export function wordAt(target: EventTarget | null): HTMLElement | null {
  const box = target instanceof Element ? target.closest(MEANING) : null;
  return box ? buttonAt(box.previousElementSibling) : buttonAt(target);
}
