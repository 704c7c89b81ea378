import { type Span, shiftInto } from './shift-into.ts';

/** What stays free around the control that is pointed at, in px. */
const GAP = 10;

/**
 * Brings what the guide points at into sight, or else what has focus: inside the window, and between the bar above and
 * the guide below where those lie over the page.
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
  // All of the window where there is room for it, so that the page stays where it is from then on.
  const app = find('.sim-app');
  if (app && heightOf(app.getBoundingClientRect()) <= heightOf(view))
    scrollPageBy(shiftInto(app.getBoundingClientRect(), view));
  scrollPageBy(shiftInto(target.getBoundingClientRect(), view, GAP));
}

/** Where the page is seen: between the bar above and the guide below, where those lie over it. */
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
