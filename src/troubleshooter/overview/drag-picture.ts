/** A hand on a mouse trembles: less than this, in pixels, is a click. */
const TREMBLE = 4;

/** Moves the picture with the mouse. A finger needs no help: the frame scrolls. */
export function dragPicture(frame: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let dragged = false;
  frame.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    dragged = false;
    from =
      pointerType === 'mouse' && button === 0
        ? { x: clientX, y: clientY, left: frame.scrollLeft, top: frame.scrollTop }
        : undefined;
  });
  frame.addEventListener('pointermove', ({ pointerId, buttons, clientX, clientY }) => {
    if (!from || !(buttons & 1)) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    if (!dragged && Math.hypot(x, y) < TREMBLE) return;
    dragged = true;
    frame.setPointerCapture(pointerId);
    frame.scrollTo(from.left - x, from.top - y);
  });
  frame.addEventListener('pointerup', () => {
    from = undefined;
  });
  // A link under the mouse is neither opened by a drag nor dragged away itself.
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  frame.addEventListener(
    'click',
    (event) => {
      if (dragged) event.preventDefault();
    },
    { capture: true },
  );
}
