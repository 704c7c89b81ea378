/** Opens the search when a reader turns to it: by focus in a box, or by Ctrl+K / ⌘K. Nothing is loaded before. */
const boxes = [...document.querySelectorAll<HTMLElement>('[data-search-box]')];
const isMac = /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

for (const box of boxes) {
  const input = box.querySelector('input');
  const open = () => {
    import('./box.ts')
      .then(({ startBox }) => startBox(box))
      .catch(() => box.setAttribute('data-search-state', 'error'));
  };
  input?.addEventListener('focus', open, { once: true });
  if (document.activeElement === input) open();
  const hint = box.querySelector('kbd');
  if (hint) {
    hint.textContent = isMac ? '⌘K' : 'Ctrl K';
    hint.hidden = false;
  }
}

addEventListener('keydown', (event) => {
  if (
    event.key.toLowerCase() !== 'k' ||
    event.altKey ||
    event.shiftKey ||
    !(isMac ? event.metaKey : event.ctrlKey)
  )
    return;
  const input = document.querySelector<HTMLInputElement>('[data-search-page] input, [data-search-box] input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
