import { h, hydrate } from 'preact';
import { Simulation } from './Exercise.tsx';

/** Takes over the exercise on its page. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('[data-sim-root]');
  const data = document.querySelector('script[data-sim-data]')?.textContent;
  if (root && data) {
    hydrate(h(Simulation, JSON.parse(data)), root);
    // Readers who can try the steps need the pictures less; without scripts these stay open.
    document.querySelector('[data-sim-steps]')?.removeAttribute('open');
  }
  document.querySelector('[data-print-checklist]')?.addEventListener('click', printChecklist);
}

/** Prints only the checklist. The browser's own command prints all of the page. */
function printChecklist(): void {
  const { classList } = document.documentElement;
  classList.add('print-checklist');
  addEventListener('afterprint', () => classList.remove('print-checklist'), { once: true });
  print();
}
