import type { Platform } from '../../platform.ts';
import { readLink } from '../core/link.ts';
import { fragmentOf, replay } from '../core/replay.ts';
import { EMPTY_SESSION } from '../core/session.ts';
import type { Routing } from '../core/tree.ts';
import { clearWay, markWay } from './mark-way.ts';
import { openPicture } from './open-picture.ts';

/**
 * Makes the picture zoomable, and marks the route in the address, in picture and list.
 *
 * @param signal aborts listeners outside the page's own elements
 */
export function start(
  signal?: AbortSignal,
  { history, location }: Pick<Platform, 'history' | 'location'> = globalThis,
): void {
  const data = document.querySelector('script[data-ts-routing]')?.textContent;
  if (!data) return;
  const tree: Routing = JSON.parse(data);
  const lookAt = openPicture();
  const show = () => {
    clearWay();
    const link = readLink(tree, location.search, location.hash);
    if (!link.facts) return lookAt(tree.start);
    const session = { ...EMPTY_SESSION, ...link.progress, facts: link.facts };
    const position = replay(tree, session);
    if (link.mustClean) {
      const address = `${location.pathname}${link.query}#${fragmentOf(session, position)}`;
      history.replaceState(history.state, '', address);
    }
    markWay(position);
    lookAt(position.node);
  };
  show();
  addEventListener('hashchange', show, { signal });
}
