import { addresses } from '../../addresses.ts';
import { platform } from '../../platform.ts';

const ARRIVED = 'kom';

/** Which kind of page one came from, if it keeps what was answered or filled in there. */
export type Origin = 'troubleshooter' | 'article' | 'tool';

/** Notes in this entry of the tab's history that the one before it is where one came from; a reload keeps the note. */
export function noteArrival(from: Origin): void {
  const { history } = platform;
  history.replaceState({ ...history.state, [ARRIVED]: from }, '');
}

/** Notes a link on a troubleshooter or an article as the way here. In a new tab there is nothing to go back to. */
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
