/** Edges in CSS pixels from the window's top left corner. */
export interface Edges {
  left: number;
  top: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** How near the edge of the window a box may come, in CSS pixels. */
const MARGIN = 8;
/**
 * The gap between the word and the box, for the line under the word. A pointer crosses it before the box would close.
 */
const GAP = 3;

/**
 * Where to place the box of a word: right below it, or above it if there is more room, and pushed inside the edges of
 * the window, giving priority to the left and the top.
 */
export function placeBeside(word: Edges, box: Size, window: Size): { left: number; top: number } {
  const isBelow =
    word.bottom + GAP + box.height + MARGIN <= window.height || word.top < window.height - word.bottom;
  const top = isBelow ? word.bottom + GAP : word.top - GAP - box.height;
  return { left: within(word.left, box.width, window.width), top: isBelow ? top : Math.max(MARGIN, top) };
}

function within(start: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - size - MARGIN));
}
