/** The button that prints: without scripts it is not there, and the browser's own menu does the same. */
export function start(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
