import { h, hydrate } from 'preact';
import { Troubleshooter } from './Troubleshooter.tsx';
import { type LinkParts, loadLinkParts } from './use-link-parts.ts';
import { whenRepaired } from './when-repaired.ts';

const root = document.querySelector<HTMLElement>('[data-ts-page]');
const data = document.querySelector('script[data-ts-data]')?.textContent;
if (root && data) {
  const { tree, initial } = JSON.parse(data);
  const start = (link?: LinkParts) =>
    hydrate(h(Troubleshooter, { tree, initial, place: 'page', level: 1, link }), root);
  whenRepaired(() => {
    if (location.search || /[#&]v=/.test(location.hash)) loadLinkParts().then(start, () => start());
    else start();
  });
}

// The graph marks the way of the state that stands in the address when one leaves for it; anchors lead to the same there.
const graph = document.querySelector<HTMLAnchorElement>('[data-carries-state]');
const page = graph?.href;
const carry = () => {
  if (graph) graph.href = page + location.hash;
};
graph?.addEventListener('pointerdown', carry);
graph?.addEventListener('click', carry);
