import { type Span, shiftInto } from './shift-into.ts';

/** How many people to show of a list that was just opened, if the guide suggests none of them. */
const FIRST = 3;
/** The free space around the highlighted control, in px. */
const GAP = 10;

/**
 * Scrolls the control that the guide highlights, or else the first people of a list that was just opened, or the
 * focused control, into view: inside the window, and between the bar above and the guide below if they cover the page.
 */
export function showPointedAt(exercise: HTMLElement, isListOpened = false): void {
  const find = (selector: string) => exercise.querySelector<HTMLElement>(selector);
  const people = isListOpened ? [...exercise.querySelectorAll<HTMLElement>('.sim-users [data-user]')] : [];
  const target = find('.sim-body .next') ?? people.slice(0, FIRST).at(-1) ?? find('.sim-frame :focus');
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
