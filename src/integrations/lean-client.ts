import path from 'node:path';

/**
 * Removes Vite's preloading from dynamic imports (0.8 kB in every page). It is unnecessary, since the widgets bring no
 * styles of their own.
 */
export function leanClient() {
  return {
    name: 'lean-client',
    enforce: 'pre' as const,
    load(id: string) {
      if (id.includes('vite/preload-helper')) return 'export const __vitePreload = (load) => load();';
      return undefined;
    },
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
        const files = Object.values(bundle);
        for (const file of files) if (file.code) file.code = withoutPreloading(file.code);
        const isImported = (name: string) => files.some(({ code }) => code?.includes(path.basename(name)));
        for (const name of Object.keys(bundle))
          if (name.includes('preload-helper') && !isImported(name)) delete bundle[name];
      },
    },
  };
}

/** Inlines Vite's preload helper, by now a single word, into a minified module, which saves a request. */
export function withoutPreloading(code: string): string {
  return (
    code
      .replace(
        /import\{(?:[\w$]+ as )?([\w$]+)\}from"\.\/preload-helper\.[^"]+";/,
        (_, name: string) => `const ${name}=l=>l();`,
      )
      // The list of modules that a dynamic import would preload, which is no longer used.
      .replace(/^const __vite__mapDeps=.*\n/m, '')
      .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
  );
}
