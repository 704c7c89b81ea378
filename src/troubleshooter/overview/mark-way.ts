import type { Step } from '../core/known-answers.ts';
import type { Position } from '../core/replay.ts';

/** Neutral about whose answers they are: support opens what a customer has answered. */
const ANSWERED = {
  reader: 'Svar gitt i feilsøkingen',
  link: 'Svar fra lenken',
  rule: 'Følger av lenken',
  assumed: 'Antatt, ikke kontrollert',
} as const;

/** Marks a route and where it leads, in the picture and, in words, in the list. */
export function markWay({ steps, shown, node }: Pick<Position, 'steps' | 'shown' | 'node'>): void {
  for (const step of steps) markStep(step);
  for (const tried of shown) markTried(tried);
  markHere(node);
}

/** Removes the marks of a way from the picture and the list. */
export function clearWay(): void {
  for (const element of marked('.is-taken, .is-here')) element.classList.remove('is-taken', 'is-here');
  for (const element of marked('[data-node][aria-current]')) element.removeAttribute('aria-current');
  for (const element of marked('.outline-mark')) element.remove();
}

function markStep({ question, option, source }: Step): void {
  for (const node of marked(`[data-node="${question}"]`)) node.classList.add('is-taken');
  for (const edge of marked(`[data-edge="${question}/${option}"]`)) {
    edge.classList.add('is-taken');
    if (edge instanceof HTMLElement) edge.append(' ', mark(ANSWERED[source]));
  }
}

function markTried(id: string): void {
  for (const node of marked(`[data-node="${id}"]`)) {
    node.classList.add('is-taken');
    if (node instanceof HTMLElement) node.querySelector('h3')?.append(' ', mark('Prøvd, hjalp ikke'));
  }
}

function markHere(id: string): void {
  for (const node of marked(`[data-node="${id}"]`)) {
    node.classList.add('is-here');
    if (node instanceof HTMLElement) node.querySelector('h3')?.append(mark('Du er her'));
    if (node instanceof SVGAElement) node.setAttribute('aria-current', 'step');
  }
}

function mark(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'outline-mark';
  element.textContent = text;
  return element;
}

function marked(selector: string): NodeListOf<Element> {
  return document.querySelectorAll(selector);
}
