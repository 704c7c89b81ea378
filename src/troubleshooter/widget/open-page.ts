import { h, hydrate } from 'preact';
import { platform } from '../../platform.ts';
import { EMPTY_SESSION } from '../core/session.ts';
import { Troubleshooter } from './Troubleshooter.tsx';
import { loadParts } from './use-parts.ts';
import { carriesState, whenRepaired } from './when-repaired.ts';

/**
 * Takes over a troubleshooter on its own page.
 *
 * @param signal aborts listeners outside the page's own elements
 */
export function start(signal?: AbortSignal): void {
  const root = document.querySelector<HTMLElement>('[data-ts-page]');
  const data = document.querySelector<HTMLElement>('[data-ts-data]');
  if (root && data?.textContent) {
    const tree = JSON.parse(data.textContent);
    const initial = { ...EMPTY_SESSION, at: data.dataset.at };
    const show = () => hydrate(h(Troubleshooter, { tree, initial, place: 'page', level: 1 }), root);
    whenRepaired(() => {
      if (platform.location.search || carriesState()) loadParts('link', 'answers').then(show);
      else show();
    }, signal);
  }

  // The graph marks the route of the state in the address at the moment of leaving; anchors lead to the same node
  // there.
  const graph = document.querySelector<HTMLAnchorElement>('[data-carries-state]');
  if (!graph) return;
  const page = graph.href;
  graph.onclick = graph.onpointerdown = () => {
    graph.href = page + platform.location.hash;
  };
}
