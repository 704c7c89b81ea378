/** A finger's click comes some time after it was lifted. */
const CLICK_MS = 50;

/**
 * A function that resolves when no pointer is down on an element, at once if none is. What one has pressed must not be
 * replaced before the click: the browser would click nothing.
 */
export function whenReleased(element: HTMLElement): () => Promise<void> {
  let pressed = Promise.resolve();
  element.addEventListener('pointerdown', () => {
    pressed = new Promise((resolve) => {
      const ended = new AbortController();
      const end = () => {
        ended.abort();
        setTimeout(resolve, CLICK_MS);
      };
      for (const type of ['pointerup', 'pointercancel'])
        addEventListener(type, end, { signal: ended.signal, capture: true });
    });
  });
  return () => pressed;
}
