import type { Platform } from '../../platform.ts';

/**
 * Troubleshooters inside articles are plain links until somebody touches them. Then the widget is loaded and works in
 * place; if it cannot be loaded, they remain links.
 *
 * @param fetchTree fetches a tree's data by its address
 */
export function start(fetchTree: Platform['fetch'] = fetch): void {
  document.querySelectorAll<HTMLElement>('[data-ts-embed]').forEach((root, index) => {
    let mounted: Promise<unknown> | undefined;
    /** What the reader chose while the widget was loading; the last choice counts. */
    let chosen: HTMLAnchorElement | undefined;
    const load = () => {
      mounted ??= Promise.all([
        import('./mount.ts'),
        fetchTree(root.dataset.tsEmbed ?? '').then((response) =>
          response.ok ? response.json() : Promise.reject(response.status),
        ),
      ])
        .then(([{ mountInArticle }, tree]) => mountInArticle(root, tree, index))
        .then(() => root.removeEventListener('click', onClick, true));
      return mounted;
    };
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-option]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const isFirst = !chosen;
      chosen = link;
      if (isFirst)
        load().then(
          () => root.querySelector<HTMLElement>(`a[data-option="${chosen?.dataset.option}"]`)?.click(),
          () => location.assign(chosen?.href ?? ''),
        );
    };
    const warmUp = () => {
      for (const type of ['pointerdown', 'focusin'] as const) root.removeEventListener(type, warmUp);
      load().catch(() => {});
    };
    root.addEventListener('pointerdown', warmUp);
    root.addEventListener('focusin', warmUp);
    root.addEventListener('click', onClick, true);
    // The reader touched it before this script had loaded, or has come back to answers in the history entry (see
    // `historyKey`).
    if (
      root.contains(document.activeElement) ||
      (history.state as Record<string, unknown> | null)?.[`troubleshooter${index || ''}`]
    )
      warmUp();
  });
}
