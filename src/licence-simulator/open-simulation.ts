import { h, hydrate } from 'preact';
import { Simulation } from './Simulation.tsx';

/** Takes over the exercise on its page. */
const root = document.querySelector<HTMLElement>('[data-sim-root]');
const data = document.querySelector('script[data-sim-data]')?.textContent;
if (root && data) {
  hydrate(h(Simulation, JSON.parse(data)), root);
  // Whoever can try the steps needs the pictures less; where this never runs, they stay open.
  document.querySelector('[data-sim-steps]')?.removeAttribute('open');
}
