/**
 * Starts the scripts of a page when it is loaded, painted and idle. It stands inline in the head, and uses nothing but
 * what it is given: `withStart` writes it there as text.
 *
 * - At once where the address or the history carries a state.
 * - At once when the reader touches the page. What is clicked, filled in or unfolded before the scripts are there is kept
 *   from those that have come, and told to all of them then.
 * - The element with `data-fetch` in the head, if there is one, is filled from that address before the scripts run.
 * - A tab in the background is not painted, and starts when it is looked at.
 *
 * @param data addresses, separated by spaces: of the scripts, and of the modules that they import
 */
export function startScripts({ scripts = '', imports = '' }: DOMStringMap): void {
  const FILLED = ['input', 'change', 'toggle'];
  const HEARD = ['pointerdown', 'focusin', 'keydown', 'click', ...FILLED];
  const fields = new Map<HTMLInputElement, object>();
  let clicked: HTMLAnchorElement | undefined;
  let key: KeyboardEvent | undefined;
  let isBegun = false;

  const add = (tag: string, set: object) =>
    new Promise((done) =>
      document.head.append(
        Object.assign(document.createElement(tag), { ...set, onload: done, onerror: done }),
      ),
    );
  const holder = document.querySelector<HTMLElement>('[data-fetch]');
  let data: Promise<string | false> | undefined;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    // Without it the scripts run all the same: only the widget stays as it stands in the page.
    if (holder)
      data = fetch(holder.dataset.fetch ?? '').then<string | false, false>(
        (answer) => answer.ok && answer.text(),
        () => false,
      );
    for (const href of `${scripts} ${imports}`.match(/\S+/g) ?? [])
      add('link', { rel: 'modulepreload', href });
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
    else run();
  };
  // Elements and not `import()`: the page is told of their errors, see `HEAD_SCRIPT`.
  const run = async () => {
    if (holder) holder.textContent = (await data) || '';
    await Promise.all(scripts.split(' ').map((src) => add('script', { type: 'module', async: false, src })));
    tell();
  };
  const tell = () => {
    for (const type of HEARD) removeEventListener(type, hear, true);
    fields.forEach((state, field) => {
      Object.assign(field, state);
      for (const type of FILLED) field.dispatchEvent(new Event(type, { bubbles: true }));
    });
    if (key) key.target?.dispatchEvent(new KeyboardEvent('keydown', key));
    const last = clicked;
    clicked = undefined;
    // When what was filled in has been drawn.
    setTimeout(() => last?.click());
  };
  const hear = (event: Event) => {
    const { type, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
    const target = event.target as HTMLInputElement;
    // The browser tells of what a page has open as of what a reader unfolds, who has touched it before.
    if (type !== 'toggle') begin();
    if (FILLED.includes(type)) fields.set(target, { value: target.value, checked: target.checked });
    else if (type === 'keydown' && (ctrlKey || metaKey) && /^k$/i.test((event as KeyboardEvent).key)) {
      event.preventDefault();
      key = event as KeyboardEvent;
    } else {
      const link =
        type === 'click' && !(ctrlKey || metaKey || shiftKey || altKey)
          ? target.closest<HTMLAnchorElement>('a[data-option], button[type="button"]')
          : undefined;
      if (!link) return;
      event.preventDefault();
      clicked = link;
      // It leads on by itself when scripts are slow.
      if (link.href) setTimeout(() => clicked === link && location.assign(link.href), 1000);
    }
    event.stopPropagation();
  };
  for (const type of HEARD) addEventListener(type, hear, true);

  const rest = () =>
    'requestIdleCallback' in self ? requestIdleCallback(begin, { timeout: 2000 }) : setTimeout(begin, 200);
  if (history.state || document.documentElement.classList.contains('restoring')) begin();
  else
    addEventListener('load', () =>
      requestAnimationFrame(() => {
        // For browsers that tell of no paint.
        setTimeout(rest, 1000);
        new PerformanceObserver(rest).observe({ type: 'paint', buffered: true });
      }),
    );
}
