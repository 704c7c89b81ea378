import { dragPicture } from './drag-picture.ts';
import { zoomByGestures } from './zoom-gestures.ts';
import { zoomPicture } from './zoom-picture.ts';
import { ZOOM_STEP } from './zoom-scale.ts';

/**
 * Lets the picture be zoomed and moved.
 *
 * @returns a function that scrolls to a node if the picture is not entirely visible
 */
export function openPicture(): (node: string) => void {
  const frame = document.querySelector<HTMLElement>('.graph-frame');
  const picture = frame?.querySelector('svg');
  if (!frame || !picture) return () => {};
  const button = (name: string) => document.querySelector<HTMLElement>(`[data-zoom="${name}"]`);
  const zoom = zoomPicture(frame, picture, (can) => {
    for (const [name, possible] of Object.entries(can))
      button(name)?.setAttribute('aria-disabled', String(!possible));
  });
  button('in')?.addEventListener('click', () => zoom.to(zoom.scale() * ZOOM_STEP));
  button('out')?.addEventListener('click', () => zoom.to(zoom.scale() / ZOOM_STEP));
  button('whole')?.addEventListener('click', zoom.whole);
  frame.tabIndex = 0;
  zoomByGestures(frame, zoom);
  dragPicture(frame);
  return (node) => {
    const part = frame.querySelector(`a[data-node="${node}"]`);
    if (part) zoom.centre(part);
  };
}
