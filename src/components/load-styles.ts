/** Adds a stylesheet to the page. Resolves even if it fails to load: everything is readable without it. */
export function loadStyles(href: string): Promise<unknown> {
  return new Promise((settle) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = settle;
    document.head.append(link);
  });
}

/** Waits for a script that draws something, and for its styles. Rejects only if the script fails to load. */
export async function dressed<M extends { dress: () => Promise<unknown> }>(loading: Promise<M>): Promise<M> {
  const module = await loading;
  await module.dress();
  return module;
}
