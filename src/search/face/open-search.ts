const isMac = () => /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/** Starts the search when a reader turns to it: by focusing a box, or with Ctrl+K / ⌘K. Nothing is loaded earlier. */
export function start(signal?: AbortSignal): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) {
    const input = box.querySelector('input');
    // What is in it already may just have been typed.
    let typedAt = performance.now();
    input?.addEventListener('input', () => {
      typedAt = performance.now();
    });
    const open = () => {
      fetchAhead(box.dataset.searchIndex);
      // The build adds the modules that it imports, so that all are requested together: see `withImportsOf`.
      Promise.all([import('./box.ts')]).then(
        ([script]) => script.startBox(box, typedAt),
        () => fail(box),
      );
    };
    input?.addEventListener('focus', open, { once: true });
    if (document.activeElement === input) open();
    const hint = box.querySelector('kbd');
    if (hint) {
      hint.textContent = isMac() ? '⌘K' : 'Ctrl K';
      hint.hidden = false;
    }
  }
  addEventListener('keydown', focusSearch, { signal });
}

/** Requests the index together with the script that reads it, rather than after it. */
function fetchAhead(index: string | undefined): void {
  if (!index) return;
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: index }));
}

function focusSearch(event: KeyboardEvent): void {
  if (
    event.key.toLowerCase() !== 'k' ||
    event.altKey ||
    event.shiftKey ||
    !(isMac() ? event.metaKey : event.ctrlKey)
  )
    return;
  const input = document.querySelector<HTMLInputElement>('[data-search-page] input, [data-search-box] input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
}

/**
 * The search failed to load. The query can still be sent to the search page, and a link to the list of contents takes
 * the place of the hits.
 */
function fail(box: HTMLElement): void {
  box.dataset.searchState = 'error';
  const [panel, message] = [box.querySelector<HTMLElement>('.panel'), box.querySelector('.panel-message')];
  if (!panel || !message) return;
  message.textContent = 'Søket kunne ikke lastes.';
  panel.hidden = false;
}
