import type { Zoom } from './zoom-picture.ts';
import { ZOOM_STEP } from './zoom-scale.ts';

/** Zooms by keys, by the wheel with Ctrl (which is also two fingers on a touchpad) and by two fingers on the screen. */
export function zoomByGestures(frame: HTMLElement, zoom: Zoom): void {
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+') zoom.to(zoom.scale() * ZOOM_STEP);
    else if (event.key === '-') zoom.to(zoom.scale() / ZOOM_STEP);
    else if (event.key === '0') zoom.whole();
    else return;
    event.preventDefault();
  });
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom.to(zoom.scale() * Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
  zoomByTwoFingers(frame, zoom);
}

/** One finger is left to the browser, so that it can also scroll the page. */
function zoomByTwoFingers(frame: HTMLElement, zoom: Zoom): void {
  let last: ReturnType<typeof spread> | undefined;
  frame.addEventListener('touchstart', ({ touches }) => {
    last = spread(touches);
  });
  frame.addEventListener('touchend', ({ touches }) => {
    last = spread(touches);
  });
  frame.addEventListener(
    'touchmove',
    (event) => {
      const now = spread(event.touches);
      if (!now || !last) return;
      event.preventDefault();
      frame.scrollBy(last.x - now.x, last.y - now.y);
      zoom.to((zoom.scale() * now.apart) / last.apart, now);
      last = now;
    },
    { passive: false },
  );
}

/** The point between two fingers, and the distance between them. */
function spread([a, b, ...others]: TouchList): { x: number; y: number; apart: number } | undefined {
  if (!a || !b || others.length > 0) return undefined;
  const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, apart: Math.max(apart, 1) };
}
