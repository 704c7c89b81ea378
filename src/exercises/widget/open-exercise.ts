import { h, hydrate } from 'preact';
import { Simulation } from './Exercise.tsx';

/** Takes over the exercise on its page. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('[data-sim-root]');
  const data = document.querySelector('script[data-sim-data]')?.textContent;
  if (root && data) {
    hydrate(h(Simulation, JSON.parse(data)), root);
    // Whoever can try the steps needs the pictures less; where this never runs, they stay open.
    document.querySelector('[data-sim-steps]')?.removeAttribute('open');
  }
  document.querySelector('[data-print-checklist]')?.addEventListener('click', printChecklist);
}

/** The checklist alone on paper. A page printed by the browser's own command has all of it. */
function printChecklist(): void {
  const { classList } = document.documentElement;
  classList.add('print-checklist');
  addEventListener('afterprint', () => classList.remove('print-checklist'), { once: true });
  print();
}
