/** The vertical extent of something in the browser's window, in px from its top. */
export interface Span {
  top: number;
  bottom: number;
}

/**
 * How far to scroll a view, in px, so that it shows a box with a gap around it; if the box is higher than the view, its
 * beginning.
 */
export function shiftInto(box: Span, view: Span, gap = 0): number {
  const below = box.bottom + gap - view.bottom;
  const above = box.top - gap - view.top;
  return below > 0 ? Math.min(below, above) : Math.min(0, above);
}
