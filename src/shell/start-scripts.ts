/**
 * Starts a page's scripts once it is loaded, painted and idle. `withStart` writes this function as text into the head, so
 * it can use nothing but its argument.
 *
 * - Starts at once if the address or the history carries a state.
 * - Starts at once when the reader touches the page. What is clicked, filled in or unfolded before all scripts have
 *   arrived is withheld from those that have, and replayed to all of them then.
 * - Before the scripts run, the element with `data-fetch` in the head, if there is one, is filled from that address.
 * - A tab in the background is not painted, so it starts when it is looked at.
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
    // The scripts run even if this fails; the widget then stays as it is in the page.
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
  // Elements instead of `import()`, so that the page is notified of their errors: see `HEAD_SCRIPT`.
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
    // Once the widgets have drawn what the reader filled in.
    setTimeout(() => last?.click());
  };
  const hear = (event: Event) => {
    const { type, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
    const target = event.target as HTMLInputElement;
    // `toggle` also fires for what is open from the start. What a reader unfolds has been touched first.
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
      // If the scripts are slow, follow it as a plain link.
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
        // For browsers that do not report paints.
        setTimeout(rest, 1000);
        new PerformanceObserver(rest).observe({ type: 'paint', buffered: true });
      }),
    );
}
