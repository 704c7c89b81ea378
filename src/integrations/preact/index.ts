import type { AstroIntegration } from 'astro';

/**
 * Renders the widgets at build. Astro's own integration for Preact passes every file of a widget through Babel, a fifth
 * of the build time, for features that this site does not use: hot replacement, signals and islands. Here oxc, which
 * parses them for Vite anyway, compiles the JSX, and a page's own script takes its widget over.
 */
export function preact(): AstroIntegration {
  return {
    name: 'preact',
    hooks: {
      'astro:config:setup': ({ addRenderer, updateConfig }) => {
        addRenderer({ name: 'preact', serverEntrypoint: new URL('./draw.ts', import.meta.url) });
        updateConfig({ vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } });
      },
    },
  };
}
