/** In milliseconds: long enough for slow typists, and for a screen reader to finish saying the last letter. */
const REST_MS = 1000;

/**
 * Announces the outcome of a search to screen readers through a live region, once typing pauses. `hush` cancels what
 * has not been said yet, as every key does; the last announcement is not repeated.
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
