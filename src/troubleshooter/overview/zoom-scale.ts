/** A size in CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/** How far a small tree may be enlarged to fill the frame. */
const WHOLE_MOST = 1.25;
const MOST = 2.5;

/** How much a press of a button or a key changes the size. */
export const ZOOM_STEP = 1.25;

/** The scale at which the whole picture fits into a given room. */
export function wholeScale(picture: Size, room: Size): number {
  return Math.min(room.width / picture.width, room.height / picture.height, WHOLE_MOST);
}

/** Limits a scale: at least that of the whole picture or the picture's own size, whichever is smaller. */
export function withinLimits(scale: number, whole: number): number {
  return Math.min(Math.max(scale, leastScale(whole)), MOST);
}

/** Whether the picture can be made larger, and smaller. */
export function canZoom(scale: number, whole: number): { in: boolean; out: boolean } {
  return { in: scale < MOST, out: scale > leastScale(whole) };
}

function leastScale(whole: number): number {
  return Math.min(whole, 1);
}
