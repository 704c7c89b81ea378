import { type Span, shiftInto } from './shift-into.ts';

/** The free space around the highlighted control, in px. */
const GAP = 10;

/**
 * Scrolls the control that the guide highlights, or else the focused one, into view: inside the window, and between the
 * bar above and the guide below if they cover the page.
 */
export function showPointedAt(exercise: HTMLElement): void {
  const find = (selector: string) => exercise.querySelector<HTMLElement>(selector);
  const target = find('.sim-body .next') ?? find('.sim-frame :focus');
  if (!target) return;
  const scroller = scrollerAround(target, exercise);
  if (scroller) {
    const { top, bottom } = scroller.getBoundingClientRect();
    const foot = scroller.querySelector('.sim-buttons');
    const isInFoot = foot?.contains(target);
    const covered = foot && !isInFoot && isSticky(foot) ? foot.getBoundingClientRect().height : 0;
    if (!isInFoot || (foot && !isSticky(foot)))
      scroller.scrollTop += shiftInto(target.getBoundingClientRect(), { top, bottom: bottom - covered }, GAP);
  }
  const view = viewOf(find('.sim-bar'), find('.sim-guide'));
  // The whole window if there is room for it, so that the page need not scroll again.
  const app = find('.sim-app');
  if (app && heightOf(app.getBoundingClientRect()) <= heightOf(view))
    scrollPageBy(shiftInto(app.getBoundingClientRect(), view));
  scrollPageBy(shiftInto(target.getBoundingClientRect(), view, GAP));
}

/** The visible part of the page: between the bar above and the guide below, if they cover it. */
function viewOf(bar: HTMLElement | null, guide: HTMLElement | null): Span {
  const top = Math.max(0, bar && isSticky(bar) ? bar.getBoundingClientRect().height : 0);
  const bottom = guide && isSticky(guide) ? innerHeight - guide.getBoundingClientRect().height : innerHeight;
  return { top, bottom };
}

function scrollPageBy(top: number): void {
  if (top) scrollBy({ top, behavior: 'instant' });
}

function heightOf({ top, bottom }: Span): number {
  return bottom - top;
}

function isSticky(element: Element): boolean {
  return getComputedStyle(element).position === 'sticky';
}

function scrollerAround(target: HTMLElement, within: HTMLElement): HTMLElement | undefined {
  for (let around = target.parentElement; around && around !== within; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (overflowY === 'auto' && around.scrollHeight > around.clientHeight) return around;
  }
  return;
}
