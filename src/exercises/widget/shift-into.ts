/** From where to where something stands in the browser's window, in px from its top. */
export interface Span {
  top: number;
  bottom: number;
}

/**
 * How far a view must be scrolled to show a box with a gap around it, in px; its beginning if it is higher than the
 * view.
 */
export function shiftInto(box: Span, view: Span, gap = 0): number {
  const below = box.bottom + gap - view.bottom;
  const above = box.top - gap - view.top;
  return below > 0 ? Math.min(below, above) : Math.min(0, above);
}
