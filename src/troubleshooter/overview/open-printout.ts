/** The print button. It appears only with scripts; otherwise the browser's menu does the same. */
export function start(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
