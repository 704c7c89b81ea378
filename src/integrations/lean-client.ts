/**
 * Leaves out what this site's pages never use. Widgets are started by small scripts of their own, not as Astro islands
 * (1.7 kB inline in every page that has one), so the renderer's client entry is empty; and since the widgets bring no
 * styles of their own, a dynamic import needs none of Vite's preloading (0.8 kB in every page).
 */
export function leanClient() {
  return {
    name: 'lean-client',
    enforce: 'pre' as const,
    load(id: string) {
      if (id.includes('vite/preload-helper')) return 'export const __vitePreload = (load) => load();';
      if (/@astrojs[\\/]preact[\\/]dist[\\/]client\.js/.test(id)) return 'export default () => {};';
      return undefined;
    },
    generateBundle: {
      order: 'post' as const,
      /** The helper is a word long by now: it stands in the files that use it, and costs no request. */
      handler(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
        for (const [name, file] of Object.entries(bundle)) {
          if (name.includes('preload-helper')) delete bundle[name];
          else if (file.code) {
            file.code = file.code
              .replace(/import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[^"]+";/, 'const $1=l=>l();')
              // What a dynamic import would preload, which nobody asks for.
              .replace(/^const __vite__mapDeps=.*\n/m, '')
              .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
          }
        }
      },
    },
  };
}
