/**
 * Troubleshooters inside articles are plain links until somebody touches them. Then the widget is loaded and works in
 * place; if it can not be loaded, the links lead on as they always did.
 */
for (const root of document.querySelectorAll<HTMLElement>('[data-ts-embed]')) {
  let mounted: Promise<unknown> | undefined;
  const load = () => {
    mounted ??= Promise.all([
      import('./mount.ts'),
      fetch(root.dataset.tsEmbed ?? '').then((response) =>
        response.ok ? response.json() : Promise.reject(response.status),
      ),
    ]).then(([{ mountEmbedded }, tree]) => mountEmbedded(root, tree));
    return mounted;
  };
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-option]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { option } = link.dataset;
    load().then(
      () => root.querySelector<HTMLElement>(`a[data-option="${option}"]`)?.click(),
      () => location.assign(link.href),
    );
  };
  const stop = () => {
    for (const type of ['pointerdown', 'focusin'] as const) root.removeEventListener(type, warmUp);
  };
  const warmUp = () => {
    stop();
    load().then(
      () => root.removeEventListener('click', onClick, true),
      () => {},
    );
  };
  root.addEventListener('pointerdown', warmUp);
  root.addEventListener('focusin', warmUp);
  root.addEventListener('click', onClick, true);
  // A reload, or back from another page: the answers stand in the history entry.
  if ((history.state as { troubleshooter?: unknown } | null)?.troubleshooter) warmUp();
}
