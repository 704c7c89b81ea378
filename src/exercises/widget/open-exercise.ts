import { h, hydrate, options } from 'preact';
import { noteReferrer } from './arrival.ts';
import { Simulation } from './Exercise.tsx';
import { printChecklist } from './print-checklist.ts';

/** Takes over the exercise on its page. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('[data-sim-root]');
  const data = document.querySelector('script[data-sim-data]')?.textContent;
  if (root && data) {
    noteReferrer();
    // What is pressed is answered first, and drawn in a task of its own: with thousands of users each takes its time.
    options.debounceRendering = (draw) => setTimeout(draw);
    hydrate(h(Simulation, JSON.parse(data)), root);
    // Readers who can try the steps need the pictures less; without scripts these stay open.
    document.querySelector('[data-sim-steps]')?.removeAttribute('open');
  }
  document.querySelector('[data-print-checklist]')?.addEventListener('click', printChecklist);
}
