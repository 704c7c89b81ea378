/** This much of the list must be visible below the field; on a small screen or at 400 % zoom it is not. */
const SEEN_PX = 160;
const MARGIN_PX = 8;

/** The visible part of the window: smaller than the window under an on-screen keyboard or in pinch zoom. */
interface Seen {
  top: number;
  bottom: number;
}

/**
 * Scrolls until enough of an open panel is visible, and limits its height to the room that it has, so that its end can
 * be scrolled to above an on-screen keyboard.
 */
export function keepInView(box: HTMLElement, panel: HTMLElement): void {
  panel.style.maxBlockSize = '';
  const roomBelow = () => seen().bottom - panel.getBoundingClientRect().top;
  if (roomBelow() < Math.min(SEEN_PX, panel.offsetHeight)) box.scrollIntoView({ behavior: 'instant' });
  if (isCovered()) panel.style.maxBlockSize = `${Math.max(SEEN_PX / 2, roomBelow() - MARGIN_PX)}px`;
}

/** Calls back whenever the visible part of the window changes, as when a keyboard opens or closes. */
export function onViewChange(change: () => void): void {
  visualViewport?.addEventListener('resize', change);
}

function seen(): Seen {
  const view = visualViewport;
  return view
    ? { top: view.offsetTop, bottom: view.offsetTop + view.height }
    : { top: 0, bottom: innerHeight };
}

/** Whether something covers part of the window. */
function isCovered(): boolean {
  const { top, bottom } = seen();
  return bottom - top < innerHeight - 1;
}
