import { addresses } from '../addresses.ts';

const BUTTON = '[data-term][role]';
const MEANING = '.meaning';

/**
 * Turns a word into a button, followed by a box for its meaning. Until the meaning has arrived, the box contains a link
 * to it.
 *
 * The element itself stays, with the role of a button: a real `button` would allow line breaks before and after it, and
 * the page would shift.
 *
 * @param number the word's number on the page
 */
export function makeButton(word: HTMLElement, number: number): void {
  const box = document.createElement('span');
  // No heading's id contains a colon.
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

/** The button that an event concerns, if any. */
export function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(BUTTON) : null;
}

/** The button that an event concerns, directly or through its meaning. */
export function wordAt(target: EventTarget | null): HTMLElement | null {
  const box = target instanceof Element ? target.closest(MEANING) : null;
  return box ? buttonAt(box.previousElementSibling) : buttonAt(target);
}
