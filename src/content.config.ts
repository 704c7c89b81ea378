import { createRequire } from 'node:module';

/**
 * Loaded by Node and not by Vite, which passes each of a hundred modules through its plugins, those of Astro's loaders
 * and of the schemas' rules among them: a tenth of a build. Node has them already, since the check needs the same.
 */
const { collections }: typeof import('./collections.ts') = createRequire(import.meta.url)('./collections.ts');

export { collections };
