/**
 * The page, telling which modules its scripts import, so that all of them come in one round trip and not one by one.
 *
 * @param read the text of a module by its address
 */
export function withPreloads(html: string, read: (address: string) => string): string {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  const links = staticImports(scripts, read).map((address) => `<link rel="modulepreload" href="${address}">`);
  return links.length ? html.replace('</head>', `${links.join('')}</head>`) : html;
}

/** Addresses of all modules that the given ones import statically, directly or through others, without the given ones. */
export function staticImports(scripts: readonly string[], read: (address: string) => string): string[] {
  const seen = new Set(scripts);
  const queue = [...scripts];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    for (const [, specifier = ''] of read(address).matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[^;"'`()]*?from)?\s*["']([^"']+)["']/g,
    )) {
      const imported = new URL(specifier, `http://site${address}`).pathname;
      if (seen.has(imported)) continue;
      seen.add(imported);
      queue.push(imported);
    }
  }
  return [...seen].slice(scripts.length);
}
