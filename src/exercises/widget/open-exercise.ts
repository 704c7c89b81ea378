import { h, hydrate, options } from 'preact';
import { noteReferrer } from './arrival.ts';
import { Simulation } from './Exercise.tsx';
import { printChecklist } from './print-checklist.ts';

/** Starts the exercise on its page. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('[data-sim-root]');
  const data = document.querySelector('script[data-sim-data]')?.textContent;
  if (root && data) {
    noteReferrer();
    // Handles a press first and draws in a task of its own: with thousands of users both take time.
    options.debounceRendering = (draw) => setTimeout(draw);
    hydrate(h(Simulation, JSON.parse(data)), root);
    // Readers who can try the steps seldom need the pictures; without scripts they stay open.
    document.querySelector('[data-sim-steps]')?.removeAttribute('open');
  }
  document.querySelector('[data-print-checklist]')?.addEventListener('click', printChecklist);
}
