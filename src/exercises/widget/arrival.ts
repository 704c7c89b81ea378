import { addresses } from '../../addresses.ts';
import { platform } from '../../platform.ts';

const ARRIVED = 'kom';

/** The kind of page that the reader came from, if it keeps its answers or entries. */
export type Origin = 'troubleshooter' | 'article' | 'tool';

/** Notes in this entry of the tab's history which kind of page the one before it is; the note survives a reload. */
export function noteArrival(from: Origin): void {
  const { history } = platform;
  history.replaceState({ ...history.state, [ARRIVED]: from }, '');
}

/** Notes that a link on a troubleshooter or an article led here. In a new tab there is nothing to go back to. */
export function noteReferrer(): void {
  const { referrer } = platform.document;
  const { type } = (performance.getEntriesByType('navigation')[0] ?? {}) as { type?: string };
  if (!referrer || type === 'reload' || history.length < 2) return;
  const { origin, pathname } = new URL(referrer);
  if (origin !== location.origin) return;
  if (pathname.startsWith(addresses.troubleshooters)) noteArrival('troubleshooter');
  else if (pathname.startsWith(addresses.articles)) noteArrival('article');
}

/** Where the browser's «back» leads, if that is known. */
export function cameFrom(): Origin | undefined {
  return platform.history.state?.[ARRIVED];
}
