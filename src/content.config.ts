import { createRequire } from 'node:module';

/**
 * Loads the collections through Node, which already has their hundred modules (Astro's loaders, the schemas) from the
 * check. Vite would run each of them through its plugins, a tenth of the build time.
 */
const { collections }: typeof import('./collections.ts') = createRequire(import.meta.url)('./collections.ts');

export { collections };
