/** The button that prints: without scripts it is not there, and the browser's own menu does the same. */
document.querySelector('[data-print]')?.addEventListener('click', () => print());
