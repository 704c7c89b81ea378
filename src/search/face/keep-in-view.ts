/** This much of the list must be visible below the field; on a small screen or at 400 % zoom it is not. */
const SEEN_PX = 160;
const MARGIN_PX = 8;

/** What a reader sees of the window: less than all of it while a keyboard stands on the screen, or in pinch zoom. */
interface Seen {
  top: number;
  bottom: number;
}

/**
 * Scrolls an open panel to where enough of it is seen, and makes it no higher than the room it has, so that its end can
 * be scrolled to above a keyboard on the screen.
 */
export function keepInView(box: HTMLElement, panel: HTMLElement): void {
  panel.style.maxBlockSize = '';
  const roomBelow = () => seen().bottom - panel.getBoundingClientRect().top;
  if (roomBelow() < Math.min(SEEN_PX, panel.offsetHeight)) box.scrollIntoView({ behavior: 'instant' });
  if (isCovered()) panel.style.maxBlockSize = `${Math.max(SEEN_PX / 2, roomBelow() - MARGIN_PX)}px`;
}

/** Calls back whenever what is seen of the window changes, as when a keyboard comes or goes. */
export function onViewChange(change: () => void): void {
  visualViewport?.addEventListener('resize', change);
}

function seen(): Seen {
  const view = visualViewport;
  return view
    ? { top: view.offsetTop, bottom: view.offsetTop + view.height }
    : { top: 0, bottom: innerHeight };
}

/** Whether something stands over the window: its own height is not what is seen. */
function isCovered(): boolean {
  const { top, bottom } = seen();
  return bottom - top < innerHeight - 1;
}
