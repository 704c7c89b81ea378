/** Long enough for whoever types slowly, and for a screen reader to finish saying the letter typed. */
const REST_MS = 1000;

/**
 * Tells screen readers by a live region what a search came to: once, when the typing rests. `hush` takes back what was
 * not said yet, as each key does; what was said last is not said again.
 */
export function announcer(region: Element): { say(text: string): void; hush(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hush = () => clearTimeout(waiting);
  return {
    hush,
    say(text) {
      hush();
      waiting = setTimeout(() => {
        if (region.textContent !== text) region.textContent = text;
      }, REST_MS);
    },
  };
}
