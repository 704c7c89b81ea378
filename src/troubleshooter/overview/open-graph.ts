import type { Platform } from '../../platform.ts';
import { readLink } from '../core/link.ts';
import { EMPTY_SESSION, fragmentOf, replay, type Step } from '../core/replay.ts';
import type { Routing } from '../core/tree.ts';

/**
 * Marks the route that the address describes, in the picture and, in words, in the list. Whose answers they are is
 * unknown: support opens what a customer has answered.
 */
const ANSWERED = {
  reader: 'Svar gitt i feilsøkingen',
  link: 'Svar fra lenken',
  rule: 'Følger av lenken',
  assumed: 'Antatt, ikke kontrollert',
} as const;

/**
 * Shows the way to what the address carries.
 *
 * @param signal ends what listens beyond the page's own elements
 */
export function start(
  signal?: AbortSignal,
  { history, location }: Pick<Platform, 'history' | 'location'> = globalThis,
): void {
  const data = document.querySelector('script[data-ts-routing]')?.textContent;
  if (!data) return;
  const tree: Routing = JSON.parse(data);
  const show = () => {
    clear();
    const link = readLink(tree, location.search, location.hash);
    if (!link.facts) return;
    const session = { ...EMPTY_SESSION, ...link.progress, facts: link.facts };
    const position = replay(tree, session);
    if (link.mustClean) {
      const address = `${location.pathname}${link.query}#${fragmentOf(session, position)}`;
      history.replaceState(history.state, '', address);
    }
    for (const step of position.steps) markStep(step);
    for (const node of position.shown) markTried(node);
    markHere(position.node);
  };
  show();
  addEventListener('hashchange', show, { signal });
}

function clear(): void {
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
    if (node instanceof SVGAElement) {
      node.setAttribute('aria-current', 'step');
      bringIntoFrame(node);
    }
  }
}

/** Scrolls the picture's frame, not the page, to centre the node. */
function bringIntoFrame(node: Element): void {
  const frame = node.closest('.graph-frame');
  if (!frame) return;
  const [inner, outer] = [node.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollBy(inner.left + inner.width / 2 - outer.left - outer.width / 2, 0);
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
