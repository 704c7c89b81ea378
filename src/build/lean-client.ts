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
  };
}
