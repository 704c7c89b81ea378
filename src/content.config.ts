import { createRequire } from 'node:module';

/**
 * Loaded by Node instead of Vite, which would pass each of a hundred modules through its plugins (Astro's loaders, the
 * schemas' rules), a tenth of the build time. Node has loaded them already, for the check.
 */
const { collections }: typeof import('./collections.ts') = createRequire(import.meta.url)('./collections.ts');

export { collections };
