/** How long after a finger is lifted its click may come. */
const CLICK_MS = 50;

/** If the press opens a menu or another window, its release is never reported. */
const ENDS = ['pointerup', 'pointercancel', 'contextmenu'];

/**
 * Returns a function whose promise resolves once no pointer is down on an element. What the reader is pressing must not
 * be replaced before the click, or the browser would click nothing. Only presses that end in a click count.
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
      // Only the window's own `blur`: with `capture`, it would also be that of the field that loses focus by the press.
      addEventListener('blur', end, { signal: ended.signal });
    });
  });
  return () => pressed;
}

function startsClick({ isPrimary, button, ctrlKey }: PointerEvent): boolean {
  return isPrimary && button === 0 && !ctrlKey;
}
