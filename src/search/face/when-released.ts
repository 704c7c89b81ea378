/** A finger's click comes some time after it was lifted. */
const CLICK_MS = 50;

/** A menu that opens on the press, or another window, takes the release with it. */
const ENDS = ['pointerup', 'pointercancel', 'contextmenu'];

/**
 * A function that resolves when no pointer is down on an element, at once if none is. What one has pressed must not be
 * replaced before the click: the browser would click nothing. Only a press that ends in a click counts.
 */
export function whenReleased(element: EventTarget): () => Promise<void> {
  let pressed = Promise.resolve();
  element.addEventListener('pointerdown', (event) => {
    if (!startsClick(event as PointerEvent)) return;
    pressed = new Promise((resolve) => {
      const ended = new AbortController();
      const end = () => {
        ended.abort();
        setTimeout(resolve, CLICK_MS);
      };
      for (const type of ENDS) addEventListener(type, end, { signal: ended.signal, capture: true });
      // The window's own: captured, it would be that of the field which the press takes the focus from.
      addEventListener('blur', end, { signal: ended.signal });
    });
  });
  return () => pressed;
}

function startsClick({ isPrimary, button, ctrlKey }: PointerEvent): boolean {
  return isPrimary && button === 0 && !ctrlKey;
}
