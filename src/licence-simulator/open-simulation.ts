import { h, hydrate } from 'preact';
import { Simulation } from './Simulation.tsx';

/** Takes over the exercise on its page. */
const root = document.querySelector<HTMLElement>('[data-sim-root]');
const data = document.querySelector('script[data-sim-data]')?.textContent;
if (root && data) hydrate(h(Simulation, JSON.parse(data)), root);
